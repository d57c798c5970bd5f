package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.facts.FactLines;
import health.limber.app.simulate.Life;
import health.limber.app.simulate.Life.Felt;
import health.limber.app.simulate.Stories;
import health.limber.library.Shelf;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Olga's low back, 12 days that went well, told again from her facts. */
class ReplayCommandTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Felt WELL = Felt.of(2, 2, 4);
    private static final int DAYS = 12;

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void herFacts() throws IOException {
        Life life = Life.from(Shelf.open(null), MONDAY);
        Stories.backPain(life, 8, Set.of());
        for (int day = 0; day < DAYS; day++) {
            life.prescribed().ifPresent(one -> life.does(one, WELL));
            life.wait(1);
            life.tell(new Event.Woke(3));
        }
        life.prescribed();
        List<String> lines = life.facts().stream().map(FactLines::write).toList();
        Files.write(folder.resolve("olga.jsonl"), lines);
    }

    private Child replay(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "replay";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Child.run(folder, new byte[0], all);
    }

    @Test
    void thePlanOfTheLastDayIsMadeAnewWithEveryReason() {
        Child child = replay("olga.jsonl");
        assertThat(child.err()).isEmpty();
        assertThat(child.exit()).isZero();
        List<String> lines = child.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("Sat 19 Sep 2026");
        assertThat(lines).contains("standing: screened", "disposition: SELF_MANAGE");
        int shown = lines.indexOf("the session of this day, as it was shown:");
        int anew = lines.indexOf("the session of this day, made anew:");
        int after = lines.indexOf("the days after it:");
        assertThat(shown).isPositive();
        assertThat(lines.subList(anew + 1, after)).isEqualTo(lines.subList(shown + 1, anew - 1));
        assertThat(lines.subList(lines.indexOf("what changed so far:"), lines.size()))
                .anyMatch(line -> line.contains(" → ") && line.contains("(DR-05: "));
        assertThat(replay("olga.jsonl").out()).isEqualTo(child.out());
    }

    @Test
    void anEarlierDayKnowsNothingOfWhatCameLater() {
        Child child = replay("olga.jsonl", "--until", "2026-09-08");
        assertThat(child.out()).startsWith("Tue 8 Sep 2026").doesNotContain("DR-05");
    }

    @Test
    void fewMinutesOnOneDayLeaveTheDaysAfterItAsTheyAre() throws IOException {
        Life life = Life.from(Shelf.open(null), MONDAY);
        Stories.backPain(life, 15, Set.of());
        List<String> usual = daysAfter(life);
        life.tell(new Event.Allotted(2));
        assertThat(daysAfter(life)).isEqualTo(usual).hasSize(6);
    }

    private List<String> daysAfter(Life life) throws IOException {
        List<String> facts = life.facts().stream().map(FactLines::write).toList();
        Files.write(folder.resolve("piet.jsonl"), facts);
        List<String> lines = replay("piet.jsonl").out().lines().toList();
        int from = lines.indexOf("the days after it:") + 1;
        return lines.subList(from, lines.indexOf("what changed so far:"));
    }

    @Test
    void anotherLibraryShowsWhatItWouldHaveMadeDifferent() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("slow/rules"));
        String ours = Files.readString(Path.of("../library/rules/dosing.yaml"));
        Files.writeString(
                rules.resolve("dosing.yaml"),
                ours.replace("green_run, min: 2", "green_run, min: 40"));
        Child child = replay("olga.jsonl", "--library", "slow");
        assertThat(child.err()).isEmpty();
        String difference = child.out().substring(child.out().indexOf("With slow:"));
        assertThat(difference.lines())
                .anyMatch(line -> line.startsWith("- ") && line.contains("DR-05"))
                .noneMatch(line -> line.startsWith("+ ") && line.contains("DR-05"));
        Files.writeString(rules.resolve("dosing.yaml"), ours);
        assertThat(replay("olga.jsonl", "--library", "slow").out()).endsWith("the same\n");
    }

    @Test
    void whatCannotBeReadIsASentence() throws IOException {
        refused("The file none.jsonl does not exist.", replay("none.jsonl"));
        String first = Files.readAllLines(folder.resolve("olga.jsonl")).getFirst();
        Files.writeString(folder.resolve("odd.jsonl"), first + "\n{\"kind\":\"dreamt\"}\n");
        refused(
                "Line 2: kind is \"dreamt\"; expected a kind this program knows",
                replay("odd.jsonl"));
        Files.writeString(folder.resolve("odd.jsonl"), "{\n");
        refused("Line 1: it is no JSON; expected one fact.", replay("odd.jsonl"));
    }

    private static void refused(String sentence, Child child) {
        assertThat(child.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(child.out()).isEmpty();
        assertThat(child.exit()).isEqualTo(2);
    }

    @Test
    void everyFactIsReadAsItWasWritten() throws IOException {
        try (var in = Files.newBufferedReader(folder.resolve("olga.jsonl"))) {
            List<Fact> facts = FactLines.read(in);
            assertThat(facts.stream().map(FactLines::write).toList())
                    .isEqualTo(Files.readAllLines(folder.resolve("olga.jsonl")));
        }
    }
}
