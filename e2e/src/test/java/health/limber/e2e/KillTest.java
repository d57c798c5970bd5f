package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Whatever the server acknowledged is on the disk, at whichever moment it is killed. */
class KillTest {
    private static final int KILLS = 20;
    private static final int WRITERS = 4;

    @Test
    void whatWasAcknowledgedSurvivesTwentyKillsOfTheServer() throws Exception {
        Program program = Program.startShortLived();
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) writers.add(new Writer(program.origin()));
        Random moment = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            int before = acknowledged(writers).size();
            writeUntilKilled(program, writers, moment.nextInt(800));
            assertThat(acknowledged(writers)).hasSizeGreaterThan(before);
            program = program.again();
            assertThat(ask(program.data(), "pragma integrity_check")).containsExactly("ok");
            assertThat(ask(program.data(), "select id from fact"))
                    .containsAll(acknowledged(writers));
        }
        System.out.printf(
                "%d kills of the server, %d facts acknowledged, none lost%n",
                KILLS, acknowledged(writers).size());
        program.fall();
    }

    /** Kills it so many milliseconds after the first fact that it acknowledged. */
    private static void writeUntilKilled(Program program, List<Writer> writers, int milliseconds)
            throws Exception {
        int before = acknowledged(writers).size();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (Writer writer : writers)
                writing.add(
                        threads.submit(() -> {
                            writer.writeUntilItFalls();
                            return writer;
                        }));
            while (acknowledged(writers).size() == before
                    && writing.stream().noneMatch(Future::isDone)) Thread.sleep(5);
            Thread.sleep(milliseconds);
            program.fall();
            for (Future<?> written : writing) written.get();
        }
    }

    private static Set<String> acknowledged(List<Writer> writers) {
        Set<String> all = new LinkedHashSet<>();
        for (Writer writer : writers) all.addAll(writer.acknowledged());
        return all;
    }

    private static Set<String> ask(Path data, String question) throws SQLException {
        Set<String> answers = new HashSet<>();
        try (Connection database =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("limber.db"));
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) answers.add(rows.getString(1));
        }
        return answers;
    }
}
