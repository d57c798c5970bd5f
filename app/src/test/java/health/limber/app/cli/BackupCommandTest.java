package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.storage.DataFolder;
import health.limber.app.storage.Database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What the operator sees of "backup" and "restore"; storage tests what they do. */
class BackupCommandTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aBackupOfARunningLimberIsPutBackIntoAnEmptyFolder() {
        try (DataFolder running = DataFolder.open(folder.resolve("data"));
                Database database = Database.open(running)) {
            assertThat(database.isReachable()).isTrue();
            said(
                    folder.resolve("monday.db")
                            + " holds 0 persons and 0 facts, and was found whole.",
                    run("backup", "monday.db", "--data", "data"));
        }
        said(
                folder.resolve("fresh")
                        + " holds 0 persons and 0 facts now; 0 persons were erased again.",
                run("restore", "monday.db", "--data", "fresh"));
    }

    @Test
    void whatCannotBeDoneIsASentence() {
        refused(
                "There is no data of Limber in " + folder.resolve("none") + ".",
                run("backup", "monday.db", "--data", "none"));
        refused(
                "There is no file " + folder.resolve("monday.db") + ".",
                run("restore", "monday.db", "--data", "none"));
        DataFolder.open(folder.resolve("data")).close();
        refused("Missing required parameter: 'FILE' See \"limber backup --help\".", run("backup"));
    }

    @Test
    void dataInPostgresqlIsLeftToItsOwnTools() throws java.io.IOException {
        java.nio.file.Files.writeString(
                folder.resolve("limber.yml"), "database: jdbc:postgresql://db/limber\n");
        refused(
                "This Limber keeps its data in PostgreSQL: make a backup with pg_dump, and put it"
                        + " back with pg_restore.",
                run("backup", "monday.db", "--config", "limber.yml"));
    }

    private Child run(String... arguments) {
        return Child.run(folder, new byte[0], arguments);
    }

    private static void said(String sentence, Child child) {
        assertThat(child.err()).isEmpty();
        assertThat(child.out()).isEqualTo(sentence + System.lineSeparator());
        assertThat(child.exit()).isZero();
    }

    private static void refused(String sentence, Child child) {
        assertThat(child.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(child.out()).isEmpty();
        assertThat(child.exit()).isEqualTo(2);
    }
}
