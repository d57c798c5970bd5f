package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.Shelf;
import health.limber.plan.screening.Question;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

class FormsTest {
    private static final List<Question> QUESTIONS = Shelf.open(null).library().questions();

    private static List<Question> questions(String... ids) {
        List<Question> found = new ArrayList<>();
        for (String id : ids)
            for (Question question : QUESTIONS) if (question.id().equals(id)) found.add(question);
        return found;
    }

    private static MultiValueMap<String, String> fields(String... pairs) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) fields.add(pairs[i], pairs[i + 1]);
        return fields;
    }

    private static GroupForm read(List<Question> questions, MultiValueMap<String, String> fields) {
        return GroupForm.read(questions, fields, Collections.emptyMap());
    }

    @Test
    void nothingIsTakenForAnAnswer() {
        GroupForm form = read(questions("q_saddle", "q_vasc_rf", "q_preg_weeks"), fields());
        assertThat(form.answers()).isEmpty();
        assertThat(form.slips()).containsOnlyKeys("q_saddle", "q_vasc_rf", "q_preg_weeks");
    }

    @Test
    void yesNoAndPreferNotToSay() {
        GroupForm form =
                read(
                        questions("q_saddle", "q_bileg", "q_sexual_new"),
                        fields("q_saddle", "yes", "q_bileg", "no", "q_sexual_new", "declined"));
        assertThat(form.answers())
                .isEqualTo(
                        Map.of(
                                "q_saddle", OptionalInt.of(1),
                                "q_bileg", OptionalInt.of(0),
                                "q_sexual_new", OptionalInt.of(0)));
        assertThat(read(questions("q_saddle"), fields("q_saddle", "declined")).slips())
                .containsKey("q_saddle");
    }

    @Test
    void ticksAreCountedAndNoneIsAnAnswer() {
        List<Question> vessels = questions("q_vasc_rf");
        assertThat(read(vessels, fields("q_vasc_rf", "1", "q_vasc_rf", "4")).answers())
                .containsEntry("q_vasc_rf", OptionalInt.of(2));
        assertThat(read(vessels, fields("q_vasc_rf", "none")).answers())
                .containsEntry("q_vasc_rf", OptionalInt.of(0));
        assertThat(read(vessels, fields("q_vasc_rf", "none", "q_vasc_rf", "4")).slips())
                .containsKey("q_vasc_rf");
        assertThat(
                        GroupForm.read(vessels, fields(), Map.of("q_vasc_rf", OptionalInt.of(3)))
                                .answers())
                .containsEntry("q_vasc_rf", OptionalInt.of(3));
    }

    @Test
    void aCountWithoutAListIsTyped() {
        List<Question> vessels = questions("q_vasc_rf");
        assertThat(read(vessels, fields("q_vasc_rf.n", "3")).answers())
                .containsEntry("q_vasc_rf", OptionalInt.of(3));
        assertThat(read(vessels, fields("q_vasc_rf.n", "a few")).slips()).containsKey("q_vasc_rf");
    }

    @Test
    void weeksAreANumberOrDoNotApply() {
        List<Question> weeks = questions("q_preg_weeks");
        assertThat(read(weeks, fields("q_preg_weeks", " 12 ")).answers())
                .containsEntry("q_preg_weeks", OptionalInt.of(12));
        assertThat(read(weeks, fields("q_preg_weeks", "", "q_preg_weeks.not", "yes")).answers())
                .containsEntry("q_preg_weeks", OptionalInt.empty());
        assertThat(read(weeks, fields("q_preg_weeks", "12", "q_preg_weeks.not", "yes")).slips())
                .containsKey("q_preg_weeks");
        for (String typed : List.of("-1", "twelve", "1.5", "99999"))
            assertThat(read(weeks, fields("q_preg_weeks", typed)).slips())
                    .containsKey("q_preg_weeks");
    }

    @Test
    void noneOfTheseAnswersTheWholeList() {
        GroupForm form =
                read(
                        questions("q_saddle", "q_vasc_rf", "q_preg_weeks"),
                        fields("none", "yes", "q_saddle", "no"));
        assertThat(form.answers())
                .isEqualTo(
                        Map.of(
                                "q_saddle", OptionalInt.of(0),
                                "q_vasc_rf", OptionalInt.of(0),
                                "q_preg_weeks", OptionalInt.empty()));
    }

    @Test
    void noneOfTheseNeverOverrulesAYes() {
        for (MultiValueMap<String, String> sent :
                List.of(
                        fields("none", "yes", "q_saddle", "yes"),
                        fields("none", "yes", "q_vasc_rf", "2"),
                        fields("none", "yes", "q_vasc_rf.n", "2"),
                        fields("none", "yes", "q_preg_weeks", "8"))) {
            GroupForm form = read(questions("q_saddle", "q_vasc_rf", "q_preg_weeks"), sent);
            assertThat(form.isComplete()).isFalse();
            assertThat(form.contradicts()).isTrue();
        }
    }

    @Test
    void theWordsOfAQuestionAreLaidOut() {
        assertThat(QuestionText.of(Question.Kind.yesNo, "Did it hurt? (A bruise does not count.)"))
                .isEqualTo(new QuestionText("Did it hurt?", "A bruise does not count.", List.of()));
        assertThat(
                        QuestionText.of(
                                Question.Kind.count, "How many apply: smoking; high cholesterol?"))
                .isEqualTo(
                        new QuestionText(
                                "How many apply?", "", List.of("smoking", "high cholesterol")));
        assertThat(QuestionText.of(Question.Kind.yesNo, "Lost (or gained) weight?").ask())
                .isEqualTo("Lost (or gained) weight?");
    }
}
