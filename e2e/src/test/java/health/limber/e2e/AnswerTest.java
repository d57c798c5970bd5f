package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every answer to "may I exercise?", from the landing page on. */
class AnswerTest extends BrowserTest {
    private static final String HEART = "q_heart_dx";
    private static final String BULGE =
            "A bulge along your belly or at a hernia that grows, leaking, or a heavy feeling down"
                    + " below";

    private static Questions both(String... yes) {
        return new Questions(List.of("neck", "low"), Set.of(yes));
    }

    private static void isAccessible(Page page) {
        inBothSchemes(
                page,
                scheme ->
                        assertThat(Axe.findings(page, scheme))
                                .as(page.url() + " " + scheme)
                                .isEmpty());
    }

    /** At four times the size of a desktop window: nothing is pushed out to the side. */
    private static void fitsWhenEnlarged(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(320, 640);
        Object wide =
                page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wide).intValue()).as(page.url()).isLessThanOrEqualTo(0);
        page.setViewportSize(before.width, before.height);
    }

    @ParameterizedTest
    @CsvSource({
        "qs_heart, q_chest_now, Stop here.",
        "qs_heart, q_calf, Please be seen today.",
        "qs_heart, q_heart_dx, Please check with a professional before you start the exercises.",
        "qs_night, q_knee, 'You can start, with these adjustments.'",
        "qs_night, q_nothing, You can start."
    })
    void eachAnswerHasItsPageAndItsPaper(String ticked, String yes, String title) {
        Page page = visitor(still());
        both(yes).answer(page, ticked);
        assertThat(page.locator("h1")).hasText(title);
        isAccessible(page);
        fitsWhenEnlarged(page);
        boolean stops = title.startsWith("Stop") || title.contains("today");
        page.navigate("/week");
        assertThat(page)
                .hasURL(Pattern.compile(stops || yes.equals(HEART) ? "/answer$" : "/week$"));
        page.navigate("/today");
        assertThat(page).hasURL(Pattern.compile(stops ? "/answer$" : "/today$"));
        page.navigate("/answer/summary");
        assertThat(page.locator(".summary")).containsText(title);
        isAccessible(page);
        String paper = new String(page.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(paper).results().count())
                .as("sheets of paper")
                .isEqualTo(1);
    }

    @Test
    void aProfessionalsLookOpensThePlanAndKeepsWhatToMind() {
        Page page = visitor(still());
        both(HEART).answer(page, "qs_heart");
        assertThat(page.locator(".answer-now .links")).isVisible();
        Guided.button(page, "Show me what I can do now").click();
        expectUnready("/answer/cleared");
        assertThat(page.locator("#role-slip")).isVisible();
        assertThat(page.locator("#on-slip")).isVisible();
        page.getByLabel("A doctor").check();
        page.getByLabel("On which day?").fill(LocalDate.now().toString());
        Guided.button(page, "Show me what I can do now").click();
        assertThat(page.locator("h1")).hasText("You can start, with these adjustments.");
        assertThat(page.getByText("You told us that exercise is fine")).isVisible();
        page.navigate("/week");
        Guided.button(page, "25 minutes").click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(page.locator(".item-mind").first()).isAttached();
        isAccessible(page);
        fitsWhenEnlarged(page);
        page.navigate("/today");
        isAccessible(page);
        fitsWhenEnlarged(page);
        page.locator(".button-big").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Guided.SESSION);
        page.navigate("/answer");
        Guided.button(page, "This has changed since").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Please check with a professional");
    }

    @Test
    void whatMadeABulgeRestsUntilAProfessionalHasAdvised() {
        Page page = visitor(still());
        both("q_hernia").answer(page, "qs_night");
        Guided guided = Guided.by(page);
        page.navigate("/today");
        page.locator(".button-big").click();
        page.waitForURL(Guided.SESSION);
        String first = guided.name(0);
        guided.press("Begin");
        guided.pass(12);
        guided.press("It hurts");
        guided.tick(BULGE);
        guided.press("Next", "Go on with " + guided.name(1));
        guided.handedIn("hurt", 1);
        page.clock().resume();
        page.navigate("/answer");
        Locator resting = page.locator("section[aria-labelledby=answer-resting]");
        assertThat(resting.locator("a")).hasText(first);
        isInOrder(page, "answer-resting");
        page.getByLabel("A physiotherapist").check();
        page.getByLabel("On which day?").fill(LocalDate.now().toString());
        Guided.button(page, "Show me what I can do now").click();
        assertThat(resting).hasCount(0);
        assertThat(page.getByText("You told us that exercise is fine")).isVisible();
    }

    @Test
    void afterALockEverythingIsAskedAnewAndTheWeekIsCareful() {
        Page page = visitor(still());
        both("q_chest_now").answer(page, "qs_heart");
        page.getByLabel("A doctor").check();
        page.getByLabel("On which day?").fill(LocalDate.now().toString());
        Guided.button(page, "Answer the questions again").click();
        assertThat(page).hasURL(Pattern.compile("/screening/"));
        both().goOn(page);
        assertThat(page.locator("h1")).hasText("You can start, with these adjustments.");
    }

    @Test
    void aSignOfAnEmergencyEndsTheQuestionsAtOnce() {
        Page page = visitor(still());
        page.navigate("/start?place=back&minutes=5");
        page.locator(".tick input[value=qs_heart]").check();
        Guided.button(page, "One or more is true").click();
        page.locator("#q_chest_now input[value=yes]").check();
        for (var no : page.locator("fieldset:not(#q_chest_now) input[value=no]").all()) no.check();
        Questions.send(page);
        assertThat(page).hasURL(Pattern.compile("/answer$"));
        assertThat(page.locator("h1")).hasText("Stop here.");
    }
}
