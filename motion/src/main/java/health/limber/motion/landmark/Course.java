package health.limber.motion.landmark;

import health.limber.motion.body.Pose;
import health.limber.motion.movement.Clip;
import health.limber.motion.movement.Movement;
import health.limber.motion.movement.Phase;

import java.util.ArrayList;
import java.util.List;

/** The run of a recording: what is done when, from a still second to a still second. */
final class Course {
    private static final double STILL_SECONDS = 1;
    private static final double RETURN_SECONDS = 2;

    private final List<Span> spans = new ArrayList<>();
    private final List<Recording.Repetition> repetitions = new ArrayList<>();
    private final Movement movement;
    private final Clip clip;
    private final Take take;
    private double now;

    /**
     * A stretch of time in which one thing is done.
     *
     * @param loopSeconds of one round along the way; 0 if it is gone once
     */
    record Span(
            double start,
            double end,
            int repetition,
            String phase,
            Clip.Way way,
            double loopSeconds) {
        Pose pose(double second) {
            if (second >= end && loopSeconds == 0) return way.last();
            double since = second - start;
            if (loopSeconds > 0) return way.at(since % loopSeconds / loopSeconds);
            return way.at(since / (end - start));
        }
    }

    /** The clip is that of the side that works. */
    Course(Movement movement, Clip clip, Tempo tempo, Take take) {
        this.movement = movement;
        this.clip = clip;
        this.take = take;
        begin(tempo.steps().getFirst());
        for (int n = 1; n <= take.repetitions(); n++) {
            if (n > 1 && tempo.restSeconds() > 0)
                still(tempo.restSeconds() / take.tempo(), Recording.REST);
            double start = now;
            for (Tempo.Step step : tempo.steps()) step(step, n);
            repetitions.add(new Recording.Repetition(n, start, now));
        }
        end();
    }

    /** Stands still; a movement that begins elsewhere than the start is gone to. */
    private void begin(Tempo.Step first) {
        Pose start = clip.start().first();
        add(STILL_SECONDS, 0, Recording.START, new Clip.Way(List.of(start), 0));
        Pose next = way(first, 1).first();
        if (!next.equals(start))
            add(STILL_SECONDS, 0, Recording.START, new Clip.Way(List.of(start, next), 0));
    }

    private void step(Tempo.Step step, int repetition) {
        String id = movement.phases().get(step.phase()).id();
        add(step.seconds() / take.tempo(), repetition, id, way(step, repetition));
    }

    private Clip.Way way(Tempo.Step step, int repetition) {
        Phase phase = movement.phases().get(step.phase());
        boolean enters = repetition == 1 && step.phase() == 0 && phase.loopSeconds() == 0;
        return enters ? clip.entry() : clip.phases().get(step.phase());
    }

    private void end() {
        Pose last = last();
        Pose start = clip.start().first();
        if (!last.equals(start)) {
            boolean solved = last.equals(clip.exit().first());
            Clip.Way back = solved ? clip.exit() : new Clip.Way(List.of(last, start), 0);
            add(RETURN_SECONDS / take.tempo(), 0, Recording.RETURN, back);
        }
        still(STILL_SECONDS, Recording.END);
    }

    private void still(double seconds, String phase) {
        add(seconds, 0, phase, new Clip.Way(List.of(last()), 0));
    }

    private Pose last() {
        return spans.getLast().pose(now);
    }

    private void add(double seconds, int repetition, String phase, Clip.Way way) {
        double loop = way.loopSeconds() / take.tempo();
        spans.add(new Span(now, now + seconds, repetition, phase, way, loop));
        now += seconds;
    }

    /** Seconds from the first to the last moment. */
    double seconds() {
        return now;
    }

    List<Recording.Repetition> repetitions() {
        return repetitions;
    }

    /** What is done at a moment; a moment between two belongs to the later. */
    Span at(double second) {
        for (Span span : spans) if (second < span.end()) return span;
        return spans.getLast();
    }
}
