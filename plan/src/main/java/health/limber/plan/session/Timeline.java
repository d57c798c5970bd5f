package health.limber.plan.session;

import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.session.Segment.Breath;
import health.limber.plan.session.Segment.Kind;
import health.limber.plan.session.Segment.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spreads a dose over time. The segments last exactly as long as {@link Dose#seconds} says.
 *
 * <p>Within a set all repetitions of one side come first, then the change, then the other side.
 */
public final class Timeline {
    private static final List<Side> SIDES = List.of(Side.right, Side.left);
    private static final List<Side> WAYS = List.of(Side.clockwise, Side.counterClockwise);

    private final Exercise exercise;
    private final Dose dose;
    private final List<Beat> beats;
    private final boolean breathing;
    private final List<Segment> segments = new ArrayList<>();

    private Timeline(Exercise exercise, Dose dose) {
        this.exercise = exercise;
        this.dose = dose;
        beats = beats(exercise, dose);
        breathing = exercise.tags().contains("breath_slow") && beats.size() == 2;
    }

    /** The segments of {@code exercise} at this dose, in order. */
    public static List<Segment> of(Exercise exercise, Dose dose) {
        return new Timeline(exercise, dose).run();
    }

    private List<Segment> run() {
        List<Optional<Side>> sides = sides();
        for (int set = 1; set <= dose.sets(); set++) {
            if (set > 1) add(Kind.rest, dose.restSeconds(), set, sides.getFirst());
            for (int i = 0; i < sides.size(); i++) {
                if (i > 0) add(Kind.change, exercise.timing().changeSeconds(), set, sides.get(i));
                side(set, sides.get(i));
            }
        }
        return List.copyOf(segments);
    }

    private List<Optional<Side>> sides() {
        if (exercise.timing().sides() == 1) return List.of(Optional.empty());
        boolean circles = exercise.tags().stream().anyMatch(tag -> tag.contains("_circ"));
        return (circles ? WAYS : SIDES).stream().map(Optional::of).toList();
    }

    private void side(int set, Optional<Side> side) {
        int repetitions = dose.repetitionsOf(set - 1);
        for (int n = 1; n <= repetitions; n++) {
            if (n > 1) put(Kind.pause, dose.repetitionRestSeconds(), new At(set, n, side), -1);
            for (int beat = 0; beat < beats.size(); beat++) {
                Beat one = beats.get(beat);
                put(
                        one.hold() ? Kind.hold : Kind.move,
                        one.hold() ? dose.holdSeconds() : one.seconds(),
                        new At(set, n, side),
                        beat);
            }
        }
    }

    private record At(int set, int repetition, Optional<Side> side) {}

    private void add(Kind kind, int seconds, int set, Optional<Side> side) {
        put(kind, seconds, new At(set, 1, side), -1);
    }

    private void put(Kind kind, int seconds, At at, int beat) {
        if (seconds == 0) return;
        segments.add(
                new Segment(
                        kind,
                        seconds,
                        at.set(),
                        at.repetition(),
                        dose.repetitionsOf(at.set() - 1),
                        at.side(),
                        Math.max(0, beat),
                        breath(beat)));
    }

    private Optional<Breath> breath(int beat) {
        if (!breathing || beat < 0) return Optional.empty();
        return Optional.of(beat == 0 ? Breath.in : Breath.out);
    }

    /** The beats of one repetition; a dose without a full tempo moves first and then holds. */
    private static List<Beat> beats(Exercise exercise, Dose dose) {
        int moves = 0;
        int holds = 0;
        for (Beat beat : dose.tempo()) {
            if (beat.hold()) holds++;
            moves += beat.seconds();
        }
        int wanted = dose.holdSeconds() == 0 ? 0 : exercise.timing().holds();
        if (moves == dose.moveSeconds() && holds == wanted) return dose.tempo();
        List<Beat> plain = new ArrayList<>();
        if (dose.moveSeconds() > 0) plain.add(new Beat(dose.moveSeconds(), false));
        for (int i = 0; i < wanted; i++) plain.add(Beat.HOLD);
        return plain;
    }
}
