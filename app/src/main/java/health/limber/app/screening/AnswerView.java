package health.limber.app.screening;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer to "may I exercise?".
 *
 * @param tone stop, care or calm
 * @param sentences what the person should know about their own answers
 * @param answers those that led here
 * @param day on which it was answered, in words
 * @param resting exercises that rest until a professional has advised
 * @param seen the form of somebody whom a professional has looked at; null if there is none
 * @param cleared what professionals have cleared
 * @param fever true if waiting for the fever to go is enough
 */
public record AnswerView(
        Headline headline,
        String day,
        List<String> sentences,
        List<Line> answers,
        List<Note> notes,
        List<Move> resting,
        Meanwhile meanwhile,
        @Nullable SeenView seen,
        List<Cleared> cleared,
        boolean fever) {

    /**
     * What is said first.
     *
     * @param tone stop, care or calm
     * @param signs true if it leads to the signs that need more haste than this
     */
    public record Headline(
            String tone, String title, String lead, String whatToDo, boolean signs) {}

    /** A question and its answer. */
    public record Line(String question, String answer) {}

    /** What to mind, and the answer that asks for it. */
    public record Note(String text, String because) {}

    /**
     * What may be done now.
     *
     * @param plan true for a plan, false for what may be done until a professional was seen
     * @param minutes how long a session is, in words
     */
    public record Meanwhile(boolean plan, String minutes, List<Move> moves) {
        /** True if there is something to start. */
        public boolean any() {
            return plan || !moves.isEmpty();
        }
    }

    /** An exercise. */
    public record Move(String id, String name) {}

    /**
     * What a professional has cleared.
     *
     * @param fact by which it can be taken back
     */
    public record Cleared(String fact, String sentence) {}

    /** True if nothing may be done. */
    public boolean stops() {
        return headline.tone().equals("stop");
    }
}
