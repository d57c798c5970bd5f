package health.limber.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import javax.sql.DataSource;

class DatabaseTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aNewFolderGetsTheTables() {
        open(source -> assertThat(rows(JdbcClient.create(source))).isZero());
    }

    @Test
    void whatWasWrittenIsThereWhenItIsOpenedAgain() {
        open(source -> insert(JdbcClient.create(source)));
        open(source -> assertThat(rows(JdbcClient.create(source))).isOne());
    }

    @Test
    void everyCommitReachesTheDiskAndForeignKeysHold() {
        open(source -> {
            JdbcClient sql = JdbcClient.create(source);
            assertThat(pragma(sql, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(sql, "synchronous")).isEqualTo("2");
            assertThat(pragma(sql, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(sql, "secure_delete")).isEqualTo("1");
        });
    }

    @Test
    void aReadOnlyTransactionReadsFromItsOwnConnectionAndCannotWrite() {
        open(source -> {
            JdbcClient sql = JdbcClient.create(source);
            insert(sql);
            TransactionTemplate reading =
                    new TransactionTemplate(new DataSourceTransactionManager(source));
            reading.setReadOnly(true);
            for (int i = 0; i < 20; i++)
                reading.executeWithoutResult(status -> assertThat(rows(sql)).isOne());
            assertThatThrownBy(() -> reading.executeWithoutResult(status -> insert(sql)))
                    .hasMessageContaining("readonly");
            assertThat(rows(sql)).isOne();
        });
    }

    @Test
    void aDatabaseOfANewerProgramIsRefusedInASentence() {
        open(source ->
                JdbcClient.create(source)
                        .sql(
                                "insert into flyway_schema_history (installed_rank, version,"
                                    + " description, type, script, checksum, installed_by,"
                                    + " execution_time, success) values (99, '99', 'from the"
                                    + " future', 'SQL', 'V99__from_the_future.sql', 1, '', 0, 1)")
                        .update());
        assertThatThrownBy(() -> open(source -> {}))
                .isInstanceOf(StorageUnusableException.class)
                .hasMessageContaining("newer Limber")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInASentence() throws IOException {
        Files.writeString(
                folder.resolve("limber.db"),
                "this is not a database, but a letter to my physiotherapist");
        assertThatThrownBy(() -> open(source -> {}))
                .isInstanceOf(StorageUnusableException.class)
                .hasMessageContaining("limber.db");
    }

    private void open(Consumer<DataSource> use) {
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.open(data)) {
            use.accept(database.dataSource());
        }
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

    private static String pragma(JdbcClient sql, String name) {
        return sql.sql("pragma " + name).query(String.class).single();
    }
}
