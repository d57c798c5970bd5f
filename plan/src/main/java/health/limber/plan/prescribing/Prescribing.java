package health.limber.plan.prescribing;

import health.limber.plan.Library;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Event.Line;
import health.limber.plan.fact.Event.Origin;
import health.limber.plan.fact.State;
import health.limber.plan.listening.Dosing;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.session.QuickSession;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Course;
import health.limber.plan.week.Item;
import health.limber.plan.week.Planner;
import health.limber.plan.week.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts sessions together to be kept as facts. Each item carries the easier one that "it hurts" may
 * lead to; what hurt today is left out today.
 */
public final class Prescribing {
    private final Library library;
    private final Cases cases;
    private final Planner planner;
    private final Breathing breathing;
    private final String engine;

    /**
     * @param household things that count as there, by id
     * @param engine version of the program, told with every session
     */
    public Prescribing(Library library, List<String> household, String engine) {
        this.library = library;
        this.cases = new Cases(library, household);
        this.planner = new Planner(library);
        this.breathing = new Breathing(library);
        this.engine = engine;
    }

    /**
     * The session of a visitor who answered the short safety page; empty if everything that would
     * fit hurt today.
     */
    public Optional<Event.Prescribed> quick(
            State state, List<Region> regions, int minutes, LocalDate today) {
        List<Item> items = QuickSession.of(library, regions, minutes, state.stoppedOn(today));
        List<String> allowed = library.quickStart().allowed();
        List<Line> lines = new ArrayList<>();
        for (Item item : items)
            lines.add(
                    line(
                            item,
                            item.dose(),
                            easier(item, id -> allowed.contains(id), state.stoppedOn(today))));
        return prescribed(Origin.quickStart, minutes, state, lines);
    }

    /**
     * Today's session of a person who was screened: their plan's, or what may be done until a
     * professional was seen. Empty on a day off, if nothing may be done, and if everything hurt
     * today.
     */
    public Optional<Event.Prescribed> today(State state, LocalDate today) {
        return day(state, today).session();
    }

    /**
     * A day of a person who was screened.
     *
     * @param answer everything the engine says, with the session of this day alone in its plan
     * @param dosing where they stand
     * @param session today's session
     */
    public record Day(Answer answer, Dosing dosing, Optional<Event.Prescribed> session) {}

    /** All there is to say about a day of a person who was screened. */
    public Day day(State state, LocalDate today) {
        Dosing dosing = cases.dosing(state, today);
        Case one = cases.ofTheDay(state, today, dosing);
        Answer answer = planner.today(one);
        List<Item> items =
                answer.plan().map(plan -> plan.days().getFirst().items()).orElse(answer.holding());
        Set<String> hurt = state.stoppedOn(today);
        List<Line> lines = new ArrayList<>();
        for (Item item : breathing.ease(state, Flare.soften(state, today, items))) {
            boolean rests = state.neckRestsOn(today) && movesNeck(item.exercise());
            if (rests || hurt.contains(item.exercise().id())) continue;
            lines.add(
                    line(item, standing(one, item), easier(item, id -> isFree(id, answer), hurt)));
        }
        int minutes = one.context().minutesPerDay();
        return new Day(answer, dosing, prescribed(Origin.plan, minutes, state, lines));
    }

    /** True if the exercise moves or loads the neck: it rests after dizziness. */
    public static boolean movesNeck(Exercise exercise) {
        return exercise.tags().stream().anyMatch(tag -> tag.startsWith("cx_"));
    }

    private Optional<Event.Prescribed> prescribed(
            Origin origin, int minutes, State state, List<Line> lines) {
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(
                new Event.Prescribed(
                        origin, minutes, lines, state.basis(), library.digest(), engine));
    }

    private static Line line(Item item, Dose standing, Optional<Line> easier) {
        return new Line(
                item.exercise().id(),
                item.dose(),
                Optional.of(standing).filter(dose -> !dose.equals(item.dose())),
                item.limits(),
                item.why(),
                easier);
    }

    /** The dose that was grown to; the first one if nothing was done yet. */
    private static Dose standing(Case one, Item item) {
        Optional<Dose> entry = one.strength().flatMap(work -> work.entry(item.exercise()));
        if (entry.isPresent()) return entry.get();
        for (Course course : one.courses())
            if (course.exercise().equals(item.exercise().id())) return course.standing();
        return item.exercise().doses().beginner();
    }

    private interface Free {
        boolean isFree(String exercise);
    }

    /** The first easier exercise that is free, at its first dose and no longer than this item. */
    private Optional<Line> easier(Item item, Free free, Set<String> hurt) {
        for (String id : item.exercise().easier()) {
            if (!free.isFree(id) || hurt.contains(id)) continue;
            for (Exercise exercise : library.exercises()) {
                if (!exercise.id().equals(id) || exercise.retired()) continue;
                Dose first = exercise.doses().beginner();
                Dose dose =
                        first.seconds(exercise.timing()) > item.seconds() ? first.half() : first;
                Reason why = new Reason("easier", List.of(), item.exercise().id());
                return Optional.of(
                        new Line(
                                id,
                                dose,
                                Optional.empty(),
                                List.of(),
                                List.of(why),
                                Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** True if nothing leaves it out, holds it back or limits it. */
    private static boolean isFree(String id, Answer answer) {
        return answer.excluded().stream().noneMatch(e -> e.exercise().id().equals(id))
                && answer.withheld().stream().noneMatch(w -> w.exercise().id().equals(id))
                && answer.limited().stream().noneMatch(l -> l.exercise().id().equals(id));
    }
}
