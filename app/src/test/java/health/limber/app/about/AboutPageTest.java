package health.limber.app.about;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.library.Shelf;

import org.junit.jupiter.api.Test;

class AboutPageTest {
    private final RunningServer server = RunningServer.shared();

    @Test
    void theStartPageLeadsToTheLibraryAndToEachOfTheSix() {
        assertThat(server.get("/").body())
                .contains("href=\"/exercises\"", "href=\"/about#help\"")
                .contains(
                        "/exercises/cat-cow",
                        "/exercises/childs-pose",
                        "/exercises/hip-flexor-lunge")
                .contains(
                        "/exercises/neck-tilt-turn",
                        "/exercises/neck-rolls",
                        "/exercises/chin-tuck");
    }

    @Test
    void theAboutPageSaysWhatItIsNotAndWhenToGetHelp() {
        assertThat(server.get("/about").body())
                .contains(
                        "not a medical device",
                        "no diagnosis",
                        "not yet been reviewed by a clinician",
                        "18 and over")
                .contains(
                        "Get emergency help now",
                        "emergency number",
                        "between your legs",
                        "See a doctor today");
    }

    @Test
    void theAboutPageNamesTheContentAndSinceWhenItIsInUse() {
        String digest = Shelf.open(null).library().digest();
        assertThat(server.get("/about").body())
                .containsPattern(
                        "Content "
                                + digest.substring(0, 10)
                                + ", in use here since \\d{1,2} \\w+ \\d{4}\\.");
    }
}
