package health.limber.app.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.storage.Engine;
import health.limber.app.storage.FreshDatabase;
import health.limber.app.storage.Rows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What is kept about reminders, on both databases. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReminderStoreTest {
    private static final Reminder EARLY =
            new Reminder(
                    "anna",
                    LocalTime.of(7, 30),
                    ZoneId.of("Europe/Berlin"),
                    false,
                    LocalDate.of(2026, 11, 23));

    private final FreshDatabase database;
    private final ReminderStore store;

    ReminderStoreTest(Engine engine) {
        database = engine.fresh();
        store = new ReminderStore(database.sql());
    }

    @BeforeEach
    void anna() {
        Rows.person(database.sql(), "anna");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itIsFoundByPersonAndByCalendar() {
        store.begin(EARLY, "hash");
        assertThat(store.of("anna")).contains(EARLY);
        assertThat(store.find("hash")).contains(EARLY);
        assertThat(store.find("other")).isEmpty();
        assertThat(store.of("ben")).isEmpty();
    }

    @Test
    void anotherTimeKeepsTheCalendarAndANewCalendarEndsTheOld() {
        store.begin(EARLY, "hash");
        Reminder late =
                new Reminder(
                        "anna",
                        LocalTime.of(23, 59),
                        ZoneId.of("UTC"),
                        true,
                        LocalDate.of(2026, 12, 1));
        store.change(late);
        assertThat(store.find("hash")).contains(late);
        store.begin(late, "new");
        assertThat(store.find("hash")).isEmpty();
        assertThat(store.find("new")).contains(late);
    }

    @Test
    void itGoesWithThePerson() {
        store.begin(EARLY, "hash");
        database.sql().sql("delete from person where id = 'anna'").update();
        assertThat(store.find("hash")).isEmpty();
    }
}
