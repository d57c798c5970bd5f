package health.limber.plan.week;

import health.limber.plan.exercise.Mechanism;

import java.util.ArrayList;
import java.util.List;

/**
 * A session being filled. It never grows over its time, and keeps the order of movement, strength,
 * stretch, relaxation.
 */
final class SessionDraft {
    private final Frame frame;
    private final List<Placed> placed = new ArrayList<>(6);

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

    boolean isEmpty() {
        return placed.isEmpty();
    }

    List<Placed> placed() {
        return placed;
    }

    boolean has(String exercise) {
        for (Placed one : placed) if (one.candidate().exercise().id().equals(exercise)) return true;
        return false;
    }

    /**
     * True if the candidate may join: new here, no variant of what is here, and within the frame.
     */
    boolean accepts(Candidate candidate) {
        if (placed.size() >= frame.exercisesMax()
                || seconds() + candidate.seconds() > frame.seconds()) return false;
        for (Placed one : placed) {
            if (one.candidate().number() == candidate.number()
                    || candidate.isVariantOf(one.candidate().exercise())) return false;
        }
        if (candidate.exercise().by(Mechanism.ROM) && romItems() >= frame.romItemsMax())
            return false;
        int at = place(candidate);
        placed.add(at, new Placed(candidate, List.of()));
        boolean fits =
                seconds() <= frame.seconds()
                        && longestSupine()
                                <= (frame.supineSecondsMax() == 0
                                        ? Integer.MAX_VALUE
                                        : frame.supineSecondsMax());
        placed.remove(at);
        return fits;
    }

    void add(Candidate candidate, List<Reason> why) {
        placed.add(place(candidate), new Placed(candidate, why));
    }

    void remove(Candidate candidate) {
        placed.removeIf(one -> one.candidate() == candidate);
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
            if (other.phase() == candidate.phase()
                    && !other.exercise().position().differsFrom(candidate.exercise().position()))
                beside = i + 1;
        }
        return beside >= 0 ? beside : end;
    }

    private int romItems() {
        int n = 0;
        for (Placed one : placed) if (one.candidate().exercise().by(Mechanism.ROM)) n++;
        return n;
    }

    /** Seconds of the whole session, with the time to set up. */
    int seconds() {
        int sum = 0;
        for (int i = 0; i < placed.size(); i++) {
            if (i > 0) sum += setUp(i);
            sum += placed.get(i).candidate().seconds();
        }
        return sum;
    }

    private int setUp(int i) {
        return SessionTime.setUpSeconds(
                placed.get(i - 1).candidate().exercise().position(),
                placed.get(i).candidate().exercise().position());
    }

    private int longestSupine() {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < placed.size(); i++) {
            Candidate candidate = placed.get(i).candidate();
            boolean supine = candidate.exercise().tags().contains("supine_flat");
            run = supine ? run + candidate.seconds() + (run > 0 ? setUp(i) : 0) : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
