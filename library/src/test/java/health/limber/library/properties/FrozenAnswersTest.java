package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.Shelf;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Planner;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Kind: regression. The answers to 400 seeded people as they are, frozen: a change in any of them
 * shows here, whatever else is green. Where a change is meant, look at the week it gives, then
 * replace the lines of {@code src/test/cases/frozen-answers.txt} by those that {@code
 * target/frozen-answers.txt} has.
 */
class FrozenAnswersTest {
    private static final int PEOPLE = 400;
    private static final Path FROZEN = Path.of("src/test/cases/frozen-answers.txt");
    private static final Path NOW = Path.of("target/frozen-answers.txt");

    @Test
    void nobodysAnswerChangesUnnoticed() throws IOException {
        List<String> now = new ArrayList<>();
        var library = Shelf.open(null).library();
        var people = new People(library);
        // A planner of its own: mutants share a process, and none may see what another left.
        var planner = new Planner(library);
        for (long seed = 0; seed < PEOPLE; seed++) {
            for (Weeks.Week week : Weeks.of(seed, people, planner)) now.add(line(seed, week));
        }
        Files.createDirectories(NOW.getParent());
        Files.write(NOW, now);

        assertThat(now).containsExactlyElementsOf(Files.readAllLines(FROZEN));
    }

    /** Person and week, the answer in brief, and a digest of every word of it. */
    private static String line(long seed, Weeks.Week week) {
        Answer answer = week.answer();
        StringBuilder line = new StringBuilder();
        line.append(seed).append('/').append(week.number());
        line.append(' ').append(answer.screening().disposition());
        answer.screening().because().forEach(fired -> line.append(' ').append(fired.rule().id()));
        answer.plan()
                .map(Plan::days)
                .orElse(List.of())
                .forEach(day -> {
                    line.append(" | ").append(day.seconds()).append(" s");
                    day.items().forEach(item -> line.append(' ').append(item.exercise().id()));
                });
        return line.append(" # ").append(digest(ManyPlans.text(answer))).toString();
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
