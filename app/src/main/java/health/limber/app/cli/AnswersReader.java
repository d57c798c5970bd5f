package health.limber.app.cli;

import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Question;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads the answers of a case; an unknown question and an answer of another kind are refused. */
final class AnswersReader {
    private static final int COUNT_MAX = 99;
    private static final int WEEKS_MAX = 5200;

    private final Map<String, Question> questions = new LinkedHashMap<>();

    AnswersReader(List<Question> questions) {
        for (Question question : questions) this.questions.put(question.id(), question);
    }

    Answers read(Fields fields) {
        String expected = "\"no\", or nothing";
        String rest = fields.text("unanswered", expected);
        if (rest != null && !rest.equals("no")) {
            throw CaseException.of("unanswered", Answering.shown(rest), expected);
        }
        Map<String, OptionalInt> given = new LinkedHashMap<>();
        JsonNode node = fields.object("answers").node();
        if (node != null) node.forEachEntry((id, value) -> given.put(id, answer(id, value)));
        return new Answers(given, rest != null);
    }

    private OptionalInt answer(String id, JsonNode value) {
        Question question = questions.get(id);
        if (question == null) {
            String there = "answers." + id + " is " + Answering.shown(value);
            throw new CaseException(
                    there
                            + ", but there is no such question; expected the id of a screening"
                            + " question.");
        }
        return switch (question.kind()) {
            case yesNo -> {
                if (value.isBoolean()) yield OptionalInt.of(value.booleanValue() ? 1 : 0);
                throw CaseException.of("answers." + id, Answering.shown(value), "true or false");
            }
            case count -> number(id, value, COUNT_MAX, "a whole number from 0 to 99");
            case weeks ->
                    value.isNull()
                            ? OptionalInt.empty()
                            : number(
                                    id,
                                    value,
                                    WEEKS_MAX,
                                    "a whole number of weeks from 0 to 5200, or null if it does not"
                                            + " apply");
        };
    }

    private static OptionalInt number(String id, JsonNode value, int max, String expected) {
        boolean whole = value.isIntegralNumber() && value.canConvertToInt();
        if (whole && value.intValue() >= 0 && value.intValue() <= max) {
            return OptionalInt.of(value.intValue());
        }
        throw CaseException.of("answers." + id, Answering.shown(value), expected);
    }
}
