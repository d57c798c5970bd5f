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
 */
public record AnswerView(
        Headline headline,
        String day,
        List<String> sentences,
        List<Line> answers,
        List<Note> notes,
        Meanwhile meanwhile,
        @Nullable Seen seen) {

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
     * The form of somebody who has been seen.
     *
     * @param lock that it answers
     * @param form id that its fact will bear
     * @param until the day on which the lock ends by itself, in words
     * @param slip what is wrong; null if nothing
     */
    public record Seen(String lock, String form, String until, @Nullable String slip) {}

    /** True if nothing may be done. */
    public boolean stops() {
        return headline.tone().equals("stop");
    }
}
