package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

/**
 * Every page from the first question to the week: at twice its size, without motion, for axe where
 * no other test asks it, and as pictures to be looked at by a person.
 */
class PlanLooksTest extends BrowserTest {
    private static final int[][] WINDOWS = {{390, 844}, {1280, 800}};
    private static final String MOVES =
            "() => document.getAnimations().length > 0 ||"
                + " [...document.querySelectorAll('*')].some(e => { const s = getComputedStyle(e);"
                + " return s.scrollBehavior === 'smooth' || (s.transitionDuration + ',' +"
                + " s.animationDuration).split(',').some(d => parseFloat(d) > 0); })";
    private static final String SMALL =
            "() => [...document.querySelectorAll('main button, main .button, main summary, main"
                + " .length-pick, main .link, main h4 a')].filter(e => e.checkVisibility()).map(e"
                + " => [e, e.getBoundingClientRect()]).filter(([e, r]) => r.height < 44 || r.width"
                + " < 24).map(([e, r]) => e.outerHTML.slice(0, 80) + ' ' + r.width + 'x' +"
                + " r.height)";

    private static void sees(Page page, String name) {
        page.setViewportSize(640, 400);
        fits(page, name);
        assertThat(page.evaluate(MOVES)).as(name + " moves").isEqualTo(false);
        for (int[] window : WINDOWS) {
            page.setViewportSize(window[0], window[1]);
            assertThat((List<?>) page.evaluate(SMALL)).as(name).isEmpty();
            inBothSchemes(page, scheme -> Pictures.take(page, "plan-" + name));
        }
        page.setViewportSize(390, 844);
    }

    private static void isAccessible(Page page) {
        inBothSchemes(
                page,
                scheme ->
                        assertThat(Axe.findings(page, scheme))
                                .as(page.url() + " " + scheme)
                                .isEmpty());
    }

    private static String lastOf(Page page) {
        return page.url().replaceAll(".*/screening/", "").replace('/', '-');
    }

    @Test
    void everyQuestion() {
        Page page = visitor(still());
        Questions.begin(page, "qs_night");
        new Questions(List.of("neck", "low"), Set.of("q_hernia", "q_nofloor"))
                .goOn(
                        page,
                        each -> {
                            String name = lastOf(each);
                            sees(each, "ask-" + name);
                            if (each.locator("button[name=none]").count() > 0) isAccessible(each);
                        });
        page.navigate("/screening/under-18");
        sees(page, "under-18");
        isAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({
        "emergency, qs_heart, q_chest_now",
        "same-day, qs_heart, q_calf",
        "professional, qs_heart, q_heart_dx",
        "start, qs_night, q_nothing"
    })
    void everyAnswer(String name, String ticked, String yes) {
        Page page = visitor(still());
        new Questions(List.of("neck", "low"), Set.of(yes)).answer(page, ticked);
        sees(page, "answer-" + name);
        page.navigate("/answer/summary");
        sees(page, "summary-" + name);
    }

    @Test
    void theHabitTheWeekAndToday() {
        Page page = visitor(still());
        new Questions(List.of("neck", "low"), Set.of("q_hernia", "q_nofloor"))
                .answer(page, "qs_night");
        sees(page, "answer-adjusted");
        page.navigate("/answer/summary");
        sees(page, "summary-adjusted");
        theHabit(page);
        page.navigate("/week");
        sees(page, "week");
        page.locator(".day-today .why summary").first().click();
        page.locator(".length-pick").getByText("15 minutes").click();
        sees(page, "week-changed");
        isAccessible(page);
        page.getByText("Swap").first().click();
        sees(page, "swap");
        isAccessible(page);
        page.navigate("/week/add");
        sees(page, "add");
        isAccessible(page);
        page.navigate("/week");
        page.navigate(page.locator(".day-today .why a").first().getAttribute("href"));
        assertThat(page.locator(".next dt").count()).isEqualTo(4);
        sees(page, "next");
        isAccessible(page);
        page.navigate("/week/changes");
        sees(page, "changes");
        isAccessible(page);
        page.navigate("/today");
        sees(page, "today");
        Guided.button(page, "3 minutes").click();
        programmes(page);
    }

    private static void programmes(Page page) {
        page.navigate("/week");
        page.locator("button:has-text('Strong on your feet')").click();
        assertThat(page.locator("section[aria-labelledby=stronger]").innerText())
                .contains("Strong on your feet: you are in week 1.");
        sees(page, "week-stronger");
        isAccessible(page);
        Guided.button(page, "Start the classic six").click();
        sees(page, "week-classic");
        isAccessible(page);
    }

    private static void theHabit(Page page) {
        for (String topic :
                List.of(
                        "desk",
                        "stress",
                        "help",
                        "minutes",
                        "equipment",
                        "activities",
                        "cue",
                        "confidence")) {
            page.navigate("/habit/" + topic);
            sees(page, "habit-" + topic);
            if (topic.equals("minutes")) {
                page.locator("input[name=minutes][value='8']").check();
                Questions.send(page);
            }
        }
        page.navigate("/habit/cue");
        page.getByLabel("After").fill("my first coffee");
        page.getByLabel("I do my minutes").fill("in the kitchen");
        Questions.send(page);
        page.locator(".ask-scale label").nth(4).click();
        Questions.send(page);
        page.waitForURL("**/smaller");
        sees(page, "habit-smaller");
        page.navigate("/habit");
        sees(page, "habit");
    }
}
