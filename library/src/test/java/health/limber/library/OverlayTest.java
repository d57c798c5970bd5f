package health.limber.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.screening.Disposition;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Item;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A clinic's own folder laid over the library: what it may change, and that the plan follows. */
class OverlayTest {
    private static final Path WELCOME = Path.of("src/test/overlays/welcome");
    private static final Clinic OURS = new Clinic(Shelf.open(null));

    private static Clinic with(String folder) {
        return new Clinic(Shelf.open(WELCOME.resolve(folder)));
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(WELCOME)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void stricterLongerAndOtherIsWelcome(Path folder) {
        assertThat(Shelf.check(folder)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void everyChangeShowsInTheDigest(Path folder) {
        assertThat(Shelf.open(folder).library().digest())
                .isNotEqualTo(OURS.library().library().digest())
                .isEqualTo(Shelf.open(folder).library().digest());
    }

    @Test
    void anExerciseOfTheClinicsOwnComesIntoThePlan() {
        Answer answer = with("an-exercise").dorota(List.of(), "wrist-rocks");

        assertThat(Clinic.items(answer))
                .extracting(item -> item.exercise().id())
                .contains("wrist-rocks");
    }

    @Test
    void theTagsOfAnAddedExerciseAreHeeded() {
        Answer answer = with("an-exercise").dorota(List.of("q_wrist"), "wrist-rocks");

        assertThat(answer.excluded())
                .extracting(excluded -> excluded.exercise().id())
                .contains("wrist-rocks");
        assertThat(Clinic.items(answer))
                .extracting(item -> item.exercise().id())
                .doesNotContain("wrist-rocks");
    }

    @Test
    void anotherDoseReplacesOurs() {
        Item ours = chinTuck(OURS.dorota(List.of(), "chin-tuck"));
        Item theirs = chinTuck(with("another-dose").dorota(List.of(), "chin-tuck"));

        assertThat(ours.dose().holdSeconds()).isEqualTo(3);
        assertThat(theirs.dose().holdSeconds()).isEqualTo(4);
        assertThat(theirs.dose().repetitionsOf(0)).isEqualTo(6);
    }

    private static Item chinTuck(Answer answer) {
        return Clinic.items(answer)
                .filter(item -> item.exercise().id().equals("chin-tuck"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void otherWordsLeaveThePlanAsItIs() {
        Clinic clinic = with("words-only");

        assertThat(clinic.library().words().exercise("chin-tuck").name())
                .isEqualTo("The Long Neck");
        assertThat(clinic.dorota(List.of()).plan()).isEqualTo(OURS.dorota(List.of()).plan());
    }

    @Test
    void aQuestionAndItsRuleSendToAProfessionalFirst() {
        Clinic clinic = with("a-question-and-its-rule");

        assertThat(clinic.dorota(List.of("q_cold_hand")).screening().disposition())
                .isEqualTo(Disposition.PROFESSIONAL_FIRST);
        assertThat(clinic.dorota(List.of("q_cold_hand")).plan()).isEmpty();
        assertThat(clinic.dorota(List.of()).screening().disposition())
                .isEqualTo(Disposition.SELF_MANAGE);
        assertThat(clinic.dorotaInAHurry(List.of()).screening().unanswered())
                .contains("q_cold_hand");
        assertThat(clinic.library().words().sentence("P-COLD-HAND"))
                .startsWith("A hand that newly turned cold");
    }

    @Test
    void addedWordsLeaveTheWordsBeforeThemAsTheyAre() {
        Words theirs = with("a-question-and-its-rule").library().words();
        Words ours = OURS.library().words();

        OURS.library()
                .library()
                .questions()
                .forEach(q ->
                        assertThat(theirs.text("screening/questions", q.id(), ""))
                                .isEqualTo(ours.text("screening/questions", q.id(), "")));
        OURS.library()
                .library()
                .rules()
                .forEach(r -> assertThat(theirs.sentence(r.id())).isEqualTo(ours.sentence(r.id())));
    }

    @Test
    void aFurtherPartOfAnyFiresTheRuleAndLeavesTheOldParts() {
        Clinic clinic = with("a-further-part-of-any");

        assertThat(clinic.dorota(List.of("q_knee", "q_wrist")).screening().disposition())
                .isEqualTo(Disposition.EMERGENCY);
        assertThat(clinic.dorota(List.of("q_saddle")).screening().disposition())
                .isEqualTo(Disposition.EMERGENCY);
        assertThat(OURS.dorota(List.of("q_knee", "q_wrist")).screening().disposition())
                .isEqualTo(Disposition.SELF_MANAGE_MODIFIED);
    }

    @Test
    void aHigherSeverityWins() {
        assertThat(with("a-higher-severity").dorota(List.of("q_claud")).screening().disposition())
                .isEqualTo(Disposition.PROFESSIONAL_FIRST);
        assertThat(OURS.dorota(List.of("q_claud")).screening().disposition())
                .isEqualTo(Disposition.SELF_MANAGE_MODIFIED);
    }

    @Test
    void furtherExclusionsAndLimitsReachTheExercises() {
        Answer theirs = with("further-exclusions-and-limits").dorota(List.of("q_knee"));
        Answer ours = OURS.dorota(List.of("q_knee"));

        assertThat(theirs.excluded())
                .extracting(e -> e.exercise().id())
                .contains("figure-4-seated");
        assertThat(ours.excluded())
                .extracting(e -> e.exercise().id())
                .doesNotContain("figure-4-seated");
        assertThat(theirs.limited()).extracting(l -> l.exercise().id()).contains("chin-tuck");
        assertThat(ours.limited()).extracting(l -> l.exercise().id()).doesNotContain("chin-tuck");
    }

    @Test
    void aFurtherTagLetsAPrecautionSeeTheExercise() {
        assertThat(with("a-further-tag").dorota(List.of("q_wrist")).excluded())
                .extracting(e -> e.exercise().id())
                .contains("scap-retraction");
        assertThat(OURS.dorota(List.of("q_wrist")).excluded())
                .extracting(e -> e.exercise().id())
                .doesNotContain("scap-retraction");
    }

    @Test
    void shorterHoldsAreHeld() {
        assertThat(with("shorter-holds").library().library().limits().loadHoldSecondsMax())
                .isEqualTo(5);
    }
}
