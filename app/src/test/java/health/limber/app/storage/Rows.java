package health.limber.app.storage;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows as the ledger writes them, for the tests of storage alone. */
public final class Rows {
    private Rows() {}

    public static void person(JdbcClient sql, String id) {
        sql.sql("insert into person (id, seq, made, guest_until) values (?, 0, 1, null)")
                .param(id)
                .update();
    }

    static void fact(JdbcClient sql, String person, int seq) {
        sql.sql(
                        "insert into fact (person, id, seq, at, zone, day, received, device, kind,"
                                + " version, payload) values (?, ?, ?, 1, 'Europe/Warsaw',"
                                + " '2026-11-22', 1, 'phone', 'felt', 1, '{}')")
                .params(person, "fact-" + seq, seq)
                .update();
    }

    static int count(JdbcClient sql, String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
