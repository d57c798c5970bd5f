package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code limber plan} end to end, each time in a process of its own. */
class PlanCommandTest {
    private static final String DOROTA = Asked.DOROTA.replace("\n", "");

    @TempDir Path folder = Path.of("");

    @Test
    void aFileRelativeToTheCallersFolderIsAnsweredOnStandardOutputAlone() throws IOException {
        Files.createDirectory(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/dorota.json"), Asked.DOROTA);
        Child child = Child.run(folder, new byte[0], "plan", "cases/dorota.json");
        assertThat(child.exit()).isZero();
        assertThat(child.err()).isEmpty();
        assertThat(Asked.JSON.readTree(child.out())).isEqualTo(Asked.answer(Asked.DOROTA));
        assertThat(child.out()).startsWith("{\n").endsWith("}\n");
    }

    @Test
    void aDashReadsStandardInput() {
        Child child = Child.run(folder, bytes(Asked.DOROTA), "plan", "-");
        assertThat(child.exit()).isZero();
        assertThat(Asked.JSON.readTree(child.out())).isEqualTo(Asked.answer(Asked.DOROTA));
    }

    @Test
    void withLinesTheGoodCasesAreAnsweredInOrderAndTheBadOneIsAnError() {
        String other = DOROTA.replace("{\"today\"", "{\"id\":\"second\",\"today\"");
        Child child =
                Child.run(
                        folder,
                        bytes(DOROTA + "\r\n{\"today\":\n" + other + "\n[]\n" + DOROTA),
                        "plan",
                        "--lines",
                        "-");
        assertThat(child.exit()).isZero();
        assertThat(child.err()).isEmpty();
        List<String> lines = child.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isEqualTo(lines.get(4)).isEqualTo(Asked.line(DOROTA).strip());
        assertThat(Asked.JSON.readTree(lines.get(1)).propertyNames()).containsExactly("error");
        assertThat(lines.get(2)).startsWith("{\"id\":\"second\",\"disposition\":");
        assertThat(lines.get(3)).startsWith("{\"error\":\"The case is [];");
    }

    @Test
    void noCaseOnAnyLineIsNoAnswer() {
        Child child = Child.run(folder, new byte[0], "plan", "-", "--lines");
        assertThat(child).isEqualTo(new Child(0, "", ""));
    }

    @Test
    void aCaseThatCannotBeUsedIsOneSentenceAndExitCode2() {
        Child child =
                Child.run(folder, bytes(Asked.with("\"age\":37", "\"age\":\"37\"")), "plan", "-");
        assertThat(child)
                .isEqualTo(
                        new Child(
                                2,
                                "",
                                "person.age is \"37\"; expected a whole number from 0 to 130.\n"));
    }

    @Test
    void anEmptyCaseIsRefused() {
        Child child = Child.run(folder, new byte[0], "plan", "-");
        assertThat(child.exit()).isEqualTo(2);
        assertThat(child.out()).isEmpty();
        assertThat(child.err()).startsWith("The case is empty; expected ").hasLineCount(1);
    }

    @Test
    void aMissingFileIsNamed() {
        Child child = Child.run(folder, new byte[0], "plan", "nowhere.json");
        assertThat(child).isEqualTo(new Child(2, "", "The file nowhere.json does not exist.\n"));
    }

    @Test
    void aFolderInsteadOfAFileIsRefusedCalmly() throws IOException {
        Files.createDirectory(folder.resolve("cases"));
        Child child = Child.run(folder, new byte[0], "plan", "cases");
        assertThat(child.exit()).isEqualTo(2);
        assertThat(child.out()).isEmpty();
        assertThat(child.err())
                .contains("cases")
                .doesNotContain("Exception", "went wrong")
                .hasLineCount(1);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        Child child =
                Child.run(
                        folder,
                        Asked.with("neck rolls", "Nackenübung")
                                .getBytes(StandardCharsets.ISO_8859_1),
                        "plan",
                        "-");
        assertThat(child.exit()).isEqualTo(2);
        assertThat(child.out()).isEmpty();
        assertThat(child.err()).contains("UTF-8").hasLineCount(1);
    }

    @Test
    void wordsOutsideAsciiComeBackUnharmed() {
        Child child =
                Child.run(
                        folder,
                        bytes(Asked.with("neck rolls", "Nackenübung ✓")),
                        List.of("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=ISO-8859-1"),
                        List.of("plan", "-"));
        assertThat(Told.texts(Asked.JSON.readTree(child.out()).get("ignored")))
                .containsExactly("Nackenübung ✓");
    }

    @Test
    void anotherProcessInAnotherTimeZoneAndLanguageGivesTheSameAnswer() {
        List<String> elsewhere =
                List.of(
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=tr",
                        "-Duser.country=TR");
        Child child =
                Child.run(folder, bytes(DOROTA + "\n"), elsewhere, List.of("plan", "--lines", "-"));
        assertThat(child.out()).isEqualTo(Asked.line(DOROTA));
    }

    @Test
    void noServerFrameworkIsLoadedForAPlan() {
        Child child =
                Child.run(
                        folder,
                        bytes(DOROTA),
                        List.of("-Xlog:class+load:stdout"),
                        List.of("plan", "--lines", "-"));
        assertThat(child.out()).contains("health.limber.plan.week.WeekPlanner");
        assertThat(
                        child.out()
                                .lines()
                                .filter(line ->
                                        line.contains("org.springframework")
                                                || line.contains("org.apache.catalina")
                                                || line.contains("ch.qos.logback")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "plan a.json b.json", "plan - --lins", "plann"})
    void aSlipInTheCommandIsOneSentenceThatPointsToTheHelp(String words) {
        Child child = Child.run(folder, new byte[0], words.split(" "));
        assertThat(child.exit()).isEqualTo(2);
        assertThat(child.out()).isEmpty();
        assertThat(child.err()).contains("--help").hasLineCount(1);
    }

    @Test
    void aBrokenLibraryFolderIsToldProblemByProblem() throws IOException {
        Files.createDirectories(folder.resolve("mine/exercises/hop"));
        Files.writeString(folder.resolve("mine/exercises/hop/exercise.yaml"), "id: hop\n");
        Child child = Child.run(folder, bytes(DOROTA), "plan", "-", "--library", "mine");
        assertThat(child.exit()).isEqualTo(2);
        assertThat(child.out()).isEmpty();
        assertThat(child.err()).contains("exercises/hop/exercise.yaml");
    }

    @Test
    void theExampleOfTheDocumentationIsAnswered() throws IOException {
        Path example = Path.of("../docs/examples/neck.json").toAbsolutePath().normalize();
        JsonNode answer =
                Asked.JSON.readTree(
                        Child.run(folder, new byte[0], "plan", example.toString()).out());
        assertThat(answer).isEqualTo(Asked.answer(Files.readString(example)));
        assertThat(answer.get("disposition").asString()).isEqualTo("SELF_MANAGE_MODIFIED");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
