package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code limber contact-sheet} end to end, each time in a process of its own. */
class ContactSheetCommandTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void theExercisesAskedForAreOnThePageFromBothViewsInTheColoursOfTheFigure() {
        String page = run("contact-sheet", "chin-tuck", "cat-cow").out();
        assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(page.indexOf("<h2>Cat-Cow</h2>"))
                .isGreaterThan(page.indexOf("id=\"chin-tuck\""));
        assertThat(page.split("<h2>")).hasSize(3);
        String cat = page.substring(page.indexOf("id=\"cat-cow\""));
        for (String name : new String[] {"start", "round", "hollow"})
            assertThat(cat.split(">" + name + "</text>")).as(name).hasSize(3);
        assertThat(page).contains("--figure-skin:", "radialGradient id=\"f-glow\"");
        assertThat(page).doesNotContain("http://", "https://", "<script");
    }

    @Test
    void withoutANameEveryExerciseIsOnThePageThatIsWritten() throws IOException {
        Child child = run("contact-sheet", "-o", "sheet.html");
        assertThat(child).isEqualTo(new Child(0, "", ""));
        String page = Files.readString(folder.resolve("sheet.html"));
        for (String id : new String[] {"cat-cow", "childs-pose", "chin-tuck", "hip-flexor-lunge"})
            assertThat(page).contains("<section id=\"" + id + "\">");
    }

    @Test
    void anUnknownExerciseIsOneSentence() {
        assertThat(run("contact-sheet", "cat-cow", "hop"))
                .isEqualTo(
                        new Child(
                                2,
                                "",
                                "EXERCISE is \"hop\"; expected the id of an exercise, such as"
                                        + " cat-cow.\n"));
    }

    private Child run(String... arguments) {
        return Child.run(folder, new byte[0], arguments);
    }
}
