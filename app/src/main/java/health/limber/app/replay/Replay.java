package health.limber.app.replay;

import health.limber.app.exercises.DoseTelling;
import health.limber.app.explain.Sentences;
import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.Standing;
import health.limber.plan.fact.State;
import health.limber.plan.listening.Change;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.prescribing.Prescribing;
import health.limber.plan.screening.Screening;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Planner;
import health.limber.plan.week.Reason;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the plan of a day anew from the facts up to it, and tells it line by line. The same facts
 * and the same library give the same lines.
 */
public final class Replay {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final LoadedLibrary library;
    private final Prescribing prescribing;
    private final Cases cases;
    private final Planner planner;
    private final Sentences sentences;
    private final Wording words = new Wording();

    public Replay(LoadedLibrary library) {
        this.library = library;
        prescribing = new Prescribing(library.library(), library.household(), "replay");
        cases = new Cases(library.library(), library.household());
        planner = new Planner(library.library());
        sentences = new Sentences(library);
    }

    /** What was known at the end of {@code day}, and the plan that follows from it. */
    public List<String> tell(List<Fact> facts, LocalDate day) {
        State state = State.of(facts.stream().filter(fact -> !fact.day().isAfter(day)).toList());
        List<String> lines = new ArrayList<>();
        lines.add(DAY.format(day));
        Standing standing = state.standing(day, library.library());
        lines.add("standing: " + standing);
        kept(state, day, lines);
        if (standing != Standing.screened) return lines;
        Prescribing.Day made = prescribing.day(state, day);
        screening(made.answer().screening(), lines);
        session("the session of this day, made anew:", made.session(), lines);
        planner.answer(cases.of(state, day, made.dosing()))
                .plan()
                .ifPresent(plan -> week(plan, lines));
        lines.add("what changed so far:");
        for (Change change : made.dosing().changes()) lines.add("  " + change(change));
        return lines;
    }

    /** What the person was shown on that day, as it was kept. */
    private void kept(State state, LocalDate day, List<String> lines) {
        state.lastPrescription()
                .filter(one -> one.day().equals(day))
                .ifPresent(one ->
                        session(
                                "the session of this day, as it was shown:",
                                Optional.of(one.what()),
                                lines));
    }

    private void screening(Screening screening, List<String> lines) {
        lines.add("disposition: " + screening.disposition());
        for (Screening.Fired fired : screening.because())
            lines.add("  " + fired.rule().id() + " " + fired.answers());
        for (Screening.Active active : screening.precautions())
            lines.add("  " + active.precaution().id() + " " + active.answers());
    }

    private void session(String title, Optional<Event.Prescribed> session, List<String> lines) {
        lines.add(title);
        if (session.isEmpty()) lines.add("  none");
        for (Event.Line item : session.map(Event.Prescribed::items).orElse(List.of())) {
            lines.add("  " + name(item.exercise()) + ": " + dose(item.exercise(), item.dose()));
            for (Reason why : item.why()) lines.add("    " + why.rule() + ": " + sentences.of(why));
        }
    }

    private void week(Plan plan, List<String> lines) {
        lines.add("the days after it:");
        for (Plan.Day day : plan.days().subList(1, plan.days().size())) {
            List<String> names = new ArrayList<>();
            for (Item item : day.items()) names.add(name(item.exercise().id()));
            lines.add(
                    "  "
                            + SHORT.format(day.date())
                            + ": "
                            + (names.isEmpty() ? "a day off" : String.join(", ", names)));
        }
    }

    private String change(Change change) {
        String id = change.exercise();
        String what =
                change.kind() == Change.Kind.out
                        ? "rests"
                        : dose(id, change.before()) + " → " + dose(id, change.after());
        return "%s %s: %s (%s: %s)"
                .formatted(
                        change.day(),
                        name(id),
                        what,
                        change.why().rule(),
                        sentences.of(change.why()));
    }

    private String name(String exercise) {
        return library.words().exercise(exercise).name();
    }

    private String dose(String id, Dose dose) {
        for (Exercise one : library.library().exercises())
            if (one.id().equals(id)) return new DoseTelling(words, one).inShort(dose);
        return "an exercise this library does not have";
    }
}
