package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The player, with a clock that only the test moves. */
class PlayerTest extends BrowserTest {
    private static final double CLOSE = 0.2;

    @Test
    void aWholeSessionIsShownSaidAndSoundedAtItsSeconds() {
        isGuidedToTheEnd(Guided.by(visitor(phone()), "Neck", "3 minutes"));
    }

    @Test
    void aPlannedSessionAnnouncesItsSidesAndChanges() {
        Page page = visitor(still());
        new Questions(List.of("neck", "low"), Set.of()).answer(page, "qs_night");
        page.navigate("/today");
        Guided guided = Guided.by(page);
        Guided.button(page, "15 minutes").click();
        page.locator(".button-big").click();
        page.waitForURL(Guided.SESSION);
        assertThat(guided.document().toString()).contains("\"kind\":\"change\"", "\"neck\":true");
        isGuidedToTheEnd(guided);
    }

    @Test
    void restsBetweenSetsHaveTheirSecondsAndSetsAreCounted() {
        Page page = visitor(still());
        new Questions(List.of("low"), Set.of()).answer(page, "qs_night");
        page.navigate("/week");
        Guided.button(page, "Start the classic six").click();
        page.navigate("/today");
        Guided guided = Guided.by(page);
        Guided.button(page, "15 minutes").click();
        page.locator(".button-big").click();
        page.waitForURL(Guided.SESSION);
        List<Due> course = Due.of(guided.document());
        assertThat(course).anyMatch(due -> due.look().kind().equals("rest"));
        assertThat(course).anyMatch(due -> due.look().count().contains("Set 2 of 2"));
        isGuidedToTheEnd(guided);
    }

    private static void isGuidedToTheEnd(Guided guided) {
        List<Due> course = Due.of(guided.document());
        double length = course.getLast().until();
        double began = guided.second();
        guided.press("Begin");
        guided.pass(length + 3);
        guided.sees("Done. Well moved!");

        List<JsonObject> shown = guided.asked("shown");
        List<JsonObject> said = guided.asked("said");
        List<JsonObject> sounded = guided.asked("sounded");
        for (Due due : course) {
            double from = began + due.from();
            double until = began + due.until();
            assertThat(shownAt(shown, from + CLOSE)).as("has begun").isEqualTo(due.look());
            assertThat(shownAt(shown, until - CLOSE).kind()).isEqualTo(due.look().kind());
            assertThat(said).as(due + " said").anyMatch(one -> isAt(one, from) && tells(one, due));
            assertThat(sounded).as(due + " sounded").anyMatch(one -> isAt(one, from));
        }
        assertThat(shownAt(shown, began + length + CLOSE).name()).isEqualTo("Done. Well moved!");
        assertThat(said).allMatch(one -> one.get("voice").getAsString().equals("Anna"));
        int items = guided.document().getAsJsonArray("items").size();
        assertThat(guided.handedIn("done", items)).hasSize(items);
        assertThat(guided.handedIn("ended", 1).getFirst().getAsJsonObject("payload"))
                .satisfies(ended -> {
                    assertThat(ended.get("how").getAsString()).isEqualTo("finished");
                    assertThat(ended.get("seconds").getAsDouble())
                            .isCloseTo(Due.exercise(guided.document()), within(1.0));
                });
    }

    @Test
    void theLastThreeSecondsBeforeAMoveAreTicked() {
        Guided guided = Guided.by(visitor(still()), "Neck", "3 minutes");
        double move = guided.second() + guided.item(0).get("setUpSeconds").getAsDouble();
        guided.press("Begin");
        guided.pass(11);
        for (int left = 1; left <= 3; left++) {
            double tick = move - left;
            assertThat(guided.asked("sounded"))
                    .as(left + " seconds before")
                    .anyMatch(one -> isAt(one, tick));
        }
        assertThat(guided.asked("sounded")).noneMatch(one -> isAt(one, move - 4));
    }

    @Test
    void afterTheLastExerciseTwoQuestionsAndThenWhatComesNext() {
        Page page = visitor(still());
        Guided guided = Guided.by(page, "Neck", "3 minutes");
        String done = guided.name(1);
        guided.press("Begin", "Skip", "Start now");
        guided.pass(guided.item(1).get("seconds").getAsDouble() + 1);
        guided.press("Skip");
        guided.sees("Done. Well moved!");
        guided.part(".p-scale").nth(0).locator(".p-cell").nth(2).click();
        guided.part(".p-scale").nth(1).locator(".p-cell").nth(6).click();
        guided.press("Done");
        assertThat(page).hasURL(Pattern.compile("/after$"));
        assertThat(page.locator("h1")).hasText("Well done");
        assertThat(page.locator("main .list li")).hasText(done);
        JsonObject felt = guided.handedIn("felt", 1).getFirst();
        assertThat(Guided.payload(felt, "moment")).isEqualTo("worst");
        assertThat(Guided.payload(felt, "pain")).isEqualTo("2");
        assertThat(Guided.payload(felt, "effort")).isEqualTo("6");
    }

    private static Look shownAt(List<JsonObject> shown, double second) {
        return shown.stream()
                .filter(one -> one.get("at").getAsDouble() <= second)
                .reduce((earlier, later) -> later)
                .map(Look::of)
                .orElseThrow();
    }

    private static boolean isAt(JsonObject one, double second) {
        return Math.abs(one.get("at").getAsDouble() - second) < CLOSE;
    }

    private static boolean tells(JsonObject one, Due due) {
        String text = one.get("text").getAsString();
        Look look = due.look();
        return text.contains(look.kind().equals("ready") ? look.name() : look.act());
    }
}
