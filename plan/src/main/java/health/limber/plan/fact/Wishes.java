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
 * @param changes what they changed about it, oldest first; of minutes and programme the last word
 * @param activities what they want to be able to do again
 * @param intended when and where they mean to do it
 * @param confident how sure they are to keep it up, 0–10
 */
public record Wishes(
        List<Change> changes,
        List<Activity> activities,
        Optional<Event.Intended> intended,
        OptionalInt confident) {

    static final Wishes NONE =
            new Wishes(List.of(), List.of(), Optional.empty(), OptionalInt.empty());

    /**
     * One change of the plan.
     *
     * @param id of its fact, by which it can be taken back
     * @param what chosen, followed, allotted for its day, or minutes described for every day
     */
    public record Change(String id, LocalDate day, Event what) {}

    /** What they did with single exercises, oldest first. */
    public List<Event.Chose> choices() {
        List<Event.Chose> all = new ArrayList<>();
        for (Change one : changes) if (one.what() instanceof Event.Chose chose) all.add(chose);
        return all;
    }

    /** What they follow. */
    public Programme programme() {
        for (Change one : changes)
            if (one.what() instanceof Event.Followed followed) return followed.programme();
        return Programme.composed;
    }

    /** A strength programme, and the day it was chosen. */
    public record Strength(String programme, LocalDate since) {}

    /** The strength programme they follow; empty if they follow none. */
    public Optional<Strength> strength() {
        for (Change one : changes)
            if (one.what() instanceof Event.Followed followed)
                return followed.strength().map(id -> new Strength(id, one.day()));
        return Optional.empty();
    }

    /** The changes that tell on this day, oldest first. */
    public List<Change> changesOn(LocalDate today) {
        return changes.stream().filter(one -> one.day().equals(today) || lasts(one)).toList();
    }

    /** True unless it is over with its day. */
    private static boolean lasts(Change one) {
        return switch (one.what()) {
            case Event.Allotted _ -> false;
            case Event.Followed followed ->
                    followed.programme() != Programme.composed || followed.strength().isPresent();
            default -> true;
        };
    }

    /** Exercises that are left out, because the person said so or put another in their place. */
    public List<String> leftOut() {
        List<String> out = new ArrayList<>();
        for (Event.Chose what : choices()) {
            if (what.what() == Choice.add) out.remove(what.exercise());
            else if (!out.contains(what.exercise())) out.add(what.exercise());
            what.instead().ifPresent(out::remove);
        }
        return out;
    }

    /** Exercises that were asked for, or put in the place of another. */
    public List<String> added() {
        List<String> in = new ArrayList<>();
        for (Event.Chose what : choices()) {
            if (what.what() != Choice.add) in.remove(what.exercise());
            else if (!in.contains(what.exercise())) in.add(what.exercise());
            what.instead().filter(other -> !in.contains(other)).ifPresent(in::add);
        }
        return in;
    }

    /** The minutes of this day, if it has its own. */
    public OptionalInt minutesOn(LocalDate day) {
        for (Change one : changes)
            if (one.what() instanceof Event.Allotted allotted && one.day().equals(day))
                return OptionalInt.of(allotted.minutes());
        return OptionalInt.empty();
    }

    /** What holds after one more fact; the same if it says nothing of the plan. */
    Wishes with(Fact fact) {
        return switch (fact.event()) {
            case Event.Chose _ -> plus(changes, fact);
            case Event.Allotted _, Event.Followed _ -> plus(without(fact.event()), fact);
            case Event.Described one -> isOfMinutes(one) ? plus(without(one), fact) : this;
            case Event.Valued one -> with(one.activities(), intended, confident);
            case Event.Intended one -> with(activities, Optional.of(one), confident);
            case Event.Confident one -> with(activities, intended, OptionalInt.of(one.level()));
            default -> this;
        };
    }

    /** True if it says how long a session is, and nothing else. */
    private static boolean isOfMinutes(Event.Described one) {
        OptionalInt minutes = one.told().minutesPerDay();
        return minutes.isPresent() && one.told().equals(Description.ofMinutes(minutes.getAsInt()));
    }

    /** All but those a newer one of this kind takes the place of. */
    private List<Change> without(Event kind) {
        return changes.stream().filter(one -> one.what().getClass() != kind.getClass()).toList();
    }

    private Wishes plus(List<Change> before, Fact fact) {
        List<Change> more = new ArrayList<>(before);
        more.add(new Change(fact.id(), fact.day(), fact.event()));
        return new Wishes(List.copyOf(more), activities, intended, confident);
    }

    private Wishes with(
            List<Activity> activities, Optional<Event.Intended> intended, OptionalInt confident) {
        return new Wishes(changes, activities, intended, confident);
    }
}
