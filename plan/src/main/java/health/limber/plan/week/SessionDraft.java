package health.limber.plan.week;

import java.util.ArrayList;
import java.util.List;

/**
 * A session being filled. It never grows over its time, and keeps the order of movement, strength,
 * stretch, relaxation.
 */
final class SessionDraft {
    private final Frame frame;
    private final List<Placed> placed = new ArrayList<>(6);
    private int seconds;

    /**
     * What the session must stay within.
     *
     * @param seconds with the time to set up
     * @param exercisesMax most exercises
     * @param romItemsMax most items with range of motion among their mechanisms
     * @param supineSecondsMax longest time flat on the back without a break; 0: no limit
     */
    record Frame(int seconds, int exercisesMax, int romItemsMax, int supineSecondsMax) {}

    /** A candidate in its place, and the reasons that hold for this place. */
    record Placed(Candidate candidate, List<Reason> why) {}

    SessionDraft(Frame frame) {
        this.frame = frame;
    }

    /** Another draft with the same in it. */
    SessionDraft copy() {
        SessionDraft copy = new SessionDraft(frame);
        copy.placed.addAll(placed);
        copy.seconds = seconds;
        return copy;
    }

    /** Adds them all; false if one of them has no room. */
    boolean fill(List<Candidate> all) {
        for (Candidate one : all) {
            if (!hasRoomFor(one)) return false;
            add(one, List.of());
        }
        return true;
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    List<Placed> placed() {
        return placed;
    }

    /** Seconds of the whole session, with the time to set up. */
    int seconds() {
        return seconds;
    }

    /** True if the candidate may join: no variant of what is here, and there is room. */
    boolean accepts(Candidate candidate) {
        for (int i = 0; i < placed.size(); i++)
            if (candidate.isVariantOf(placed.get(i).candidate())) return false;
        return hasRoomFor(candidate);
    }

    /** True if the exercise is not here yet. */
    boolean isNew(Candidate candidate) {
        for (int i = 0; i < placed.size(); i++)
            if (placed.get(i).candidate().number() == candidate.number()) return false;
        return true;
    }

    /** True if the candidate is new here and within the frame. */
    boolean hasRoomFor(Candidate candidate) {
        if (placed.size() >= frame.exercisesMax() || !isNew(candidate)) return false;
        if (seconds + candidate.seconds() > frame.seconds()) return false;
        boolean rom = candidate.traits().rom();
        int romItems = 0;
        for (int i = 0; i < placed.size(); i++)
            if (rom && placed.get(i).candidate().traits().rom()) romItems++;
        if (rom && romItems >= frame.romItemsMax()) return false;
        int at = place(candidate);
        return seconds + added(candidate, at) <= frame.seconds() && staysOffBack(candidate, at);
    }

    void add(Candidate candidate, List<Reason> why) {
        int at = place(candidate);
        seconds += added(candidate, at);
        placed.add(at, new Placed(candidate, why));
    }

    void remove(Candidate candidate) {
        placed.removeIf(one -> one.candidate() == candidate);
        seconds = 0;
        for (int i = 0; i < placed.size(); i++) {
            Candidate other = placed.get(i).candidate();
            seconds += other.seconds() + (i > 0 ? setUp(placed.get(i - 1).candidate(), other) : 0);
        }
    }

    /**
     * At the end of its phase, but beside items in the same position, so that nobody has to get up
     * and down.
     */
    private int place(Candidate candidate) {
        int end = 0;
        int beside = -1;
        for (int i = 0; i < placed.size(); i++) {
            Candidate other = placed.get(i).candidate();
            if (other.phase() > candidate.phase()) break;
            end = i + 1;
            boolean samePosition =
                    !other.exercise().position().differsFrom(candidate.exercise().position());
            if (other.phase() == candidate.phase() && samePosition) beside = i + 1;
        }
        return beside >= 0 ? beside : end;
    }

    /** Seconds the session grows by if the candidate is put there. */
    private int added(Candidate candidate, int at) {
        int sum = candidate.seconds();
        if (at > 0) sum += setUp(placed.get(at - 1).candidate(), candidate);
        if (at < placed.size()) sum += setUp(candidate, placed.get(at).candidate());
        if (at > 0 && at < placed.size()) {
            sum -= setUp(placed.get(at - 1).candidate(), placed.get(at).candidate());
        }
        return sum;
    }

    private static int setUp(Candidate from, Candidate to) {
        return SessionTime.setUpSeconds(from.exercise().position(), to.exercise().position());
    }

    private boolean staysOffBack(Candidate candidate, int at) {
        if (frame.supineSecondsMax() == 0 || !isSupine(candidate)) return true;
        int run = candidate.seconds();
        Candidate next = candidate;
        for (int i = at - 1; i >= 0 && isSupine(placed.get(i).candidate()); i--) {
            run += placed.get(i).candidate().seconds() + setUp(placed.get(i).candidate(), next);
            next = placed.get(i).candidate();
        }
        Candidate before = candidate;
        for (int i = at; i < placed.size() && isSupine(placed.get(i).candidate()); i++) {
            run += placed.get(i).candidate().seconds() + setUp(before, placed.get(i).candidate());
            before = placed.get(i).candidate();
        }
        return run <= frame.supineSecondsMax();
    }

    private static boolean isSupine(Candidate candidate) {
        return candidate.traits().supine();
    }
}
