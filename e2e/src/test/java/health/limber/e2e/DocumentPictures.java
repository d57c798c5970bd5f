package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pictures in {@code docs/}. No test: {@code bin/_pictures} runs it by its name. */
class DocumentPictures extends BrowserTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final int WIDTH = 1400;
    private static final int ON_ONE = 18;

    /** Small enough for a page of documentation, with names that can still be read. */
    private static final String SMALL =
            "body { columns: 2; margin: 16px } h2 { margin: 0 0 2px; font-size: 16px }"
                    + " section { padding-bottom: 12px } p svg { width: 163px; height: 122px }"
                    + " text { font-size: 270px !important }";

    /** Shows only some of the exercises; gives how many there are. */
    private static final String SOME =
            "([from, to]) => { const all = document.querySelectorAll('section'); all.forEach((each,"
                    + " i) => { each.hidden = i < from || i >= to; }); return all.length; }";

    @Test
    void everyExerciseOnAFewPictures() throws Exception {
        Path sheet = Files.createTempFile("limber", ".html");
        ProcessBuilder limber =
                new ProcessBuilder("../bin/limber", "contact-sheet", "-o", sheet.toString());
        limber.environment().put("LIMBER_NO_BUILD", "1");
        assertThat(limber.inheritIO().start().waitFor()).isZero();
        Page page = visitor(window(WIDTH, 400).setColorScheme(ColorScheme.LIGHT));
        page.setContent(Files.readString(sheet));
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(SMALL));
        int all = show(page, 0);
        for (int from = 0; from < all; from += ON_ONE) {
            show(page, from);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(DOCS.resolve("exercises-" + (from / ON_ONE + 1) + ".png")));
        }
        Files.delete(sheet);
    }

    @Test
    void thePlayerInTheMiddleOfAMovement() {
        Guided guided = Guided.by(visitor(window(1280, 760)), "Back", "3 minutes");
        guided.press("Begin");
        guided.pass(guided.item(0).get("setUpSeconds").getAsDouble() + 3.5);
        guided.page().screenshot(new Page.ScreenshotOptions().setPath(DOCS.resolve("player.png")));
    }

    private static int show(Page page, int from) {
        return (int) page.evaluate(SOME, List.of(from, from + ON_ONE));
    }
}
