package health.limber.app.facts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

@Repository
class FactStore {
    private final JdbcClient database;

    FactStore(JdbcClient database) {
        this.database = database;
    }

    void open(String person, long now, long until) {
        database.sql(
                        "insert into person (id, seq, made, guest_until) values (?, 0, ?, ?) on"
                                + " conflict do nothing")
                .params(person, now, until)
                .update();
    }

    void keep(String person) {
        database.sql("update person set guest_until = null where id = ?").param(person).update();
    }

    void move(String from, String to) {
        database.sql("update fact set person = ? where person = ?").params(to, from).update();
    }

    void delete(String person) {
        database.sql("delete from person where id = ?").param(person).update();
    }

    Optional<Long> guestUntil(String person) {
        return database.sql(
                        "select guest_until from person where id = ? and guest_until is not null")
                .param(person)
                .query(Long.class)
                .optional();
    }

    List<String> guestsUntil(long now) {
        return database.sql("select id from person where guest_until <= ?")
                .param(now)
                .query(String.class)
                .list();
    }
}
