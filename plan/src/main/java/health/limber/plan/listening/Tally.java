package health.limber.plan.listening;

import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.week.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one exercise stands while the sessions are gone through. */
final class Tally {
    final Exercise exercise;

    /** The day it entered the plan. */
    LocalDate entered;

    Dose dose;

    /** The dose to which a programme lets it grow; empty if the exercise itself says it. */
    Optional<Dose> top = Optional.empty();

    /** A programme lets it be done until it is nearly too hard. */
    boolean nearFailure;

    int greenRun;
    int amberRun;
    int redRun;
    LocalDate lastGreen;

    /** Doses before each step of progress, oldest first. */
    final List<Dose> steps = new ArrayList<>(2);

    /** When what led to the last change was known, in epoch milliseconds. */
    long changedAt;

    /** The day whose session led to the last change. */
    LocalDate changed;

    @Nullable Reason lastReason;

    /** The first day on which it may be done again; null if it is not out. */
    @Nullable LocalDate outUntil;

    /** It is out until an easier one has grown. */
    boolean outUntilReady;

    /** A rest until a professional has advised: since which day, and when its session began. */
    record Rest(LocalDate since, long at) {}

    @Nullable Rest rest;

    @Nullable Reason outFor;
    int redStops;

    /** Nothing about it gets harder before this day. */
    LocalDate quietUntil = LocalDate.MIN;

    /** It went well at the top of its ladder. */
    boolean ready;

    /** A precaution limited it when it was last done. */
    boolean limited;

    Tally(Exercise exercise, Dose dose, LocalDate day) {
        this.exercise = exercise;
        this.dose = dose;
        entered = day;
        lastGreen = day;
        changed = day;
    }

    void resetRuns() {
        greenRun = 0;
        amberRun = 0;
        redRun = 0;
        ready = false;
    }

    void resetGreen() {
        greenRun = 0;
        ready = false;
    }

    boolean isOutOn(LocalDate day) {
        return outUntilReady || rest != null || outUntil != null && day.isBefore(outUntil);
    }
}
