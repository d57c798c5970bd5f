package health.limber.plan.fact;

import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts of one person, told one after the other. */
final class Told {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Dose DOSE =
            new Dose(1, List.of(5), 0, 4, 0, 0, 7, List.of(new Beat(4, false)));

    private final List<Fact> facts = new ArrayList<>();
    private LocalDate day = MONDAY;

    void nextDay() {
        day = day.plusDays(1);
    }

    Fact tell(String id, Event event) {
        long at = day.toEpochDay() * 86_400_000L + facts.size() * 1000L;
        Fact fact = new Fact(id, facts.size() + 1, at, "UTC", day, at, "phone", event);
        facts.add(fact);
        return fact;
    }

    /** A session of these exercises is shown. */
    Fact shown(String id, String... exercises) {
        List<Event.Line> lines = new ArrayList<>();
        for (String exercise : exercises)
            lines.add(
                    new Event.Line(
                            exercise,
                            DOSE,
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.empty()));
        return tell(id, new Event.Prescribed(Event.Origin.plan, 5, lines, "", "small", "test"));
    }

    State state() {
        return State.of(facts);
    }
}
