package health.limber.app.reminder;

import health.limber.app.account.Secrets;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

/**
 * The calendar of a person, for programs that cannot sign in: who knows its address may read it. It
 * says when, and nothing of a body.
 */
@RestController
class CalendarEndpoint {
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int SIGNS = 12;

    private final ReminderStore store;
    private final Reminders reminders;
    private final Clock clock;

    CalendarEndpoint(ReminderStore store, Reminders reminders, Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping("/calendar/{key}.ics")
    ResponseEntity<String> calendar(@PathVariable String key) {
        String hash = Secrets.hash(key);
        Reminder reminder = store.find(hash).orElse(null);
        if (reminder == null) return ResponseEntity.notFound().build();
        Instant now = clock.instant();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(
                        Calendars.write(
                                reminders.of(reminder, now.atZone(reminder.zone())),
                                hash.substring(0, SIGNS),
                                now));
    }
}
