package health.limber.app.storage;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

import javax.sql.DataSource;

/** Brings the tables of one database up to date; Flyway knows how. */
final class Migration {
    private final Flyway flyway;
    private final String what;
    private final MigrationInfoService info;

    /**
     * @param what the database in words, at the beginning of a sentence
     */
    Migration(DataSource source, String what) {
        this.what = what;
        flyway =
                Flyway.configure().dataSource(source).ignoreMigrationPatterns(new String[0]).load();
        try {
            info = flyway.info();
            info.current();
        } catch (FlywayException e) {
            throw unusable(what, e);
        }
    }

    void refuseNewer() {
        for (MigrationInfo migration : info.all()) {
            MigrationState state = migration.getState();
            if (state.name().startsWith("FUTURE"))
                throw new StorageUnusableException(
                        what
                                + " was written by a newer Limber. Start that version, or restore"
                                + " an older backup.");
        }
    }

    /** Refuses tables that are not exactly those of this program. */
    void refuseOther() {
        refuseNewer();
        if (info.current() == null || info.pending().length > 0)
            throw new StorageUnusableException(
                    what + " was written by an older Limber. Start this one once, then try again.");
    }

    /** True if there are tables already, and older ones than this program's. */
    boolean isUpgrade() {
        return info.current() != null && info.pending().length > 0;
    }

    /** The version the tables have; 0 if there are none. */
    String from() {
        @Nullable MigrationInfo current = info.current();
        return current == null ? "0" : String.valueOf(current.getVersion());
    }

    /** The version this program works with. */
    String to() {
        return Arrays.stream(info.all())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElse("0");
    }

    /** A name for the copy that is made before an upgrade. */
    String copyName() {
        String now =
                DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT)
                        .format(LocalDateTime.now(ZoneOffset.UTC));
        return "limber-before-V" + to() + "-" + now + ".db";
    }

    /** Brings the tables up to date. */
    void migrate() {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw unusable(what, e);
        }
    }

    static StorageUnusableException unusable(String what, RuntimeException e) {
        return new StorageUnusableException(
                what + " cannot be used: " + StorageUnusableException.reason(e) + ".", e);
    }
}
