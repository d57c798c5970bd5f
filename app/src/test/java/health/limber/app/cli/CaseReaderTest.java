package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

/**
 * A case that cannot be used is refused with one sentence that names the field, its value and what
 * was expected.
 */
class CaseReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "age":37                  | "age":"37"                  | person.age is "37"; expected a whole number from 0 to 130.
                    "age":37                  | "age":37.5                  | person.age is 37.5; expected a whole number from 0 to 130.
                    "age":37                  | "age":-1                    | person.age is -1; expected a whole number from 0 to 130.
                    "age":37                  | "age":131                   | person.age is 131; expected a whole number from 0 to 130.
                    "age":37                  | "age":[37]                  | person.age is [37]; expected a whole number from 0 to 130.
                    "age":37                  | "age":true                  | person.age is true; expected a whole number from 0 to 130.
                    "age":37                  | "age":{}                    | person.age is {}; expected a whole number from 0 to 130.
                    "age":37                  | "age":99999999999999999999  | person.age is 99999999999999999999; expected a whole number from 0 to 130.
                    "age":37                  | "age":null                  | person.age is missing; expected a whole number from 0 to 130.
                    "age":37,                 | ``                          | person.age is missing; expected a whole number from 0 to 130.
                    "sex":"F"                 | "sex":7                     | person.sex is 7; expected a text.
                    "sex":"F"                 | "gender":"F"                | person.gender is not a field of a case; expected one of age, sex.
                    {"age":37,"sex":"F"}      | []                          | person is []; expected an object with fields.
                    "2026-11-23"              | "23.11.2026"                | today is "23.11.2026"; expected a date such as 2026-11-23.
                    "2026-11-23"              | "2026-02-30"                | today is "2026-02-30"; expected a date such as 2026-11-23.
                    "2026-11-23"              | ""                          | today is ""; expected a date such as 2026-11-23.
                    "2026-11-23"              | null                        | today is missing; expected a date such as 2026-11-23.
                    "today":"2026-11-23",     | ``                          | today is missing; expected a date such as 2026-11-23.
                    "region":"neck"           | "region":"elbow"            | complaint.region is "elbow"; expected one of neck, mid, low.
                    "region":"neck"           | "region":["neck","elbow"]   | complaint.region is "elbow"; expected one of neck, mid, low.
                    "region":"neck"           | "region":[]                 | complaint.region is []; expected neck, mid or low, or a list of them.
                    "region":"neck"           | "region":[1]                | complaint.region is [1]; expected neck, mid or low, or a list of them.
                    "region":"neck"           | "region":7                  | complaint.region is 7; expected neck, mid or low, or a list of them.
                    "region":"neck",          | ``                          | complaint.region is missing; expected neck, mid or low, or a list of them.
                    "stiffness"               | "ache"                      | complaint.painType is "ache"; expected one of sharp_local, dull_persistent, radicular, stiffness, widespread.
                    "painType":"stiffness",   | ``                          | complaint.painType is missing; expected one of sharp_local, dull_persistent, radicular, stiffness, widespread.
                    "painNow":3               | "painNow":11                | complaint.painNow is 11; expected a whole number from 0 to 10.
                    "painNow":3               | "painNow":"3"               | complaint.painNow is "3"; expected a whole number from 0 to 10.
                    "painNow":3,              | ``                          | complaint.painNow is missing; expected a whole number from 0 to 10.
                    "durationDays":40         | "durationDays":-1           | complaint.durationDays is -1; expected a whole number from 0 to 40000.
                    ,"durationDays":40        | ``                          | complaint.durationDays is missing; expected a whole number from 0 to 40000.
                    "durationDays":40         | "durationDays":4,"setOffBy":["up"] | complaint.setOffBy is "up"; expected one of forward, back, turn, side.
                    """)
    void refusesAPersonOrComplaintThatIsNotRight(String piece, String other, String sentence) {
        assertThat(Asked.refusal(Asked.with(piece, other))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "q_bp_treated":true       | "q_bp_treated":1            | answers.q_bp_treated is 1; expected true or false.
                    "q_bp_treated":true       | "q_bp_treated":"yes"        | answers.q_bp_treated is "yes"; expected true or false.
                    "q_bp_treated":true       | "q_bp_treated":null         | answers.q_bp_treated is null; expected true or false.
                    "q_bp_treated":true       | "q_vasc_rf":true            | answers.q_vasc_rf is true; expected a whole number from 0 to 99.
                    "q_bp_treated":true       | "q_vasc_rf":-1              | answers.q_vasc_rf is -1; expected a whole number from 0 to 99.
                    "q_bp_treated":true       | "q_preg_weeks":false        | answers.q_preg_weeks is false; expected a whole number of weeks from 0 to 5200, or null if it does not apply.
                    "q_bp_treated":true       | "q_preg_weeks":20.5         | answers.q_preg_weeks is 20.5; expected a whole number of weeks from 0 to 5200, or null if it does not apply.
                    {"q_bp_treated":true}     | ["q_bp_treated"]            | answers is ["q_bp_treated"]; expected an object with fields.
                    "unanswered":"no"         | "unanswered":"yes"          | unanswered is "yes"; expected "no", or nothing.
                    "minutesPerDay":8         | "minutesPerDay":0           | context.minutesPerDay is 0; expected a whole number from 1 to 60.
                    "minutesPerDay":8         | "minutesPerDay":61          | context.minutesPerDay is 61; expected a whole number from 1 to 60.
                    "minutesPerDay":8         | "minutesPerDay":7.5         | context.minutesPerDay is 7.5; expected a whole number from 1 to 60.
                    "deskHoursPerDay":6       | "deskHoursPerDay":25        | context.deskHoursPerDay is 25; expected a number from 0 to 24.
                    "stress":4                | "stress":11                 | context.stress is 11; expected a whole number from 0 to 10.
                    "floorOk":true            | "floorOk":"yes"             | context.floorOk is "yes"; expected true or false.
                    "stress":4                | "programme":"yoga"          | context.programme is "yoga"; expected "classic-six", a strength programme such as "SP-LOW-MIN", or nothing.
                    """)
    void refusesAnswersOrACircumstanceThatIsNotRight(String piece, String other, String sentence) {
        assertThat(Asked.refusal(Asked.with(piece, other))).isEqualTo(sentence);
    }

    @Test
    void refusesAQuestionThatDoesNotExist() {
        assertThat(Asked.refusal(Asked.with("q_bp_treated", "q_bp_traeted")))
                .isEqualTo(
                        "answers.q_bp_traeted is true, but there is no such question; expected the"
                                + " id of a screening question.");
    }

    @Test
    void refusesFieldsItDoesNotKnow() {
        assertThat(Asked.refusal(Asked.with("\"unanswered\"", "\"unanswred\"")))
                .startsWith("unanswred is not a field of a case; expected one of id, today,");
        assertThat(Asked.refusal(Asked.with("\"stress\"", "\"stres\"")))
                .startsWith(
                        "context.stres is not a field of a case; expected one of minutesPerDay,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"foo\":1}",
                "{\"neck_rolls_sessions\":\"6\"}",
                "[]",
                "{\"neck_rolls_worst_pain\":-5}",
                "{\"neck_rolls_worst_pain\":11}",
                "{\"explanation_confirmed\":7}",
                "{\"neck_rolls_sessions\":true}"
            })
    void refusesAStateThatIsNotRight(String state) {
        assertThat(
                        Asked.refusal(
                                Asked.with(
                                        "\"unanswered\":\"no\"",
                                        "\"unanswered\":\"no\",\"state\":" + state)))
                .startsWith("state")
                .contains("; expected ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                              | history is {}; expected
                    [7]                                             | history[0] is 7; expected
                    [null]                                          | history[0] is null; expected
                    [{"exercises":["cat-cow"]}]                     | history[0].date is missing; expected
                    [{"date":"2026-11-20","exercises":[3]}]         | history[0].exercises is [3]; expected
                    [{"date":"2026-11-23","exercises":[]}]          | history[0].date is 2026-11-23; expected
                    [{"date":"2026-11-20"},{"date":"2026-11-19"}]   | history[1].date is 2026-11-19; expected
                    """)
    void refusesAHistoryThatIsNotRight(String history, String sentence) {
        assertThat(
                        Asked.refusal(
                                Asked.with(
                                        "\"unanswered\":\"no\"",
                                        "\"unanswered\":\"no\",\"history\":" + history)))
                .startsWith(sentence);
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        JsonNode answer =
                Asked.answer(
                        "{\"today\":\"2026-11-23\",\"person\":{\"age\":37},\"unanswered\":\"no\"}");
        assertThat(answer.get("disposition").asString()).isEqualTo("SELF_MANAGE");
        JsonNode empty =
                Asked.answer(
                        "{\"today\":\"2026-11-23\",\"person\":{\"age\":37},\"complaint\":null,\"answers\":{},\"unanswered\":\"no\",\"context\":"
                            + "{\"minutesPerDay\":8,\"deskHoursPerDay\":0,\"stress\":0,\"floorOk\":true,\"equipment\":[\"chair\"],\"preferences\":[]},\"state\":{},\"history\":[]}");
        assertThat(answer).isEqualTo(empty);
    }

    @Test
    void weeksThatDoNotApplyAreNull() {
        JsonNode not = Asked.answer(Asked.with("\"q_bp_treated\":true", "\"q_preg_weeks\":null"));
        JsonNode first = Asked.answer(Asked.with("\"q_bp_treated\":true", "\"q_preg_weeks\":0"));
        assertThat(Told.texts(not.get("precautions"))).isEmpty();
        assertThat(Told.texts(first.get("precautions"))).containsExactly("M-PREG1");
    }

    @Test
    void painOf9999DaysIsPainOfLongStanding() {
        JsonNode answer = Asked.answer(Asked.with("\"durationDays\":40", "\"durationDays\":9999"));
        assertThat(
                        Told.each(
                                answer.get("plan")
                                        .get("days")
                                        .get(0)
                                        .get("items")
                                        .get(0)
                                        .get("why"),
                                "rule"))
                .contains("WC-03");
    }

    @Test
    void theSameRegionTwiceIsOneRegion() {
        assertThat(Asked.line(Asked.with("\"region\":\"neck\"", "\"region\":[\"neck\",\"neck\"]")))
                .isEqualTo(Asked.line(Asked.DOROTA));
    }

    @Test
    void theIdOfACaseComesBackWithItsAnswer() {
        JsonNode answer = Asked.answer(Asked.with("{\"today\"", "{\"id\":\"dorota-1\",\"today\""));
        assertThat(answer.propertyNames().iterator().next()).isEqualTo("id");
        assertThat(answer.get("id").asString()).isEqualTo("dorota-1");
    }
}
