package health.limber.plan.prescribing;

import health.limber.plan.Library;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.State;
import health.limber.plan.listening.Change;
import health.limber.plan.listening.Dosing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks the engine what would become of an exercise, by letting days go by that have not come yet:
 * the same rules, with made-up answers. Nothing of it is kept.
 */
public final class WhatIf {
    private static final int DAYS = 28;
    private static final long DAY = 86_400_000L;
    private static final long LATER = 14 * 3_600_000L;
    private static final int SOME_PAIN = 4;
    private static final int MUCH_PAIN = 7;
    private static final int USUAL_AT_MOST = 2;

    private final Prescribing prescribing;

    /**
     * @param household things that count as there, by id
     */
    public WhatIf(Library library, List<String> household) {
        prescribing = new Prescribing(library, household, "what-if");
    }

    /** How the days to come might be. */
    public enum Future {
        /** Every session goes well. */
        well,
        /** Some pain each time, that settles until the next morning. */
        some,
        /** The next session with it hurts. */
        hurts,
        /** A break of a week. */
        pause
    }

    /**
     * What would come of it.
     *
     * @param sessions with the exercise until then
     * @param change of the exercise; empty if four weeks change nothing
     */
    public record Outcome(Future future, int sessions, Optional<Change> change) {}

    /** What each future makes of an exercise, from tomorrow on. */
    public List<Outcome> of(State state, LocalDate today, Exercise exercise) {
        List<Outcome> all = new ArrayList<>();
        for (Future future : Future.values())
            all.add(new Days(state, today, exercise.id()).go(future));
        return all;
    }

    /** Days that have not come yet. */
    private final class Days {
        private final String exercise;
        private final int known;
        private final int usual;
        private State state;
        private LocalDate day;
        private long now;
        private int facts;
        private int sessions;

        Days(State state, LocalDate today, String exercise) {
            this.state = state;
            this.exercise = exercise;
            day = today;
            Dosing dosing = prescribing.day(state, today).dosing();
            known = dosing.changes().size();
            usual = (int) Math.round(dosing.pain().usual(today));
        }

        Outcome go(Future future) {
            for (int i = 0; i < DAYS; i++) {
                day = day.plusDays(1);
                now = day.toEpochDay() * DAY + LATER;
                tell(new Event.Woke(usual));
                Prescribing.Day made = prescribing.day(state, day);
                Optional<Change> change = change(made.dosing());
                if (change.isPresent()) return new Outcome(future, sessions, change);
                if (future != Future.pause) made.session().ifPresent(one -> live(one, future));
            }
            return new Outcome(future, sessions, Optional.empty());
        }

        private Optional<Change> change(Dosing dosing) {
            return dosing.changes().stream()
                    .skip(known)
                    .filter(one -> one.exercise().equals(exercise))
                    .findFirst();
        }

        private void live(Event.Prescribed session, Future future) {
            String prescribed = tell(session);
            String started = tell(new Event.Started(prescribed));
            int before = Math.min(usual, USUAL_AT_MOST);
            tell(felt(started, Event.Moment.before, Optional.empty(), before));
            boolean has = false;
            for (int i = 0; i < session.items().size(); i++) {
                String id = session.items().get(i).exercise();
                has |= id.equals(exercise);
                tell(new Event.Done(started, i, id, Event.Outcome.done));
            }
            tell(new Event.Ended(started, Event.How.finished, session.minutes() * 60));
            tell(felt(started, Event.Moment.worst, Optional.empty(), before));
            if (!has) return;
            sessions++;
            int worst = worst(future, before);
            if (worst != before)
                tell(felt(started, Event.Moment.worst, Optional.of(exercise), worst));
        }

        private static int worst(Future future, int before) {
            return switch (future) {
                case some -> SOME_PAIN;
                case hurts -> MUCH_PAIN;
                default -> before;
            };
        }

        private static Event felt(
                String started, Event.Moment moment, Optional<String> of, int pain) {
            boolean during = moment == Event.Moment.worst;
            OptionalInt effort = during ? OptionalInt.of(5) : OptionalInt.empty();
            return new Event.Felt(started, moment, of, OptionalInt.of(pain), effort);
        }

        private String tell(Event event) {
            String id = "what-if-" + ++facts;
            now++;
            state =
                    state.with(
                            new Fact(id, Long.MAX_VALUE, now, "UTC", day, now, "what-if", event));
            return id;
        }
    }
}
