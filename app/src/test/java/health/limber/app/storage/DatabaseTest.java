package health.limber.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Engine.class)
class DatabaseTest {
    private final FreshDatabase database;

    DatabaseTest(Engine engine) {
        database = engine.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewOneGetsTheTables() {
        assertThat(rows(database.sql())).isZero();
        assertThat(database.database().isReachable()).isTrue();
    }

    @Test
    void whatWasWrittenIsThereWhenItIsOpenedAgain() {
        insert(database.sql());
        database.reopen();
        assertThat(rows(database.sql())).isOne();
    }

    @Test
    void aReadOnlyTransactionReadsAndCannotWrite() {
        insert(database.sql());
        TransactionTemplate reading = database.transaction();
        reading.setReadOnly(true);
        for (int i = 0; i < 20; i++)
            reading.executeWithoutResult(status -> assertThat(rows(database.sql())).isOne());
        assertThatThrownBy(() -> reading.executeWithoutResult(status -> insert(database.sql())))
                .hasStackTraceContaining("read");
        assertThat(rows(database.sql())).isOne();
    }

    @Test
    void whatIsNotCommittedIsNotThere() {
        database.transaction()
                .executeWithoutResult(status -> {
                    insert(database.sql());
                    status.setRollbackOnly();
                });
        assertThat(rows(database.sql())).isZero();
    }

    @Test
    void aFactNeedsItsPersonAndGoesWithIt() {
        assertThatThrownBy(() -> Rows.fact(database.sql(), "dorota", 1))
                .hasMessageContaining("insert into fact");
        Rows.person(database.sql(), "dorota");
        Rows.fact(database.sql(), "dorota", 1);
        database.sql().sql("delete from person where id = 'dorota'").update();
        assertThat(Rows.count(database.sql(), "fact")).isZero();
    }

    @Test
    void oneOfANewerProgramIsRefusedInASentence() {
        database.sql()
                .sql(
                        "insert into flyway_schema_history (installed_rank, version, description,"
                                + " type, script, checksum, installed_by, execution_time, success)"
                                + " values (99, '99', 'from the future', 'SQL',"
                                + " 'V99__from_the_future.sql', 1, '', 0, ?)")
                .param(true)
                .update();
        assertThatThrownBy(database::reopen)
                .isInstanceOf(StorageUnusableException.class)
                .hasMessageContaining("was written by a newer Limber. Start that version, or")
                .hasMessageNotContaining("password");
    }

    private static void insert(JdbcClient sql) {
        sql.sql(
                        "insert into library_in_force (digest, program_version, since) values"
                                + " ('abc', '0.1.0', 1795305600000)")
                .update();
    }

    private static int rows(JdbcClient sql) {
        return sql.sql("select count(*) from library_in_force").query(Integer.class).single();
    }
}
