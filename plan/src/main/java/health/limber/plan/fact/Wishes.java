package health.limber.plan.fact;

import health.limber.plan.fact.Event.Activity;
import health.limber.plan.fact.Event.Choice;
import health.limber.plan.fact.Event.Programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a person wants their plan to be.
 *
 * @param choices what they did with single exercises, oldest first
 * @param programme what they follow
 * @param followed the fact by which they chose it; empty if they never did
 * @param allotted minutes of one single day
 * @param activities what they want to be able to do again
 * @param intended when and where they mean to do it
 * @param confident how sure they are to keep it up, 0–10
 */
public record Wishes(
        List<Chosen> choices,
        Programme programme,
        Optional<String> followed,
        Optional<Allotment> allotted,
        List<Activity> activities,
        Optional<Event.Intended> intended,
        OptionalInt confident) {

    static final Wishes NONE =
            new Wishes(
                    List.of(),
                    Programme.composed,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    OptionalInt.empty());

    /**
     * One choice.
     *
     * @param id of its fact, by which it can be taken back
     */
    public record Chosen(String id, LocalDate day, Event.Chose what) {}

    /**
     * Minutes of one day.
     *
     * @param id of its fact, by which it can be taken back
     */
    public record Allotment(String id, LocalDate day, int minutes) {}

    /** Exercises that are left out, because the person said so or put another in their place. */
    public List<String> leftOut() {
        List<String> out = new ArrayList<>();
        for (Chosen one : choices) {
            Event.Chose what = one.what();
            if (what.what() == Choice.add) out.remove(what.exercise());
            else if (!out.contains(what.exercise())) out.add(what.exercise());
            what.instead().ifPresent(out::remove);
        }
        return out;
    }

    /** Exercises that were asked for, or put in the place of another. */
    public List<String> added() {
        List<String> in = new ArrayList<>();
        for (Chosen one : choices) {
            Event.Chose what = one.what();
            if (what.what() != Choice.add) in.remove(what.exercise());
            else if (!in.contains(what.exercise())) in.add(what.exercise());
            what.instead().filter(other -> !in.contains(other)).ifPresent(in::add);
        }
        return in;
    }

    /** The minutes of this day, if it has its own. */
    public OptionalInt minutesOn(LocalDate day) {
        return allotted.isPresent() && allotted.get().day().equals(day)
                ? OptionalInt.of(allotted.get().minutes())
                : OptionalInt.empty();
    }

    /** What holds after one more fact; the same if it says nothing of the plan. */
    Wishes with(Fact fact) {
        return switch (fact.event()) {
            case Event.Chose one -> {
                List<Chosen> more = new ArrayList<>(choices);
                more.add(new Chosen(fact.id(), fact.day(), one));
                yield with(List.copyOf(more), allotted);
            }
            case Event.Allotted one ->
                    with(choices, Optional.of(new Allotment(fact.id(), fact.day(), one.minutes())));
            case Event.Followed one ->
                    new Wishes(
                            choices,
                            one.programme(),
                            Optional.of(fact.id()),
                            allotted,
                            activities,
                            intended,
                            confident);
            case Event.Valued one -> with(one.activities(), intended, confident);
            case Event.Intended one -> with(activities, Optional.of(one), confident);
            case Event.Confident one -> with(activities, intended, OptionalInt.of(one.level()));
            default -> this;
        };
    }

    private Wishes with(List<Chosen> choices, Optional<Allotment> allotted) {
        return new Wishes(choices, programme, followed, allotted, activities, intended, confident);
    }

    private Wishes with(
            List<Activity> activities, Optional<Event.Intended> intended, OptionalInt confident) {
        return new Wishes(choices, programme, followed, allotted, activities, intended, confident);
    }
}
