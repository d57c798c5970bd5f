package health.limber.bench;

import health.limber.plan.Library;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The facts of somebody who has done a session every day for a year: about 4,400. */
final class Year {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int DAYS = 365;
    private static final int ITEMS = 4;

    private final Library library;
    private final List<Fact> facts = new ArrayList<>();
    private long at;

    Year(Library library) {
        this.library = library;
    }

    List<Fact> facts() {
        LocalDate first = TODAY.minusDays(DAYS);
        add(first, new Event.Consented("bench"));
        add(first, new Event.Described(described()));
        for (int day = 0; day < DAYS; day++) {
            if (day % library.rescreening().everyDays() == 0)
                screen(first.plusDays(day), "screening" + day);
            day(first.plusDays(day));
        }
        return facts;
    }

    private static Description described() {
        return Description.ofAge(44)
                .and(Description.ofRegions(List.of(Complaint.Region.neck, Complaint.Region.low)))
                .and(
                        Description.ofPain(
                                new Description.Pain(
                                        Optional.of(Complaint.PainType.stiffness), List.of())))
                .and(Description.ofPainNow(3))
                .and(Description.ofDuration(60))
                .and(Description.ofMinutes(8));
    }

    private void screen(LocalDate day, String screening) {
        add(day, new Event.Answered(screening, no()));
        add(
                day,
                new Event.Screened(
                        screening,
                        Disposition.SELF_MANAGE,
                        List.of(),
                        List.of(),
                        library.digest()));
    }

    private Map<String, OptionalInt> no() {
        Map<String, OptionalInt> answers = new LinkedHashMap<>();
        for (Question question : library.questions())
            answers.put(
                    question.id(),
                    question.kind() == Question.Kind.weeks
                            ? OptionalInt.empty()
                            : OptionalInt.of(0));
        return answers;
    }

    private void day(LocalDate day) {
        List<Event.Line> lines = new ArrayList<>();
        for (String id : library.classicSix().exercises().subList(0, ITEMS)) {
            library.exercises().stream()
                    .filter(exercise -> exercise.id().equals(id))
                    .forEach(exercise ->
                            lines.add(
                                    new Event.Line(
                                            id,
                                            exercise.doses().beginner(),
                                            Optional.empty(),
                                            List.of(),
                                            List.of(),
                                            Optional.empty())));
        }
        String prescribed =
                add(day, new Event.Prescribed(Event.Origin.plan, 8, lines, "", "bench", "bench"));
        String started = add(day, new Event.Started(prescribed));
        add(day, felt(started, Event.Moment.before, Optional.empty()));
        for (int i = 0; i < ITEMS; i++) {
            String exercise = lines.get(i).exercise();
            add(day, new Event.Done(started, i, exercise, Event.Outcome.done));
            add(day, felt(started, Event.Moment.worst, Optional.of(exercise)));
        }
        add(day, new Event.Ended(started, Event.How.finished, 420));
    }

    private static Event felt(String started, Event.Moment moment, Optional<String> exercise) {
        return new Event.Felt(started, moment, exercise, OptionalInt.of(2), OptionalInt.of(3));
    }

    private String add(LocalDate day, Event event) {
        at = Math.max(at + 1000, day.toEpochDay() * 86_400_000L);
        String id = "%032x".formatted(facts.size());
        facts.add(new Fact(id, facts.size() + 1, at, "UTC", day, at, "bench", event));
        return id;
    }
}
