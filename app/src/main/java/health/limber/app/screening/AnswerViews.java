package health.limber.app.screening;

import health.limber.app.http.Wording;
import health.limber.app.screening.AnswerView.Headline;
import health.limber.app.screening.AnswerView.Line;
import health.limber.app.screening.AnswerView.Meanwhile;
import health.limber.app.screening.AnswerView.Move;
import health.limber.app.screening.AnswerView.Note;
import health.limber.app.screening.AnswerView.Seen;
import health.limber.app.screening.Screenings.Visit;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.Lock;
import health.limber.plan.fact.State;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.ScreeningRule;
import health.limber.plan.week.Item;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts the answer pages together: one for each disposition. */
@Component
class AnswerViews {
    private static final Meanwhile NOTHING = new Meanwhile(false, "", List.of());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final Wording words;
    private final LoadedLibrary library;
    private final OwnWords ownWords;
    private final Screenings screenings;

    AnswerViews(Wording words, LoadedLibrary library, OwnWords ownWords, Screenings screenings) {
        this.words = words;
        this.library = library;
        this.ownWords = ownWords;
        this.screenings = screenings;
    }

    /**
     * The page while nothing may be done.
     *
     * @param fact that the lock comes from
     */
    AnswerView locked(Visit visit, Lock lock, Fact fact, Seen seen) {
        Told told = Told.NOTHING;
        if (fact.event() instanceof Event.Screened answer) told = told(visit, answer);
        if (fact.event() instanceof Event.Hurt hurt)
            told = new Told(List.of(), ownWords.signs(hurt), List.of());
        return new AnswerView(
                headline(lock.disposition()),
                DAY.format(fact.day()),
                told.sentences(),
                told.lines(),
                List.of(),
                NOTHING,
                seen);
    }

    Seen seen(Lock lock, String form, @Nullable String slip) {
        return new Seen(
                lock.fact(),
                form,
                DAY.format(lock.over(library.library())),
                slip == null ? null : words.of(slip));
    }

    /** The page of a screening that stands. */
    AnswerView screened(Visit visit, State.Screened screened) {
        Event.Screened answer = screened.answer();
        Told told = told(visit, answer);
        return new AnswerView(
                headline(answer.disposition()),
                DAY.format(screened.day()),
                told.sentences(),
                told.lines(),
                answer.disposition() == Disposition.SELF_MANAGE_MODIFIED ? told.notes() : List.of(),
                meanwhile(visit, answer.disposition()),
                null);
    }

    private Headline headline(Disposition disposition) {
        String text = text(disposition, "");
        int end = text.indexOf(". ");
        return new Headline(
                switch (disposition) {
                    case EMERGENCY, SAME_DAY -> "stop";
                    case PROFESSIONAL_FIRST, INCOMPLETE -> "care";
                    case SELF_MANAGE_MODIFIED, SELF_MANAGE -> "calm";
                },
                end < 0 ? text : text.substring(0, end + 1),
                end < 0 ? "" : text.substring(end + 2),
                text(disposition, "What to do"),
                disposition == Disposition.SAME_DAY);
    }

    private String text(Disposition disposition, String part) {
        return library.words()
                .text("screening/dispositions", disposition.name(), part)
                .orElseThrow();
    }

    /** What is told back of the answers. */
    private record Told(List<String> sentences, List<Line> lines, List<Note> notes) {
        static final Told NOTHING = new Told(List.of(), List.of(), List.of());
    }

    /** Told back from the answers as they were given, for the rules that were noted then. */
    private Told told(Visit visit, Event.Screened answer) {
        if (!visit.state().screening().equals(answer.screening())) return Told.NOTHING;
        Sheet sheet = screenings.answered(visit);
        Screening screening = screenings.route().screen(sheet);
        List<String> sentences = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Screening.Fired fired : screening.because()) {
            boolean counts = answer.rules().contains(fired.rule().id());
            if (!counts || answer.disposition().stricterThan(fired.rule().disposition())) continue;
            names.addAll(fired.answers());
            if (!isAboutPrecautions(fired.rule()))
                sentences.add(library.words().sentence(fired.rule().id()));
        }
        List<Note> notes = new ArrayList<>();
        for (Screening.Active active : screening.precautions())
            if (answer.precautions().contains(active.precaution().id()))
                notes.add(note(active.precaution().id()));
        return new Told(sentences, ownWords.lines(sheet, names), notes);
    }

    /** It says only that there are precautions, and their notes stand there anyway. */
    private static boolean isAboutPrecautions(ScreeningRule rule) {
        return rule.afterPrecautions();
    }

    private Note note(String precaution) {
        String folder = "screening/precautions";
        return new Note(
                library.words().text(folder, precaution, "").orElse(""),
                library.words().text(folder, precaution, "Because").orElse(""));
    }

    private Meanwhile meanwhile(Visit visit, Disposition disposition) {
        String minutes = words.count("time.minutes", screenings.minutes(visit));
        if (disposition.allowsPlan()) return new Meanwhile(true, minutes, List.of());
        List<Move> moves = new ArrayList<>();
        for (Item item : screenings.plan(visit).holding())
            moves.add(
                    new Move(
                            item.exercise().id(),
                            library.words().exercise(item.exercise().id()).name()));
        return new Meanwhile(false, minutes, moves);
    }
}
