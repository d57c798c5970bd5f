package health.limber.plan.listening;

import health.limber.plan.exercise.Dose;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Session;
import health.limber.plan.week.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One exercise as it was done, or begun, in a session.
 *
 * @param dose the standing dose it was prescribed at
 * @param instead it was not planned, but taken when another hurt
 * @param limited a precaution limited it
 * @param why the reasons it was prescribed with
 * @param hurt what was told after "it hurts"; empty if it was not pressed, or nothing was told
 * @param finished it was done to its end
 */
record Done(
        String exercise,
        Dose dose,
        boolean instead,
        boolean limited,
        List<Reason> why,
        List<Event.Hurt> hurt,
        boolean finished) {
    static final int NOT_TOLD = -1;

    /**
     * What was done of a session, in its order; nothing of one that was done without the program.
     */
    static List<Done> in(Session session) {
        if (session.prescribed().isEmpty()) return List.of();
        List<Event.Line> lines = session.prescribed().get().what().items();
        List<Done> all = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) add(all, session, lines.get(i), false);
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).easier().isPresent())
                add(all, session, lines.get(i).easier().get(), true);
        return all;
    }

    private static void add(List<Done> all, Session session, Event.Line line, boolean instead) {
        String id = line.exercise();
        for (int i = 0; i < all.size(); i++) if (all.get(i).exercise().equals(id)) return;
        boolean finished = session.did(id);
        List<Event.Hurt> hurt = List.of();
        for (Session.Stop stop : session.stops()) {
            if (!stop.what().exercise().equals(id) || stop.hurt().isEmpty()) continue;
            if (hurt.isEmpty()) hurt = new ArrayList<>(1);
            hurt.add(stop.hurt().get());
        }
        if (!finished && hurt.isEmpty()) return;
        Dose standing = line.standing().orElse(line.dose());
        all.add(
                new Done(
                        id,
                        standing,
                        instead,
                        !line.limits().isEmpty(),
                        line.why(),
                        hurt,
                        finished));
    }

    /** Pain right before the session; empty if it was not asked. */
    static OptionalInt before(Session session) {
        for (Event.Felt felt : session.felt())
            if (felt.moment() == Event.Moment.before && felt.pain().isPresent()) return felt.pain();
        return OptionalInt.empty();
    }

    /** Worst pain during it: its own, or that of the whole session; -1 if neither was told. */
    int worst(Session session) {
        int worst = NOT_TOLD;
        List<Event.Felt> felt = session.felt();
        for (int i = 0; i < felt.size(); i++)
            if (concerns(felt.get(i))) worst = Math.max(worst, felt.get(i).pain().orElse(NOT_TOLD));
        for (int i = 0; i < hurt.size(); i++)
            worst = Math.max(worst, hurt.get(i).pain().orElse(NOT_TOLD));
        return worst;
    }

    /** Effort of it, or of the whole session; empty if neither was told. */
    OptionalInt effort(Session session) {
        Event.@Nullable Felt last = null;
        List<Event.Felt> felt = session.felt();
        for (int i = 0; i < felt.size(); i++)
            if (concerns(felt.get(i)) && felt.get(i).effort().isPresent()) last = felt.get(i);
        return last == null ? OptionalInt.empty() : last.effort();
    }

    private boolean concerns(Event.Felt felt) {
        return felt.moment() == Event.Moment.worst
                && (felt.exercise().isEmpty() || felt.exercise().get().equals(exercise));
    }

    boolean shows(List<String> signs) {
        for (Event.Hurt one : hurt)
            for (String sign : one.signs()) if (signs.contains(sign)) return true;
        return false;
    }
}
