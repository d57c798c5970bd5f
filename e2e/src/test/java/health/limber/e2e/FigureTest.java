package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The figure that shows each movement. */
class FigureTest extends BrowserTest {
    private static final String DRAWN =
            "svg => [...svg.querySelectorAll('path')].map(p => p.getAttribute('d'))"
                    + ".filter(d => d).join('|')";

    private static final Pattern DRESSED =
            Pattern.compile("\\.svg\\?body=broad&skin=deep&clothes=plum$");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat-cow",
                "childs-pose",
                "hip-flexor-lunge",
                "neck-tilt-turn",
                "neck-rolls",
                "chin-tuck"
            })
    void theSixMoveOnTheirPagesAndTellEachPhaseInASentence(String exercise) {
        Page page = visitor(still());
        page.navigate("/exercises/" + exercise);
        Locator figure = page.locator(".moving .figure-moves");
        Locator slider = page.getByLabel("Go through the movement");
        assertThat(figure.locator("path").first()).isAttached();
        String start = atRest(figure);
        String told = figure.getAttribute("aria-label");
        for (int i = 0; i < 3; i++) slider.press("PageUp");
        assertThat(atRest(figure)).isNotEqualTo(start);
        slider.press("End");
        assertThat(figure.getAttribute("aria-label")).isNotBlank().isNotEqualTo(told);
        assertThat(slider.getAttribute("aria-valuetext")).isNotBlank();
        int stills = page.locator(".stills img").count();
        assertThat(stills).isGreaterThan(1);
    }

    @Test
    void theOtherSideIsTheMirroredFigureAndTheOtherViewAnotherPicture() {
        Page page = visitor(still());
        page.navigate("/exercises/hip-flexor-lunge");
        Locator figure = page.locator(".moving .figure-moves");
        assertThat(figure.locator("path").first()).isAttached();
        String right = atRest(figure);
        Guided.button(page, "Other side").click();
        String left = atRest(figure);
        assertThat(left).isNotEqualTo(right);
        Guided.button(page, "Other view").click();
        assertThat(atRest(figure)).isNotEqualTo(left).isNotEqualTo(right);
        Guided.button(page, "Other view").click();
        Guided.button(page, "Other side").click();
        assertThat(atRest(figure)).isEqualTo(right);
    }

    @Test
    void whoWantsNoMotionSeesNoneUntilTheyAskForIt() {
        Page page = visitor(still());
        page.navigate("/exercises/cat-cow");
        Locator figure = page.locator(".moving .figure-moves");
        assertThat(figure.locator("path").first()).isAttached();
        String first = atRest(figure);
        page.waitForTimeout(700);
        assertThat(drawn(figure)).isEqualTo(first);
        Guided.button(page, "Play").click();
        page.waitForCondition(() -> !drawn(figure).equals(first));
        Guided.button(page, "Pause").click();
    }

    @Test
    void inThePlayerItMovesWithTheClockAndStandsStillWithIt() {
        Guided guided = Guided.by(visitor(phone()), "Back", "3 minutes");
        guided.press("Begin");
        Locator figure = guided.part(".figure-moves");
        assertThat(figure.locator("path").first()).isAttached();
        double setUp = guided.item(0).get("setUpSeconds").getAsDouble();
        guided.pass(setUp + 0.5);
        String begun = atRest(figure);
        guided.pass(1);
        String later = atRest(figure);
        assertThat(later).isNotEqualTo(begun);
        guided.press("Pause");
        String paused = atRest(figure);
        guided.pass(20);
        assertThat(atRest(figure)).isEqualTo(paused);
        guided.press("Go on");
        guided.pass(1);
        assertThat(atRest(figure)).isNotEqualTo(paused);
        assertThat(figure.getAttribute("aria-label")).isNotBlank();
        guided.press("It hurts");
        assertThat(figure).isHidden();
    }

    @Test
    void inThePlayerStillsStandInARowForThoseWhoWantNoMotion() {
        Guided guided = Guided.by(visitor(still()), "Back", "3 minutes");
        guided.press("Begin");
        guided.pass(guided.item(0).get("setUpSeconds").getAsDouble() + 0.5);
        assertThat(guided.part(".figure-moves")).isHidden();
        assertThat(guided.part(".p-stills .p-lit")).hasCount(1);
        assertThat(guided.part(".p-stills img").first()).hasJSProperty("complete", true);
    }

    @Test
    void whereTheEngineCannotBeHadTheStillStaysAndTheNextExerciseAsksAgain() {
        Page page = visitor(phone().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        List<Route> asked = new ArrayList<>();
        page.route(
                "**/drawer-*.js",
                route -> {
                    asked.add(route);
                    route.abort();
                });
        page.navigate("/exercises/cat-cow");
        page.waitForCondition(() -> asked.size() == 1);
        page.waitForTimeout(300);
        assertThat(page.locator(".moving img").first()).isVisible();
        assertThat(page.locator(".figure-moves")).hasCount(0);
        Guided guided = Guided.by(page, "Back", "3 minutes");
        guided.press("Begin");
        page.waitForCondition(() -> asked.size() == 2);
        assertThat(guided.part(".figure-moves")).isHidden();
        page.unroute("**/drawer-*.js");
        guided.press("Skip");
        assertThat(guided.part(".figure-moves path").first()).isAttached();
        expectNoServiceWorker();
    }

    @Test
    void theLookChosenInThePlayerIsWornThereAndOnEveryPageThatFollows() {
        Page page = visitor(still());
        Guided guided = Guided.by(page, "Back", "3 minutes");
        guided.press("Begin");
        guided.press("Settings");
        guided.tick("Broad shoulders, short hair");
        Locator skin =
                guided.player()
                        .getByRole(
                                AriaRole.GROUP,
                                new Locator.GetByRoleOptions().setName("Skin").setExact(true));
        skin.getByLabel("Light", new Locator.GetByLabelOptions().setExact(true)).focus();
        for (int i = 0; i < 4; i++) page.keyboard().press("ArrowDown");
        assertThat(skin.getByLabel("Dark brown")).isChecked();
        guided.tick("Plum");
        guided.press("Close");
        assertThat(guided.part(".p-stills img").first()).hasAttribute("src", DRESSED);
        page.navigate("/exercises/cat-cow");
        assertThat(page.locator("html")).hasAttribute("data-clothes", "plum");
        assertThat(page.locator(".stills img").first()).hasAttribute("src", DRESSED);
        Locator figure = page.locator(".moving .figure-moves");
        assertThat(figure.locator(".f-skin").first()).hasCSS("fill", "rgb(102, 65, 49)");
        String broad = atRest(figure);
        page.getByText("How the figure looks").click();
        page.getByLabel("Narrow shoulders, hair in a knot").check();
        assertThat(atRest(figure)).isNotEqualTo(broad);
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-body", "round");
    }

    /** What a figure shows that does not move; it is drawn beside the page, a moment later. */
    private static String atRest(Locator figure) {
        String[] seen = {"", drawn(figure)};
        figure.page()
                .waitForCondition(() -> {
                    seen[0] = seen[1];
                    figure.page().waitForTimeout(150);
                    seen[1] = drawn(figure);
                    return seen[1].equals(seen[0]) && !seen[1].isEmpty();
                });
        return seen[1];
    }

    private static String drawn(Locator figure) {
        return (String) figure.evaluate(DRAWN);
    }
}
