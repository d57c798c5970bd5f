package health.limber.app.facts;

import health.limber.app.storage.Database;
import health.limber.plan.fact.Fact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

@Repository
class FactStore {
    private static final String COLUMNS =
            "id, seq, at, zone, day, received, device, kind, version, payload";

    /** Facts in one statement: both databases allow far more parameters than these have. */
    private static final int AT_ONCE = 100;

    private final JdbcClient database;

    FactStore(JdbcClient database) {
        this.database = database;
    }

    /** Without a running server around it. */
    static FactStore on(Database database) {
        return new FactStore(JdbcClient.create(database.dataSource()));
    }

    /** Makes a person; nothing happens if there is one with this id. */
    void open(String person, long made, long guestUntil) {
        database.sql(
                        "insert into person (id, seq, made, guest_until) values (?, 0, ?, ?)"
                                + " on conflict (id) do nothing")
                .params(person, made, guestUntil)
                .update();
    }

    void keep(String person) {
        database.sql("update person set guest_until = null where id = ?").param(person).update();
    }

    boolean delete(String person) {
        return database.sql("delete from person where id = ?").param(person).update() > 0;
    }

    void noteHandedOver(String guest, String person) {
        database.sql("update handed_over set person = ? where person = ?")
                .params(person, guest)
                .update();
        database.sql("insert into handed_over (guest, person) values (?, ?)")
                .params(guest, person)
                .update();
    }

    boolean wasHandedOver(String guest, String person) {
        return database.sql("select 1 from handed_over where guest = ? and person = ?")
                .params(guest, person)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<String> guestsUntil(long before) {
        return database.sql("select id from person where guest_until < ?")
                .param(before)
                .query(String.class)
                .list();
    }

    /** The number of the last fact; empty if there is no such person. */
    OptionalLong seq(String person) {
        return long_(
                database.sql("select seq from person where id = ?")
                        .param(person)
                        .query(Long.class)
                        .optional());
    }

    /** Until when a guest is kept; empty for an account, and for nobody. */
    OptionalLong guestUntil(String person) {
        return long_(
                database.sql(
                                "select guest_until from person where id = ? and guest_until is not"
                                        + " null")
                        .param(person)
                        .query(Long.class)
                        .optional());
    }

    private static OptionalLong long_(Optional<Long> value) {
        return value.isPresent() ? OptionalLong.of(value.get()) : OptionalLong.empty();
    }

    /**
     * Takes the next {@code n} numbers and holds the person for this transaction; gives the last
     * number before, empty if there is no such person.
     */
    OptionalLong reserve(String person, int n) {
        int found =
                database.sql("update person set seq = seq + ? where id = ?")
                        .params(n, person)
                        .update();
        return found == 0 ? OptionalLong.empty() : OptionalLong.of(seq(person).orElseThrow() - n);
    }

    /** Those of these ids that this person has facts of. */
    Set<String> known(String person, List<String> ids) {
        Set<String> known = new LinkedHashSet<>();
        for (List<String> some : inParts(ids))
            known.addAll(
                    database.sql(
                                    "select id from fact where person = ? and id in ("
                                            + times(some.size(), "?")
                                            + ")")
                            .param(person)
                            .params(some)
                            .query(String.class)
                            .list());
        return known;
    }

    void insert(String person, List<Fact> facts) {
        for (List<Fact> some : inParts(facts)) {
            List<Object> values = new ArrayList<>();
            for (Fact fact : some) {
                values.add(person);
                values.addAll(columns(fact));
            }
            database.sql(
                            "insert into fact (person, "
                                    + COLUMNS
                                    + ") values "
                                    + times(some.size(), "(?,?,?,?,?,?,?,?,?,?,?)"))
                    .params(values)
                    .update();
        }
    }

    private static List<Object> columns(Fact fact) {
        return List.of(
                fact.id(),
                fact.seq(),
                fact.at(),
                fact.zone(),
                fact.day().toString(),
                fact.received(),
                fact.device(),
                FactKind.of(fact.event()).kept(),
                FactKind.of(fact.event()).version(),
                FactJson.write(fact.event()));
    }

    private static String times(int n, String part) {
        return String.join(",", Collections.nCopies(n, part));
    }

    private static <T> List<List<T>> inParts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE)
            parts.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        return parts;
    }

    /** The facts after a number, in the order they were handed in. */
    List<Fact> after(String person, long seq) {
        return database.sql(
                        "select "
                                + COLUMNS
                                + " from fact where person = ? and seq > ? order by seq")
                .params(person, seq)
                .query((row, n) -> fact(row))
                .list();
    }

    Optional<Fact> find(String person, String id) {
        return database.sql("select " + COLUMNS + " from fact where person = ? and id = ?")
                .params(person, id)
                .query((row, n) -> fact(row))
                .optional();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getString("id"),
                row.getLong("seq"),
                row.getLong("at"),
                row.getString("zone"),
                LocalDate.parse(row.getString("day")),
                row.getLong("received"),
                row.getString("device"),
                FactJson.read(
                        FactKind.of(row.getString("kind")),
                        row.getInt("version"),
                        row.getString("payload")));
    }
}
