package health.limber.app.week;

import health.limber.app.http.MinutesView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * This week.
 *
 * @param lead how much of it is done, as a sentence
 * @param status what has just been changed; null if nothing
 * @param minded what to mind in all of it
 * @param days seven days, the ones that are gone first
 * @param glance what the week is made of
 * @param notes how the week was shaped, as sentences
 * @param breaks short breaks at the desk
 * @param changes what the person changed, each of which can be taken back
 * @param minutes lengths to choose from for the plan
 * @param classic true if the classic six are followed
 * @param stronger the strength programme they follow, and those they may choose
 * @param form id that the next choice will bear
 * @param slip what was wrong with a choice; null if nothing
 */
public record WeekView(
        String lead,
        @Nullable String status,
        List<Minded> minded,
        List<Day> days,
        Glance glance,
        List<String> notes,
        List<Item> breaks,
        List<Change> changes,
        MinutesView minutes,
        boolean classic,
        StrongerView stronger,
        String form,
        @Nullable String slip) {

    /** A note, and the person's own answers behind it, each with its question. */
    public record Minded(String note, List<String> told) {}

    /**
     * One day.
     *
     * @param name such as "Monday, 23 November"
     * @param state today, gone or coming
     * @param summary how long, or that it is a day off, or what was done
     * @param items what is in it
     */
    public record Day(String name, String state, String summary, List<Item> items) {}

    /**
     * An exercise of a day.
     *
     * @param amount the dose in words
     * @param time how long it takes, in words
     * @param mechanisms what it helps with, in words
     * @param evidence how well that is known, in words
     * @param why sentences
     * @param told the person's own answers behind it, each with its question
     * @param mind what to mind, because of the person's own answers
     */
    public record Item(
            String id,
            String name,
            String amount,
            String time,
            String mechanisms,
            String evidence,
            List<String> why,
            List<String> told,
            List<String> mind) {}

    /**
     * The balance of the week.
     *
     * @param bars by mechanism
     * @param strength days with strength work, as a sentence
     * @param sharing how two complaints share the minutes, as sentences
     */
    public record Glance(List<Bar> bars, String strength, List<String> sharing) {}

    /** How long, in seconds and in words, of the longest of all bars. */
    public record Bar(String name, String time, int seconds, int longest) {}

    /** A choice, and the fact by which it can be taken back. */
    public record Change(String fact, String sentence) {}
}
