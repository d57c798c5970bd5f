package health.limber.plan.fact;

import health.limber.plan.exercise.Dose;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Disposition;
import health.limber.plan.week.Reason;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a fact says. Pain, effort and stress are 0–10, times are seconds; other facts are named by
 * their id.
 */
public sealed interface Event {

    /**
     * The person agreed that what they do is kept; {@code wording} names the sentence they read.
     */
    record Consented(String wording) implements Event {}

    /**
     * The short safety page was answered.
     *
     * @param regions where it hurts
     * @param minutes wanted for the session
     * @param ticked statements that are true; empty: none of these
     */
    record QuickStarted(List<Complaint.Region> regions, int minutes, List<String> ticked)
            implements Event {
        public QuickStarted {
            if (regions.isEmpty())
                throw new IllegalArgumentException("regions is empty; expected neck, mid or low");
            Check.range("minutes", minutes, 1, 60);
        }
    }

    /**
     * The person told who they are and what hurts.
     *
     * @param age years
     * @param painNow worst of the last 24 hours
     * @param durationDays days since it began
     */
    record Described(
            int age,
            List<Complaint.Region> regions,
            Optional<Complaint.PainType> painType,
            int painNow,
            int durationDays,
            int minutesPerDay)
            implements Event {
        public Described {
            Check.range("age", age, 0, 130);
            Check.range("painNow", painNow, 0, 10);
            Check.range("durationDays", durationDays, 0, 40_000);
            Check.range("minutesPerDay", minutesPerDay, 1, 60);
        }
    }

    /**
     * Screening questions were answered. They belong to one screening; an old answer is never
     * carried over.
     *
     * @param screening id of the screening
     * @param answers yes is 1, no is 0, a count or weeks is its number; empty: does not apply
     */
    record Answered(String screening, Map<String, OptionalInt> answers) implements Event {}

    /**
     * A screening gave its answer.
     *
     * @param rules ids of the rules that fired
     * @param precautions ids of those in force
     */
    record Screened(
            String screening,
            Disposition disposition,
            List<String> rules,
            List<String> precautions,
            String library)
            implements Event {}

    /** A professional has seen the person about the fact that locked the plan. */
    record Assessed(String lock) implements Event {}

    /**
     * A session was put together; from now on it stays as it is.
     *
     * @param library digest of the content it was made from
     * @param engine version of the program that made it
     */
    record Prescribed(Origin origin, int minutes, List<Line> items, String library, String engine)
            implements Event {}

    /** Why a session was put together. */
    enum Origin {
        quickStart,
        plan
    }

    /**
     * One item of a prescribed session.
     *
     * @param limits kinds of limit that apply: motion, load, position
     * @param easier what it may be changed for when it hurts; it has no easier one itself
     */
    record Line(
            String exercise,
            Dose dose,
            List<String> limits,
            List<Reason> why,
            Optional<Line> easier) {}

    /** A prescribed session began. */
    record Started(String prescribed) implements Event {}

    /**
     * How it felt.
     *
     * @param exercise what it is said of; empty: of the session
     */
    record Felt(
            String started,
            Moment moment,
            Optional<String> exercise,
            OptionalInt pain,
            OptionalInt effort)
            implements Event {
        public Felt {
            Check.scale("pain", pain);
            Check.scale("effort", effort);
        }
    }

    /** When it felt like that. */
    enum Moment {
        before,
        worst
    }

    /**
     * An item is over.
     *
     * @param item its place in the session, from 0
     * @param exercise what was done; an easier one if that was taken
     */
    record Done(String started, int item, String exercise, Outcome outcome) implements Event {
        public Done {
            Check.range("item", item, 0, 99);
        }
    }

    /** How an item ended. */
    enum Outcome {
        done,
        skipped
    }

    /** "It hurts" was pressed. */
    record Stopped(String started, int item, String exercise) implements Event {
        public Stopped {
            Check.range("item", item, 0, 99);
        }
    }

    /**
     * What hurt, and how it went on.
     *
     * @param where places of the body
     * @param signs stop signs that were there
     */
    record Hurt(String stopped, List<String> where, OptionalInt pain, List<String> signs, Way way)
            implements Event {
        public Hurt {
            Check.scale("pain", pain);
        }
    }

    /** How a session goes on after "it hurts". */
    enum Way {
        easier,
        skip,
        skipNeck,
        end,
        emergency
    }

    /**
     * A session ended.
     *
     * @param seconds of exercise, pauses not counted
     */
    record Ended(String started, How how, int seconds) implements Event {
        public Ended {
            Check.range("seconds", seconds, 0, 24 * 3600);
        }
    }

    /** How a session ended. */
    enum How {
        finished,
        left,
        pain,
        emergency
    }

    /** A session that was done without the program, on the day of the fact. */
    record Logged(int minutes, List<String> exercises) implements Event {
        public Logged {
            Check.range("minutes", minutes, 1, 600);
        }
    }

    /** An earlier fact is taken back. */
    record Retracted(String fact) implements Event {}
}
