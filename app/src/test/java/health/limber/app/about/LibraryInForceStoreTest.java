package health.limber.app.about;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.storage.DataFolder;
import health.limber.app.storage.Database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.time.Instant;

class LibraryInForceStoreTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir private Path folder = Path.of("");

    @Test
    void theFirstDayOfAContentIsKeptAndANewContentGetsItsOwn() {
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.open(data)) {
            LibraryInForceStore store =
                    new LibraryInForceStore(JdbcClient.create(database.dataSource()));
            assertThat(store.find("abc")).isEmpty();
            store.note(new InForce("abc", MONDAY), "0.1.0");
            store.note(new InForce("abc", MONDAY.plusSeconds(86_400)), "0.2.0");
            store.note(new InForce("def", MONDAY.plusSeconds(86_400)), "0.2.0");
            assertThat(store.find("abc")).hasValue(new InForce("abc", MONDAY));
            assertThat(store.find("def")).hasValue(new InForce("def", MONDAY.plusSeconds(86_400)));
        }
    }
}
