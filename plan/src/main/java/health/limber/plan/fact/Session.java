package health.limber.plan.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One session as it went.
 *
 * @param id of the fact it began with, or by which it was told
 * @param prescribed the session as it was put together; empty if it was done without the program
 * @param at when it began, in epoch milliseconds
 * @param done items that are over
 * @param stops every "it hurts"
 * @param felt how it felt
 * @param end how it ended; empty while it is open
 * @param told what was said of a session without the program
 */
public record Session(
        String id,
        Optional<Prescription> prescribed,
        LocalDate day,
        long at,
        List<Event.Done> done,
        List<Stop> stops,
        List<Event.Felt> felt,
        Optional<Event.Ended> end,
        Optional<Event.Logged> told) {

    /** "It hurts", and what was said about it; a stop nobody answered has no {@code hurt}. */
    public record Stop(String id, Event.Stopped what, Optional<Event.Hurt> hurt) {}

    static Session started(Fact fact, Prescription prescribed) {
        return new Session(
                fact.id(),
                Optional.of(prescribed),
                fact.day(),
                fact.at(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Session told(Fact fact, Event.Logged logged) {
        return new Session(
                fact.id(),
                Optional.empty(),
                fact.day(),
                fact.at(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(logged));
    }

    /** True if something of it was done, or told to have been. */
    public boolean isDone() {
        for (int i = 0; i < done.size(); i++)
            if (done.get(i).outcome() == Event.Outcome.done) return true;
        return told.isPresent();
    }

    /** Exercises that were done, in order, each once. */
    public List<String> exercises() {
        if (told.isPresent()) return told.get().exercises();
        List<String> ids = new ArrayList<>();
        for (Event.Done one : done) {
            boolean counts = one.outcome() == Event.Outcome.done;
            if (counts && !ids.contains(one.exercise())) ids.add(one.exercise());
        }
        return ids;
    }

    /** True if this exercise was done. */
    public boolean did(String exercise) {
        if (told.isPresent()) return told.get().exercises().contains(exercise);
        for (int i = 0; i < done.size(); i++) {
            Event.Done one = done.get(i);
            if (one.outcome() == Event.Outcome.done && one.exercise().equals(exercise)) return true;
        }
        return false;
    }

    /** Worst pain that was told of this session; empty if none was. */
    public OptionalInt worstPain() {
        OptionalInt worst = OptionalInt.empty();
        for (Event.Felt one : felt)
            if (one.moment() == Event.Moment.worst) worst = max(worst, one.pain());
        for (Stop stop : stops)
            if (stop.hurt().isPresent()) worst = max(worst, stop.hurt().get().pain());
        return worst;
    }

    /** True if this sign was there when it hurt. */
    boolean showed(String sign) {
        for (Stop stop : stops)
            if (stop.hurt().isPresent() && stop.hurt().get().signs().contains(sign)) return true;
        return false;
    }

    private static OptionalInt max(OptionalInt a, OptionalInt b) {
        if (a.isEmpty() || b.isEmpty()) return a.isEmpty() ? b : a;
        return OptionalInt.of(Math.max(a.getAsInt(), b.getAsInt()));
    }

    Session with(Event.Done one) {
        return new Session(id, prescribed, day, at, plus(done, one), stops, felt, end, told);
    }

    Session with(Event.Felt one) {
        return new Session(id, prescribed, day, at, done, stops, plus(felt, one), end, told);
    }

    Session with(Event.Ended one) {
        return new Session(id, prescribed, day, at, done, stops, felt, Optional.of(one), told);
    }

    Session stopped(String fact, Event.Stopped what) {
        return withStops(plus(stops, new Stop(fact, what, Optional.empty())));
    }

    Session hurt(Event.Hurt hurt) {
        List<Stop> answered = new ArrayList<>(stops);
        answered.replaceAll(stop ->
                stop.id().equals(hurt.stopped())
                        ? new Stop(stop.id(), stop.what(), Optional.of(hurt))
                        : stop);
        return withStops(List.copyOf(answered));
    }

    private Session withStops(List<Stop> stops) {
        return new Session(id, prescribed, day, at, done, stops, felt, end, told);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list.size() + 1);
        more.addAll(list);
        more.add(one);
        return Collections.unmodifiableList(more);
    }
}
