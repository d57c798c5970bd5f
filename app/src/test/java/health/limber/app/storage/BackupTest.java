package health.limber.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

class BackupTest {
    @TempDir private Path folder = Path.of("");
    private Path data = Path.of("");
    private Path backup = Path.of("");
    private Path fresh = Path.of("");

    @BeforeEach
    void folders() {
        data = folder.resolve("data");
        backup = folder.resolve("monday.db");
        fresh = folder.resolve("fresh");
    }

    @Test
    void itIsMadeWhileTheServerRunsAndHoldsEverythingCommitted() {
        try (Running running = new Running(data)) {
            running.write("dorota", 3);
            assertThat(Backup.make(data, backup))
                    .isEqualTo(new Backup(backup, running.version(), 1, 3));
            running.write("amir", 2);
        }
        assertThat(Restore.from(backup, fresh, null)).isEqualTo(new Restore(fresh, 1, 3, 0));
        try (Running restored = new Running(fresh)) {
            assertThat(restored.persons()).isOne();
        }
    }

    @Test
    void itIsMadeWhenNothingRunsAndIsForItsOwnerAlone() throws IOException {
        try (Running running = new Running(data)) {
            running.write("dorota", 3);
        }
        assertThat(Backup.make(data, backup).facts()).isEqualTo(3);
        assertThat(Files.getPosixFilePermissions(backup)).hasSize(2);
        assertThat(Files.getPosixFilePermissions(data)).hasSize(3);
    }

    @Test
    void itOverwritesNothingAndLeavesNothingHalf() throws IOException {
        assertThatThrownBy(() -> Backup.make(data, backup))
                .hasMessage("There is no data of Limber in " + data + ".");
        new Running(data).close();
        assertThatThrownBy(() -> Backup.make(data, folder.resolve("none/monday.db")))
                .hasMessage("The folder " + folder.resolve("none") + " does not exist.");
        Files.writeString(backup, "precious");
        assertThatThrownBy(() -> Backup.make(data, backup))
                .hasMessage(backup + " exists already, and a backup overwrites nothing.");
        assertThat(backup).hasContent("precious");
        assertThat(folder.resolve("monday.db.unfinished")).doesNotExist();
    }

    @Test
    void whoWasErasedSinceDoesNotComeBackWithIt() {
        try (Running running = new Running(data)) {
            running.write("dorota", 3);
            running.write("amir", 2);
            Backup.make(data, backup);
            running.erase("dorota");
            Backup.make(data, folder.resolve("tuesday.db"));
        }
        assertThat(Restore.from(backup, fresh, null)).isEqualTo(new Restore(fresh, 1, 2, 1));
        assertThat(ErasedList.in(fresh)).exists();
        try (Running restored = new Running(fresh)) {
            assertThat(Rows.count(restored.sql(), "erased")).isOne();
        }
    }

    @Test
    void theListOfTheErasedMayBeGivenAndIsAppliedAtEveryStart() throws IOException {
        try (Running running = new Running(data)) {
            running.write("dorota", 3);
            Backup.make(data, backup);
            running.erase("dorota");
        }
        Path list = ErasedList.in(data);
        assertThat(Restore.from(backup, fresh, list).erasedAgain()).isOne();

        // As with a dump of PostgreSQL: only the database came back, beside a list that stayed.
        Files.copy(
                backup,
                data.resolve("limber.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Running restored = new Running(data)) {
            assertThat(restored.persons()).isZero();
            assertThat(Rows.count(restored.sql(), "fact")).isZero();
        }
    }

    @Test
    void itIsPutBackOnlyIntoAnEmptyFolder() {
        try (Running running = new Running(data)) {
            running.write("dorota", 3);
            Backup.make(data, backup);
        }
        assertThatThrownBy(() -> Restore.from(backup, data, null))
                .hasMessageStartingWith("The data folder " + data + " is not empty.");
        assertThatThrownBy(() -> Restore.from(folder.resolve("none.db"), fresh, null))
                .hasMessage("There is no file " + folder.resolve("none.db") + ".");
    }

    @Test
    void whatIsNoBackupIsRefusedAndLeavesTheFolderEmpty() throws IOException {
        Files.writeString(
                backup, "a letter to my physiotherapist, which is rather long ".repeat(40));
        refused("is not a whole backup of Limber: ");
        try (var connection = Sqlite.alone(folder.resolve("other.db")).getConnection()) {
            connection.createStatement().execute("create table recipe (name text)");
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
        backup = folder.resolve("other.db");
        refused("is not a whole backup of Limber: ");
    }

    @Test
    void aDamagedBackupIsRefused() throws IOException {
        try (Running running = new Running(data)) {
            running.write("dorota", 2000);
        }
        Backup.make(data, backup);
        byte[] bytes = Files.readAllBytes(backup);
        java.util.Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 9000, (byte) 7);
        Files.write(backup, bytes);
        refused("is not a whole backup of Limber: ");
    }

    @Test
    void aBackupOfANewerProgramIsRefused() {
        try (Running running = new Running(data)) {
            running.sql()
                    .sql(
                            "insert into flyway_schema_history values (99, '99', 'x', 'SQL',"
                                    + " 'V99__x.sql', 1, '', '2026-11-22 08:00:00', 0, true)")
                    .update();
        }
        Backup.make(data, backup);
        refused("was written by a newer Limber.");
    }

    private void refused(String words) {
        assertThatThrownBy(() -> Restore.from(backup, fresh, null))
                .isInstanceOf(StorageUnusableException.class)
                .hasMessageContaining(backup.toString())
                .hasMessageContaining(words);
        assertThat(fresh.resolve("limber.db")).doesNotExist();
        assertThat(fresh.resolve("limber.db.unfinished")).doesNotExist();
    }

    /** The data of a running server. */
    private static final class Running implements AutoCloseable {
        private final DataFolder folder;
        private final Database database;

        Running(Path data) {
            folder = DataFolder.open(data);
            database = Database.open(folder);
        }

        JdbcClient sql() {
            return JdbcClient.create(database.dataSource());
        }

        int persons() {
            return Rows.count(sql(), "person");
        }

        String version() {
            return sql().sql("select max(version) from flyway_schema_history")
                    .query(String.class)
                    .single();
        }

        void write(String person, int facts) {
            Rows.person(sql(), person);
            for (int i = 1; i <= facts; i++) Rows.fact(sql(), person, i);
        }

        void erase(String person) {
            new org.springframework.transaction.support.TransactionTemplate(
                            new org.springframework.jdbc.support.JdbcTransactionManager(
                                    database.dataSource()))
                    .executeWithoutResult(status -> {
                        sql().sql("delete from person where id = ?").param(person).update();
                        new Erasures(sql(), folder, Clock.systemUTC()).note(person);
                    });
        }

        @Override
        public void close() {
            database.close();
            folder.close();
        }
    }
}
