package health.limber.app.reminder;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.Optional;

@Repository
class ReminderStore {
    private static final int MINUTE = 60;
    private static final String COLUMNS = "select person, minute_of_day, zone, more, since";
    private static final RowMapper<Reminder> ROW =
            (row, n) ->
                    new Reminder(
                            row.getString("person"),
                            LocalTime.ofSecondOfDay(row.getLong("minute_of_day") * MINUTE),
                            ZoneId.of(row.getString("zone")),
                            row.getBoolean("more"),
                            LocalDate.parse(row.getString("since")));

    private final JdbcClient database;

    ReminderStore(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Optional<Reminder> of(String person) {
        return database.sql(COLUMNS + " from reminder where person = ?")
                .param(person)
                .query(ROW)
                .optional();
    }

    /** The reminder whose calendar has this hash. */
    @Transactional(readOnly = true)
    public Optional<Reminder> find(String calendar) {
        return database.sql(COLUMNS + " from reminder where calendar = ?")
                .param(calendar)
                .query(ROW)
                .optional();
    }

    /** Begins a reminder, with the hash of its calendar; one that is there is replaced. */
    @Transactional
    public void begin(Reminder one, String calendar) {
        remove(one.person());
        database.sql(
                        "insert into reminder (person, calendar, minute_of_day, zone, more, since)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        one.person(),
                        calendar,
                        one.at().getLong(ChronoField.MINUTE_OF_DAY),
                        one.zone().getId(),
                        one.more(),
                        one.since().toString())
                .update();
    }

    /** Another time; the calendar stays. */
    @Transactional
    public void change(Reminder one) {
        database.sql(
                        "update reminder set minute_of_day = ?, zone = ?, more = ?, since = ? where"
                                + " person = ?")
                .params(
                        one.at().getLong(ChronoField.MINUTE_OF_DAY),
                        one.zone().getId(),
                        one.more(),
                        one.since().toString(),
                        one.person())
                .update();
    }

    @Transactional
    public void remove(String person) {
        database.sql("delete from reminder where person = ?").param(person).update();
    }
}
