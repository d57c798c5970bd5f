package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

class LibraryPagesTest extends BrowserTest {
    private static final int EXERCISES = 53;

    @Test
    void everyExerciseIsListedOnceWithTheClassicSixFirst() {
        List<String> paths = Site.exercises(visitor());
        assertThat(paths).hasSize(EXERCISES).doesNotHaveDuplicates();
        assertThat(paths.subList(0, 6))
                .containsExactlyInAnyOrder(
                        "/exercises/cat-cow",
                        "/exercises/childs-pose",
                        "/exercises/hip-flexor-lunge",
                        "/exercises/neck-tilt-turn",
                        "/exercises/neck-rolls",
                        "/exercises/chin-tuck");
    }

    @Test
    void aChoiceShowsItsExercisesWithoutPressingTheButton() {
        Page page = visitor();
        page.navigate("/exercises");
        page.getByLabel("Part of the body").selectOption("Neck");
        assertThat(found(page)).containsText("exercises fit");
        assertThat(page).hasURL(Pattern.compile("region=neck"));
        assertThat(cards(page).count()).isBetween(10, 30);
        page.getByLabel("Where you are").selectOption("On the floor");
        assertThat(page).hasURL(Pattern.compile("position=floor"));
        for (String meta : page.locator("#results .meta").allTextContents())
            assertThat(meta).contains("On the floor");
        page.getByRole(AriaRole.LINK, named("Clear all choices")).click();
        assertThat(found(page)).hasText(EXERCISES + " exercises");
    }

    @Test
    void typingFindsByNameAliasAndBodyPart() {
        Page page = visitor();
        page.navigate("/exercises");
        Locator search = page.getByLabel("Search");
        search.fill("BALÁSANA");
        assertThat(found(page)).hasText(Pattern.compile("^1 exercise fits"));
        assertThat(cards(page)).hasText("Child's Pose");
        search.fill("lower back");
        assertThat(found(page)).containsText("exercises fit");
        search.fill("trampoline");
        assertThat(found(page)).containsText("No exercise fits");
        page.getByRole(AriaRole.LINK, named("Show all exercises")).click();
        assertThat(cards(page)).hasCount(EXERCISES);
    }

    @Test
    void anExerciseTellsHowHowMuchAndWhenToStop() {
        Page page = visitor();
        page.navigate("/exercises?region=neck");
        page.getByRole(AriaRole.LINK, named("Chin Tuck")).first().click();
        assertThat(page.locator("h1")).hasText("Chin Tuck");
        for (String heading :
                List.of(
                        "How to do it",
                        "Stop if",
                        "Take care",
                        "How much",
                        "How well is it supported?")) {
            assertThat(page.getByRole(AriaRole.HEADING, heading(heading))).isVisible();
        }
        assertThat(page.locator(".dose").first()).containsText("8 times");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("region=neck"));
        assertThat(page.getByLabel("Part of the body")).hasValue("neck");
    }

    @Test
    void anExerciseCanBePrinted() {
        Page page = visitor();
        page.navigate("/exercises/cat-cow");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".steps")).isVisible();
        assertThat(page.locator("header nav")).isHidden();
        assertThat(page.pdf(new Page.PdfOptions().setFormat("A4"))).isNotEmpty();
    }

    @Test
    void anUnknownExerciseLeadsBackToTheList() {
        Page page = visitor();
        page.navigate(Site.MISSING);
        expectMissing(Site.MISSING);
        assertThat(page.locator("h1")).hasText("This page is not here");
        page.getByRole(AriaRole.LINK, named("See all exercises")).click();
        assertThat(cards(page)).hasCount(EXERCISES);
    }

    @Test
    void everyExercisePageFitsTheSmallestPhoneAndLinksOnlyToPagesThatExist() {
        Page page = visitor(still().setViewportSize(360, 740));
        List<String> paths = Site.exercises(page);
        for (String path : paths) {
            page.navigate(path);
            fits(page, path);
            assertThat(page.locator("#stop li").count()).as("stop signs of " + path).isPositive();
            assertThat(paths).containsAll(Site.links(page, ".ways a"));
        }
    }

    private static Locator found(Page page) {
        return page.locator("#found");
    }

    private static Locator cards(Page page) {
        return page.locator("#results h3 a");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(2);
    }
}
