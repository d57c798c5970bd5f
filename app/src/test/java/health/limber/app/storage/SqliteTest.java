package health.limber.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What only the database file of a data folder has. */
class SqliteTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void everyCommitReachesTheDiskAndForeignKeysHold() {
        open(sql -> {
            assertThat(pragma(sql, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(sql, "synchronous")).isEqualTo("2");
            assertThat(pragma(sql, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(sql, "secure_delete")).isEqualTo("1");
        });
    }

    @Test
    void whenItIsClosedEverythingStandsInTheOneFile() {
        open(sql -> Rows.person(sql, "dorota"));
        assertThat(folder.resolve("limber.db")).exists();
        assertThat(folder.resolve("limber.db-wal")).doesNotExist();
    }

    /** Every table of the migrations after the first; those that point to others come first. */
    private static final List<String> AFTER_THE_FIRST =
            List.of(
                    "reminder",
                    "user_credentials",
                    "user_entities",
                    "handed_over",
                    "recovery_code",
                    "login",
                    "account",
                    "fact",
                    "person",
                    "erased");

    @Test
    void anOlderOneIsCopiedBesideItselfBeforeItIsBroughtUpToDate() throws IOException {
        open(sql -> {
            for (String table : AFTER_THE_FIRST) sql.sql("drop table " + table).update();
            sql.sql("delete from flyway_schema_history where version <> '1'").update();
            sql.sql("insert into library_in_force values ('abc', '0.1.0', 1)").update();
        });
        assertThat(copies()).isEmpty();
        open(sql -> assertThat(Rows.count(sql, "person")).isZero());
        assertThat(copies()).hasSize(1);
        Path copy = copies().getFirst();
        assertThat(copy.getFileName().toString()).matches("limber-before-V\\d+-[-\\d]+\\.db");
        JdbcClient old = JdbcClient.create(Sqlite.reading(copy));
        assertThat(Rows.count(old, "library_in_force")).isOne();
        assertThat(Rows.count(old, "flyway_schema_history")).isOne();
        open(sql -> assertThat(copies()).hasSize(1));
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInASentence() throws IOException {
        Files.writeString(
                folder.resolve("limber.db"),
                "this is not a database, but a letter to my physiotherapist");
        assertThatThrownBy(() -> open(sql -> {}))
                .isInstanceOf(StorageUnusableException.class)
                .hasMessageContaining("limber.db");
    }

    private List<Path> copies() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("limber-before"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void open(Consumer<JdbcClient> use) {
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.open(data)) {
            use.accept(JdbcClient.create(database.dataSource()));
        }
    }

    private static String pragma(JdbcClient sql, String name) {
        return sql.sql("pragma " + name).query(String.class).single();
    }
}
