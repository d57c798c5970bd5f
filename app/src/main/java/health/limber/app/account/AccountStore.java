package health.limber.app.account;

import health.limber.app.storage.Database;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

@Repository
class AccountStore {
    private static final RowMapper<Account> ACCOUNT =
            (row, n) ->
                    new Account(
                            row.getString("person"),
                            row.getString("email"),
                            row.getString("name"),
                            row.getString("password"));

    private final JdbcClient database;

    AccountStore(JdbcClient database) {
        this.database = database;
    }

    /** Without a running server around it. */
    static AccountStore on(Database database) {
        return new AccountStore(JdbcClient.create(database.dataSource()));
    }

    /** False if there is an account with this e-mail address, or for this person, already. */
    @Transactional
    public boolean add(Account account, long now) {
        return database.sql(
                                "insert into account (person, email, name, password, made) values"
                                        + " (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(account.person(), account.email(), account.name())
                        .param(account.password())
                        .param(now)
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Account> ofPerson(String person) {
        return database.sql("select * from account where person = ?")
                .param(person)
                .query(ACCOUNT)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Account> byEmail(String email) {
        return database.sql("select * from account where email = ?")
                .param(email)
                .query(ACCOUNT)
                .optional();
    }

    @Transactional
    public void rename(String person, String name) {
        database.sql("update account set name = ? where person = ?").params(name, person).update();
    }

    /** False if somebody else has this address. */
    @Transactional
    public boolean changeEmail(String person, String email) {
        return database.sql(
                                "update account set email = ? where person = ? and not exists"
                                        + " (select 1 from account other where other.email = ? and"
                                        + " other.person <> ?)")
                        .params(email, person, email, person)
                        .update()
                == 1;
    }

    @Transactional
    public void changePassword(String person, String hash) {
        database.sql("update account set password = ? where person = ?")
                .params(hash, person)
                .update();
    }

    @Transactional
    public void keepCode(String person, Code code) {
        database.sql("insert into recovery_code (person, hash, made, until) values (?, ?, ?, ?)")
                .params(person, code.hash(), code.made())
                .param(code.until())
                .update();
    }

    @Transactional
    public void forgetCodes(String person) {
        database.sql("delete from recovery_code where person = ?").param(person).update();
    }

    /** How many codes are left that do not end by themselves. */
    @Transactional(readOnly = true)
    public int codesLeft(String person) {
        return database.sql(
                        "select count(*) from recovery_code where person = ? and used is null and"
                                + " until is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** Uses the code up; false if there is none like it that is still good. */
    @Transactional
    public boolean useCode(String person, String hash, long now) {
        return database.sql(
                                "update recovery_code set used = ? where person = ? and hash = ?"
                                        + " and used is null and (until is null or until > ?)")
                        .params(now, person, hash, now)
                        .update()
                == 1;
    }

    /**
     * @param hash of the code
     * @param made epoch milliseconds
     * @param until epoch milliseconds; null for one that stays good
     */
    record Code(String hash, long made, @Nullable Long until) {}
}
