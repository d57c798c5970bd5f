package health.limber.app.account;

import health.limber.app.storage.Database;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

@Repository
class LoginStore {
    private static final String LOGINS =
            "select l.id, l.browser, l.person, coalesce(nullif(a.name, ''), a.email, '') as name,"
                    + " a.person is not null as account, l.present, l.device, l.seen, l.proved from"
                    + " login l left join account a on a.person = l.person where l.until > ? and ";

    private static final RowMapper<Login> LOGIN =
            (row, n) ->
                    new Login(
                            row.getString("id"),
                            row.getString("browser"),
                            row.getString("person"),
                            row.getString("name"),
                            row.getBoolean("account"),
                            row.getBoolean("present"),
                            row.getString("device"),
                            row.getLong("seen"),
                            row.getLong("proved"));

    private final JdbcClient database;

    LoginStore(JdbcClient database) {
        this.database = database;
    }

    /** Without a running server around it. */
    static LoginStore on(Database database) {
        return new LoginStore(JdbcClient.create(database.dataSource()));
    }

    /** The person who is present in {@code browser}. */
    @Transactional(readOnly = true)
    public Optional<Login> present(String browser, long now) {
        return database.sql(LOGINS + "l.browser = ? and l.present")
                .params(now, browser)
                .query(LOGIN)
                .optional();
    }

    /** Everybody in {@code browser}. */
    @Transactional(readOnly = true)
    public List<Login> inBrowser(String browser, long now) {
        return database.sql(LOGINS + "l.browser = ? order by l.made, l.id")
                .params(now, browser)
                .query(LOGIN)
                .list();
    }

    /** Every browser of {@code person}, the last one used first. */
    @Transactional(readOnly = true)
    public List<Login> ofPerson(String person, long now) {
        return database.sql(LOGINS + "l.person = ? order by l.seen desc, l.id")
                .params(now, person)
                .query(LOGIN)
                .list();
    }

    /** Binds {@code person} to {@code browser} and makes them the one who is present. */
    @Transactional
    public void bind(String browser, String person, Span span) {
        leave(browser);
        database.sql(
                        "insert into login (id, browser, person, present, device, made, seen,"
                                + " proved, until) values (?, ?, ?, true, ?, ?, ?, ?, ?) on"
                                + " conflict (browser, person) do update set present = true,"
                                + " device = excluded.device, seen = excluded.seen, proved ="
                                + " excluded.proved, until = excluded.until")
                .params(
                        Secrets.id(),
                        browser,
                        person,
                        span.device(),
                        span.from(),
                        span.from(),
                        span.from(),
                        span.until())
                .update();
    }

    /** Makes {@code person} the one who is present; false if they are not in this browser. */
    @Transactional
    public boolean enter(String browser, String person, long now) {
        int known =
                database.sql(
                                "select count(*) from login where browser = ? and person = ? and"
                                        + " until > ?")
                        .params(browser, person, now)
                        .query(Integer.class)
                        .single();
        if (known == 0) return false;
        leave(browser);
        database.sql("update login set present = true where browser = ? and person = ?")
                .params(browser, person)
                .update();
        return true;
    }

    /** The person in {@code browser} has shown that it is them. */
    @Transactional
    public void prove(String browser, String person, long now) {
        database.sql("update login set proved = ? where browser = ? and person = ?")
                .params(now, browser, person)
                .update();
    }

    /** The browser has a new cookie. */
    @Transactional
    public void rename(String browser, String renewed) {
        database.sql("update login set browser = ? where browser = ?")
                .params(renewed, browser)
                .update();
    }

    /** Notes that the person is here, and that a guest is kept from now on for its whole time. */
    @Transactional
    public void touch(Login login, long now, long until, long guestUntil) {
        database.sql("update login set seen = ?, until = ? where id = ?")
                .params(now, until, login.id())
                .update();
        if (!login.account())
            database.sql(
                            "update person set guest_until = ? where id = ? and guest_until is not"
                                    + " null")
                    .params(guestUntil, login.person())
                    .update();
    }

    @Transactional
    public void remove(String id, String person) {
        database.sql("delete from login where id = ? and person = ?").params(id, person).update();
    }

    @Transactional
    public void removeAll(String person) {
        database.sql("delete from login where person = ?").param(person).update();
    }

    @Transactional
    public void removeOthers(String person, String browser) {
        database.sql("delete from login where person = ? and browser <> ?")
                .params(person, browser)
                .update();
    }

    @Transactional
    public int removeEnded(long now) {
        return database.sql("delete from login where until <= ?").param(now).update();
    }

    private void leave(String browser) {
        database.sql("update login set present = false, proved = 0 where browser = ? and present")
                .param(browser)
                .update();
    }

    /**
     * How long a login holds, and where.
     *
     * @param from epoch milliseconds
     * @param until epoch milliseconds
     * @param device the browser in plain words
     */
    record Span(long from, long until, String device) {}
}
