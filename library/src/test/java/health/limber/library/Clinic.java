package health.limber.library;

import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;
import health.limber.plan.week.Item;
import health.limber.plan.week.Planner;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A clinic whose folder is laid over the library, and Dorota, 41, who comes with a stiff neck and
 * low back.
 */
record Clinic(LoadedLibrary library) {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /**
     * What the planner tells Dorota, who answers yes to these questions, no to all others, and
     * wishes for these exercises.
     */
    Answer dorota(List<String> yes, String... wishes) {
        return answer(yes, true, wishes);
    }

    /** The same, but every other question is still open. */
    Answer dorotaInAHurry(List<String> yes) {
        return answer(yes, false);
    }

    private Answer answer(List<String> yes, boolean restIsNo, String... wishes) {
        Map<String, OptionalInt> given = new LinkedHashMap<>();
        yes.forEach(question -> given.put(question, OptionalInt.of(1)));
        var complaint =
                new Complaint(
                        List.of(Complaint.Region.neck, Complaint.Region.low),
                        Optional.of(Complaint.PainType.stiffness),
                        3,
                        40,
                        List.of());
        var situation =
                new Situation(41, complaint, new Answers(given, restIsNo), new LinkedHashMap<>());
        var context =
                new Context(
                        20,
                        0,
                        0,
                        true,
                        List.of("chair"),
                        List.of(wishes),
                        Context.Choices.NONE,
                        false);
        return new Planner(library.library())
                .answer(new Case(MONDAY, situation, context, History.NONE));
    }

    /** Everything in the week of this answer. */
    static Stream<Item> items(Answer answer) {
        return answer.plan().stream()
                .flatMap(plan -> plan.days().stream())
                .flatMap(day -> day.items().stream());
    }
}
