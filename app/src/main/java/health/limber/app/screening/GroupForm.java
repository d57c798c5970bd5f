package health.limber.app.screening;

import health.limber.app.http.Numbers;
import health.limber.plan.screening.Question;

import org.springframework.util.MultiValueMap;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A checklist as it was sent.
 *
 * @param answers those that can be read
 * @param slips what is wrong with the others, by question: a key of the words
 */
record GroupForm(Map<String, OptionalInt> answers, Map<String, String> slips) {
    static final String YES = "yes";
    static final String NO = "no";
    static final String DECLINED = "declined";
    static final String NONE = "none";
    static final String NOT = ".not";

    /** A count as a number, for a question that lists nothing to tick. */
    static final String NUMBER = ".n";

    private static final int WEEKS_MAX = 5200;
    private static final int COUNT_MAX = 99;

    static final String OPEN = "screening.slip.open";
    static final String TICK = "screening.slip.tick";
    static final String COUNT = "screening.slip.count";
    static final String BOTH = "screening.slip.both";
    static final String WEEKS = "screening.slip.weeks";
    static final String AGAINST = "screening.slip.against";

    private static final OptionalInt ZERO = OptionalInt.of(0);

    /**
     * Reads the answers to these questions.
     *
     * @param before answers of the same screening: a count that was given stays if nothing is
     *     ticked
     */
    static GroupForm read(
            List<Question> questions,
            MultiValueMap<String, String> fields,
            Map<String, OptionalInt> before) {
        GroupForm form = new GroupForm(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Question question : questions) {
            Given given = new Given(question, fields);
            if (fields.containsKey(NONE)) form.none(given);
            else form.take(given, Optional.ofNullable(before.get(question.id())));
        }
        return form;
    }

    /** What was chosen for one question. */
    private record Given(Question question, MultiValueMap<String, String> fields) {
        String text() {
            String text = fields.getFirst(question.id());
            return text == null ? "" : text.strip();
        }

        List<String> all() {
            return fields.getOrDefault(question.id(), List.of());
        }

        boolean not() {
            return fields.containsKey(question.id() + NOT);
        }

        /** True if something was said that "none of these" contradicts. */
        boolean speaks() {
            return switch (question.kind()) {
                case yesNo -> text().equals(YES);
                case count ->
                        all().stream().anyMatch(tick -> !tick.equals(NONE))
                                || number(question.id() + NUMBER, COUNT_MAX).orElse(0) > 0;
                case weeks -> !text().isEmpty();
            };
        }

        OptionalInt number(String field, int max) {
            return Numbers.read(fields.getFirst(field), 0, max);
        }
    }

    private void none(Given given) {
        if (given.speaks()) slips.put(given.question().id(), AGAINST);
        boolean weeks = given.question().kind() == Question.Kind.weeks;
        if (!given.speaks()) answers.put(given.question().id(), weeks ? OptionalInt.empty() : ZERO);
    }

    private void take(Given given, Optional<OptionalInt> before) {
        switch (given.question().kind()) {
            case yesNo -> takeYesNo(given);
            case count -> takeCount(given, before);
            case weeks -> takeWeeks(given);
        }
    }

    private void takeYesNo(Given given) {
        Question question = given.question();
        boolean declined = given.text().equals(DECLINED) && question.mayDecline();
        if (given.text().equals(YES)) answers.put(question.id(), OptionalInt.of(1));
        else if (given.text().equals(NO) || declined) answers.put(question.id(), ZERO);
        else slips.put(question.id(), OPEN);
    }

    private void takeCount(Given given, Optional<OptionalInt> before) {
        String id = given.question().id();
        if (given.fields().containsKey(id + NUMBER)) {
            OptionalInt number = given.number(id + NUMBER, COUNT_MAX);
            if (number.isPresent()) answers.put(id, number);
            else slips.put(id, COUNT);
            return;
        }
        LinkedHashSet<String> ticks = new LinkedHashSet<>(given.all());
        boolean none = ticks.remove(NONE);
        if (none && !ticks.isEmpty()) slips.put(id, BOTH);
        else if (none || !ticks.isEmpty()) answers.put(id, OptionalInt.of(ticks.size()));
        else if (before.isPresent()) answers.put(id, before.get());
        else slips.put(id, TICK);
    }

    private void takeWeeks(Given given) {
        String id = given.question().id();
        boolean empty = given.text().isEmpty();
        if (!empty && given.not()) slips.put(id, BOTH);
        else if (empty && !given.not()) slips.put(id, WEEKS);
        else if (empty) answers.put(id, OptionalInt.empty());
        else if (given.number(id, WEEKS_MAX).isPresent())
            answers.put(id, given.number(id, WEEKS_MAX));
        else slips.put(id, WEEKS);
    }

    boolean isComplete() {
        return slips.isEmpty();
    }

    /** True if a yes stands against "none of these". */
    boolean contradicts() {
        return slips.containsValue(AGAINST);
    }
}
