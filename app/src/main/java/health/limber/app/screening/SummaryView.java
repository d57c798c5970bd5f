package health.limber.app.screening;

import health.limber.app.screening.AnswerView.Line;

import java.util.List;

/**
 * What a professional reads, on one page of paper.
 *
 * @param day on which it was printed, in words
 * @param answered on which the questions were answered, in words
 * @param result the answer to "may I exercise?", in a sentence
 * @param about who the person is and what hurts
 * @param reasons of the result, for a clinician
 * @param answers that were not plain no
 * @param others how many were answered no, in a sentence
 * @param cleared what others have cleared, as sentences
 */
public record SummaryView(
        String day,
        String answered,
        String result,
        List<Line> about,
        List<Reason> reasons,
        List<Line> answers,
        String others,
        List<String> cleared) {

    /** A rule or precaution by its id, and what it says. */
    public record Reason(String id, String why) {}
}
