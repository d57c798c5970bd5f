package health.limber.plan.fact;

import health.limber.plan.exercise.Dose;
import health.limber.plan.screening.Clearance;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.QuestionSet;
import health.limber.plan.week.Reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a fact says. Pain, effort and stress are 0–10, times are seconds; other facts are named by
 * their id.
 */
public sealed interface Event {

    /** True if a plan is made from it: the same plan is no longer up to date. */
    default boolean shapesPlan() {
        return switch (this) {
            case Described _, Screened _, Cleared _, Chose _, Followed _, Allotted _ -> true;
            case Woke _, Lingered _, Flared _, Valued _, Understood _ -> true;
            default -> false;
        };
    }

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

    /** The person told something about themselves. What is empty stays as it was told before. */
    record Described(Description told) implements Event {}

    /** What the person wants to be able to do again, at most three things. */
    record Valued(List<Activity> activities) implements Event {
        public Valued {
            Check.range("activities", activities.size(), 0, 3);
        }
    }

    /**
     * An activity that matters.
     *
     * @param score how well it goes: 0 not at all, 10 as before
     */
    record Activity(String name, int score) {
        public Activity {
            Check.range("score", score, 0, 10);
        }
    }

    /**
     * When and where the person means to do it, and what then if it is hard.
     *
     * @param cue after which it comes
     * @param barrier what may get in the way
     * @param backup what they do then, two minutes long
     */
    record Intended(String cue, String place, String barrier, String backup) implements Event {}

    /** How sure the person is to keep it up: 0 not at all, 10 quite sure. */
    record Confident(int level) implements Event {
        public Confident {
            Check.range("level", level, 0, 10);
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
     * A screening that asks less begins: what was answered in the one before stands, apart from the
     * questions of this set, which are asked again.
     *
     * @param screening id of the one that begins
     * @param since id of the one before
     */
    record Confirmed(String screening, QuestionSet set, String since) implements Event {}

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

    /**
     * A professional has seen the person about the fact that locked the plan.
     *
     * @param by who; empty if that was not asked
     */
    record Assessed(String lock, Optional<Seen> by) implements Event {}

    /** Who saw the person, and when. */
    record Seen(Clearance.Role role, LocalDate on) {}

    /**
     * A professional said that exercise is fine.
     *
     * @param screening whose answers they were told
     */
    record Cleared(String screening, Seen by, List<Clearance> what) implements Event {}

    /**
     * The person shaped their plan.
     *
     * @param instead what takes its place; only for a swap
     */
    record Chose(Choice what, String exercise, Optional<String> instead) implements Event {}

    /** What a person may do with an exercise in their plan. */
    enum Choice {
        leaveOut,
        add,
        swap
    }

    /**
     * The person follows a programme from now on.
     *
     * @param strength id of a strength programme beside their own week; empty if none
     */
    record Followed(Programme programme, Optional<String> strength) implements Event {
        public Followed {
            if (programme != Programme.composed && strength.isPresent())
                throw new IllegalArgumentException(
                        "strength is \"" + strength.get() + "\"; expected none beside a routine");
        }
    }

    /** What a week is made from. */
    enum Programme {
        composed,
        classicSix
    }

    /** So many minutes are there on the day of the fact. */
    record Allotted(int minutes) implements Event {
        public Allotted {
            Check.range("minutes", minutes, 1, 60);
        }
    }

    /**
     * A session was put together; from now on it stays as it is.
     *
     * @param basis what of the person's own facts it was made from: {@link State#basis}; empty text
     *     if that was not noted
     * @param library digest of the content it was made from
     * @param engine version of the program that made it
     */
    record Prescribed(
            Origin origin,
            int minutes,
            List<Line> items,
            String basis,
            String library,
            String engine)
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
     * @param standing the dose that was grown to, where this day asks for another
     * @param easier what it may be changed for when it hurts; it has no easier one itself
     */
    record Line(
            String exercise,
            Dose dose,
            Optional<Dose> standing,
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
            pain = Check.scale("pain", pain);
            effort = Check.scale("effort", effort);
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
            pain = Check.scale("pain", pain);
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

    /** Pain in the morning, on the day of the fact. */
    record Woke(int pain) implements Event {
        public Woke {
            Check.range("pain", pain, 0, 10);
        }
    }

    /** What a session stirred up lasted longer than a day. */
    record Lingered(String started) implements Event {}

    /** Today is a bad day. */
    record Flared() implements Event {}

    /**
     * How far pain got into the past week, each 0 not at all to 10 as much as can be.
     *
     * @param average pain on average
     * @param joy how much it took from what is a pleasure
     * @param doing how much it held back in the day's work
     */
    record Affected(int average, int joy, int doing) implements Event {
        public Affected {
            Check.range("average", average, 0, 10);
            Check.range("joy", joy, 0, 10);
            Check.range("doing", doing, 0, 10);
        }
    }

    /**
     * The person measured how far they move.
     *
     * @param measurement its id in the library
     * @param value in the unit of the measurement
     */
    record Measured(String measurement, int value) implements Event {
        public Measured {
            Check.range("value", value, 0, 1000);
        }
    }

    /** The person read what is to be known before something and agreed; {@code what} names it. */
    record Understood(String what) implements Event {}

    /** An earlier fact is taken back. */
    record Retracted(String fact) implements Event {}
}
