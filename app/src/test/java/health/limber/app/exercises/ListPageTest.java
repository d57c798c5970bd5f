package health.limber.app.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class ListPageTest {
    private final RunningServer server = RunningServer.shared();

    @Test
    void allAreListedWithTheSixFirst() {
        String page = server.get("/exercises").body();
        assertThat(ids(page)).hasSize(53).doesNotHaveDuplicates().startsWith("cat-cow");
        assertThat(page).contains("53 exercises</p>").doesNotContain("Clear all choices");
        assertThat(page.indexOf("The classic six")).isLessThan(page.indexOf("id=\"group-neck\""));
    }

    @Test
    void choicesNarrowTogether() {
        assertThat(ids(server.get("/exercises?region=neck&position=floor").body()))
                .contains("dnf-nod-supine", "neck-rotation-supine")
                .doesNotContain("neck-rolls", "cat-cow");
        assertThat(ids(server.get("/exercises?equipment=band").body()))
                .contains("band-row", "band-lateral-raise", "clamshell")
                .doesNotContain("cat-cow");
        assertThat(ids(server.get("/exercises?equipment=none").body()))
                .contains("cat-cow")
                .doesNotContain("band-row", "cat-cow-seated");
    }

    @Test
    void somethingForAChairOrStandingIsFoundUnderBoth() {
        assertThat(ids(server.get("/exercises?position=chair").body())).contains("chin-tuck");
        assertThat(ids(server.get("/exercises?position=standing").body())).contains("chin-tuck");
        assertThat(ids(server.get("/exercises?position=floor").body())).doesNotContain("chin-tuck");
    }

    @Test
    void searchIgnoresCaseAndAccentsAndKnowsAliasesAndParts() {
        assertThat(ids(server.get("/exercises?q=CAT-C%C3%81MEL").body()))
                .containsExactly("cat-cow", "cat-cow-seated");
        assertThat(ids(server.get("/exercises?q=balasana").body())).containsExactly("childs-pose");
        assertThat(ids(server.get("/exercises?q=lower+back").body()))
                .contains("cat-cow", "pelvic-tilt-supine");
        assertThat(ids(server.get("/exercises?q=shoulders").body())).contains("scap-retraction");
    }

    @Test
    void whatIsTypedAndChosenStaysInTheForm() {
        String page = server.get("/exercises?q=%3Cb%3Erolls&region=neck").body();
        assertThat(page)
                .contains("value=\"&lt;b>rolls\"")
                .contains("<option value=\"neck\" selected>")
                .doesNotContain("<b>rolls");
    }

    @Test
    void nothingFoundIsKindAndOffersTheWayBack() {
        String page = server.get("/exercises?q=trampoline").body();
        assertThat(ids(page)).isEmpty();
        assertThat(page).contains("No exercise fits all of that.", "Show all exercises");
    }

    @Test
    void choicesThatDoNotExistAreIgnored() {
        assertThat(
                        ids(
                                server.get(
                                                "/exercises?region=elbow&mechanism=magic&position=ceiling")
                                        .body()))
                .hasSize(53);
    }

    private static List<String> ids(String page) {
        Matcher link = Pattern.compile("<h3><a href=\"/exercises/([a-z0-9-]+)\">").matcher(page);
        List<String> ids = new ArrayList<>();
        while (link.find()) ids.add(link.group(1));
        return ids;
    }
}
