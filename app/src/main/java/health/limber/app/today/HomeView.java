package health.limber.app.today;

import health.limber.app.http.MinutesView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Today.
 *
 * @param now what there is to do: start, goOn, done, off, holding
 * @param goOn where a session that was begun goes on; empty if there is none
 * @param minutes how long today's session is, in words; empty on a day off
 * @param moves what is in it
 * @param word a gentle word; null if there is no need
 * @param shorter true if the two-minute version is offered
 * @param advice what follows from how it has gone so far
 * @param cue when and where the person means to do it; null if they did not say
 * @param next what comes next, as a sentence
 * @param week "This week 3 of 4"
 * @param dots a mark for each planned session, true for those that were done
 * @param checkIn what is asked between sessions
 * @param choices minutes to choose from for today
 * @param form id that a choice will bear
 * @param slip what was wrong with a choice; null if nothing
 */
public record HomeView(
        String now,
        String goOn,
        String minutes,
        List<Move> moves,
        @Nullable String word,
        boolean shorter,
        List<Advice> advice,
        @Nullable String cue,
        String next,
        String week,
        List<Boolean> dots,
        CheckInView checkIn,
        MinutesView choices,
        String form,
        @Nullable String slip) {

    /** A word of advice, and where it leads; no ways if it only says something. */
    public record Advice(String sentence, List<Way> ways) {}

    /** Where an advice leads. */
    public record Way(String name, String href) {}

    /** An exercise of today. */
    public record Move(String id, String name, String amount) {}
}
