package health.limber.plan.fact;

import health.limber.plan.fact.Event.Activity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person told between sessions: mornings, weeks, bad days. Never changed. */
public final class CheckIns {
    static final CheckIns NONE = new CheckIns();

    private @Nullable Past<Morning> mornings;
    private @Nullable Past<String> lingered;
    private @Nullable Past<Flare> flares;
    private @Nullable Past<Scores> scores;
    private @Nullable Past<Impact> impacts;
    private @Nullable Past<Level> stress;
    private @Nullable Past<Level> confidence;
    private @Nullable Past<String> understood;
    private @Nullable Past<Reading> readings;

    /**
     * Pain in the morning, 0–10.
     *
     * @param at when it was told, in epoch milliseconds
     */
    public record Morning(LocalDate day, long at, int pain) {}

    /** A bad day, and the fact that called it so. */
    private record Flare(String fact, LocalDate day) {}

    /** How well the activities that matter go. */
    public record Scores(LocalDate day, List<Activity> activities) {}

    /** How far pain got into the week before this day. */
    public record Impact(LocalDate day, Event.Affected what) {}

    /** A level of 0–10 told on a day. */
    public record Level(LocalDate day, int level) {}

    /**
     * How far the person moved.
     *
     * @param fact by which it can be taken back
     * @param at when it was told, in epoch milliseconds
     */
    public record Reading(String fact, LocalDate day, long at, Event.Measured what) {}

    private CheckIns() {}

    private CheckIns(CheckIns other) {
        mornings = other.mornings;
        lingered = other.lingered;
        flares = other.flares;
        scores = other.scores;
        impacts = other.impacts;
        stress = other.stress;
        confidence = other.confidence;
        understood = other.understood;
        readings = other.readings;
    }

    /** What is known after one more fact; the same if it is none of these. */
    CheckIns with(Fact fact) {
        return concerns(fact.event()) ? plus(fact) : this;
    }

    private static boolean concerns(Event event) {
        return switch (event) {
            case Event.Woke _, Event.Lingered _, Event.Flared _, Event.Valued _ -> true;
            case Event.Affected _, Event.Confident _, Event.Understood _ -> true;
            case Event.Measured _ -> true;
            case Event.Described one -> one.told().stress().isPresent();
            default -> false;
        };
    }

    private CheckIns plus(Fact fact) {
        LocalDate day = fact.day();
        CheckIns next = new CheckIns(this);
        switch (fact.event()) {
            case Event.Woke one ->
                    next.mornings = Past.add(mornings, new Morning(day, fact.at(), one.pain()));
            case Event.Lingered one -> next.lingered = Past.add(lingered, one.started());
            case Event.Flared _ -> next.flares = Past.add(flares, new Flare(fact.id(), day));
            case Event.Valued one ->
                    next.scores = Past.add(scores, new Scores(day, one.activities()));
            case Event.Affected one -> next.impacts = Past.add(impacts, new Impact(day, one));
            case Event.Confident one ->
                    next.confidence = Past.add(confidence, new Level(day, one.level()));
            case Event.Understood one -> next.understood = Past.add(understood, one.what());
            case Event.Measured one ->
                    next.readings = Past.add(readings, new Reading(fact.id(), day, fact.at(), one));
            case Event.Described one ->
                    next.stress = Past.add(stress, new Level(day, one.told().stress().orElse(0)));
            default -> throw new IllegalArgumentException("told nothing of this: " + fact.id());
        }
        return next;
    }

    /** Every morning that was told of, the newest first. */
    public List<Morning> mornings() {
        return Past.list(mornings);
    }

    /** The newest of them; null if there is none. */
    @Nullable Morning lastMorning() {
        return mornings == null ? null : mornings.newest();
    }

    /** Sessions whose rise of pain lasted longer than a day, by id. */
    public List<String> lingered() {
        return Past.list(lingered);
    }

    /** True if this day was called a bad one. */
    public boolean flaredOn(LocalDate day) {
        return flareOn(day).isPresent();
    }

    /** The fact that called this day a bad one, by which it can be taken back. */
    public Optional<String> flareOn(LocalDate day) {
        Flare found = Past.find(flares, one -> one.day().equals(day));
        return Optional.ofNullable(found).map(Flare::fact);
    }

    /** How the activities that matter went, the newest first. */
    public List<Scores> scores() {
        return Past.list(scores);
    }

    /** How far pain got into the weeks, the newest first. */
    public List<Impact> impacts() {
        return Past.list(impacts);
    }

    /** The day of the last check of a week; null if there was none. */
    public @Nullable LocalDate lastCheck() {
        return impacts == null ? null : impacts.newest().day();
    }

    /** Stress of the past week each time it was told, the newest first. */
    public List<Level> stress() {
        return Past.list(stress);
    }

    /** How sure the person was to keep it up each time it was told, the newest first. */
    public List<Level> confidence() {
        return Past.list(confidence);
    }

    /** What was measured of this, the newest first. */
    public List<Reading> readings(String measurement) {
        return Past.all(readings, one -> one.what().measurement().equals(measurement));
    }

    /** True if the person read this and agreed. */
    public boolean understood(String what) {
        return Past.find(understood, what::equals) != null;
    }
}
