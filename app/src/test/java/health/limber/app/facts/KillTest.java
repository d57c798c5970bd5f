package health.limber.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.storage.DataFolder;
import health.limber.app.storage.Database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Whatever was acknowledged is on the disk, at whichever moment the process ends. */
class KillTest {
    private static final int KILLS = 20;

    @TempDir private Path folder = Path.of("");

    @Test
    void whatWasAcknowledgedSurvivesTwentyKills() throws IOException, InterruptedException {
        Set<String> acknowledged = new HashSet<>();
        Random moment = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(writeUntilKilled(100 + moment.nextInt(500)));
            assertThat(kept()).containsAll(acknowledged);
        }
        System.out.println(KILLS + " kills, " + acknowledged.size() + " facts, none lost");
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 20);
    }

    /** The ids acknowledged before the kill, that many milliseconds after the first. */
    private Set<String> writeUntilKilled(int milliseconds)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writing.class.getName(),
                                data().toString())
                        .redirectOutput(said.toFile())
                        .redirectError(folder.resolve("err.txt").toFile())
                        .start();
        while (Files.size(said) == 0)
            assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).as("it ends").isFalse();
        Thread.sleep(milliseconds);
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly().waitFor();
        // A line that the kill has cut short was not said.
        return Files.readAllLines(said).stream().filter(FactId::isOne).collect(Collectors.toSet());
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** What is there after a restart, in a database that is whole. */
    private Set<String> kept() {
        try (DataFolder data = DataFolder.open(data());
                Database database = Database.open(data)) {
            JdbcClient sql = JdbcClient.create(database.dataSource());
            assertThat(sql.sql("pragma integrity_check").query(String.class).list())
                    .containsExactly("ok");
            return new HashSet<>(sql.sql("select id from fact").query(String.class).list());
        }
    }
}
