package health.limber.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Objects;

/** What only a PostgreSQL server has. */
class PostgresTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aServerThatDoesNotAnswerIsASentenceWithoutThePassword() {
        refused(
                "jdbc:postgresql://localhost:1/limber?password=tulip",
                "The database localhost:1/limber cannot be used: ");
    }

    @Test
    void aServerThatKnowsNobodyOfThatNameIsASentenceWithoutThePassword() {
        DatabaseServer known = Engine.POSTGRESQL.server();
        refused(
                Objects.requireNonNull(known).url()
                        + "-of-somebody-else?user=postgres&password=tulip",
                "The database localhost:");
    }

    @Test
    void itNeverTellsItsPassword() {
        DatabaseServer server =
                new DatabaseServer("jdbc:postgresql://db/limber?password=tulip", "anna", "rose");
        assertThat(server.toString()).isEqualTo("jdbc:postgresql://db/limber");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/limber",
                "jdbc:postgresql://db:5433/limber?sslmode=verify-full",
                "jdbc:postgresql://one,two/limber"
            })
    void isAnAddress(String url) {
        assertThat(DatabaseServer.isOne(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlite:limber.db",
                "postgresql://db/limber",
                "jdbc:postgresql://db",
                "jdbc:postgresql://anna:rose@db/limber"
            })
    void isNoAddress(String url) {
        assertThat(DatabaseServer.isOne(url)).isFalse();
        assertThatThrownBy(() -> new DatabaseServer(url, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("rose");
    }

    private void refused(String url, String beginning) {
        try (DataFolder data = DataFolder.open(folder)) {
            assertThatThrownBy(() -> Database.open(data, new DatabaseServer(url, null, null)))
                    .isInstanceOf(StorageUnusableException.class)
                    .hasMessageStartingWith(beginning)
                    .hasMessageEndingWith(".")
                    .hasMessageNotContaining("tulip");
        }
    }
}
