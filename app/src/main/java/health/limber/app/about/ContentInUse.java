package health.limber.app.about;

import health.limber.library.LoadedLibrary;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Notes at start-up which content is in use, and says since when. */
@Component
class ContentInUse {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int SHORT = 10;

    private final InForce inForce;

    ContentInUse(
            LibraryInForceStore store,
            LoadedLibrary library,
            Clock clock,
            @Value("${limber.version}") String version) {
        InForce now = new InForce(library.library().digest(), clock.instant());
        store.note(now, version);
        inForce = store.find(now.digest()).orElse(now);
    }

    /** The first signs of the content's digest: enough to compare two installations. */
    String shortDigest() {
        return inForce.digest().substring(0, Math.min(SHORT, inForce.digest().length()));
    }

    String since() {
        return DAY.format(LocalDate.ofInstant(inForce.since(), ZoneOffset.UTC));
    }
}
