package health.limber.app.screening;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of questions.
 *
 * @param title of the checklist
 * @param none the words of its "none of these" button; null where there is none
 * @param problem what has to be mended, as a sentence; null if nothing
 */
public record GroupView(
        Place place,
        String title,
        String lead,
        List<Field> fields,
        @Nullable String none,
        @Nullable String problem) {

    /**
     * Where the page stands.
     *
     * @param address the form goes to
     * @param form id that its fact will bear
     * @param part its number, from 1; 0 if it is not counted
     * @param parts how many there are
     * @param back address of the page before; null on the first
     */
    public record Place(String address, String form, int part, int parts, @Nullable String back) {
        /**
         * The place of a step among all parts. What is agreed to comes before the first of them and
         * is not counted.
         */
        static Place of(Step step, List<String> parts, String form) {
            String agreement = Telling.agreement.part();
            int at = Math.max(0, parts.indexOf(step.part()));
            String back = at == 0 ? null : Step.list(parts.get(at - 1)).address();
            if (step.round() != Step.Round.list) back = Step.list(step.part()).address();
            List<String> counted = parts.stream().filter(part -> !part.equals(agreement)).toList();
            boolean uncounted = step.part().equals(agreement);
            int part = uncounted ? 0 : Math.max(0, counted.indexOf(step.part())) + 1;
            return new Place(step.address(), form, part, counted.size(), back);
        }
    }

    /**
     * One question.
     *
     * @param kind yesNo, count, number or weeks
     * @param meaning of hard words; null if there is nothing to explain
     * @param given the value of the field
     * @param ticks what is counted
     * @param slip what is wrong; null if nothing
     */
    public record Field(
            String id,
            String kind,
            QuestionText text,
            @Nullable String meaning,
            Given given,
            List<Tick> ticks,
            @Nullable String slip) {
        /** What describes the field, for those who do not see it. */
        public @Nullable String described() {
            return slip == null ? null : id + "-slip";
        }
    }

    /**
     * What was answered.
     *
     * @param value yes, no or declined; weeks or a count as a number; empty if nothing
     * @param not "does not apply" or "none of these"
     * @param mayDecline "prefer not to say" is offered
     * @param unknown "I do not know" is offered instead of "does not apply"
     */
    public record Given(String value, boolean not, boolean mayDecline, boolean unknown) {}

    /** One thing that is counted. */
    public record Tick(String value, String text, boolean ticked) {}
}
