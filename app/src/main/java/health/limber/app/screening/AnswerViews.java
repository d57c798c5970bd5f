package health.limber.app.screening;

import health.limber.app.http.Wording;
import health.limber.app.screening.AnswerView.Headline;
import health.limber.app.screening.AnswerView.Line;
import health.limber.app.screening.AnswerView.Meanwhile;
import health.limber.app.screening.AnswerView.Move;
import health.limber.app.screening.AnswerView.Note;
import health.limber.app.screening.Screenings.Visit;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.Lock;
import health.limber.plan.fact.State;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.ScreeningRule;
import health.limber.plan.week.Answer;

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
    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final Wording words;
    private final LoadedLibrary library;
    private final Tell tell;

    AnswerViews(Wording words, LoadedLibrary library, Tell tell) {
        this.words = words;
        this.library = library;
        this.tell = tell;
    }

    /** Those who know what is told. */
    @Component
    record Tell(OwnWords ownWords, Screenings screenings, Looking looking) {}

    /**
     * The page while nothing may be done.
     *
     * @param fact that the lock comes from
     */
    AnswerView locked(Visit visit, Lock lock, Fact fact, SeenView seen) {
        Told told = Told.NOTHING;
        if (fact.event() instanceof Event.Screened)
            told = told(visit, lock.disposition(), ofLock(visit));
        if (fact.event() instanceof Event.Hurt hurt)
            told = new Told(List.of(), tell.ownWords().signs(hurt), List.of());
        return new AnswerView(
                headline(lock.disposition()),
                DAY.format(fact.day()),
                told.sentences(),
                told.lines(),
                List.of(),
                List.of(),
                NOTHING,
                seen,
                List.of(),
                false);
    }

    /**
     * The page of a screening that stands, as it is today: what was cleared may have made it
     * milder, and a clearance that is over stricter again.
     */
    AnswerView screened(Visit visit, SeenView seen) {
        State.Screened screened = visit.state().screened().orElseThrow();
        Answer answer = tell.screenings().plan(visit);
        Screening screening = answer.screening();
        Disposition disposition = screening.disposition();
        Told told = told(visit, disposition, screening);
        return new AnswerView(
                headline(disposition),
                DAY.format(screened.day()),
                told.sentences(),
                told.lines(),
                disposition == Disposition.SELF_MANAGE_MODIFIED ? told.notes() : List.of(),
                moves(Looking.resting(answer)),
                meanwhile(visit, answer),
                seen.roles().isEmpty() ? null : seen,
                tell.looking().cleared(visit),
                tell.looking().isFeverOnly(visit, screening));
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

    private Screening ofLock(Visit visit) {
        return tell.screenings().route().screen(tell.screenings().answered(visit));
    }

    private Told told(Visit visit, Disposition disposition, Screening screening) {
        Sheet sheet = tell.screenings().answered(visit);
        List<String> sentences = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Screening.Fired fired : screening.because()) {
            if (disposition.stricterThan(fired.rule().disposition())) continue;
            names.addAll(fired.answers());
            if (!isAboutPrecautions(fired.rule()))
                sentences.add(library.words().sentence(fired.rule().id()));
        }
        List<Note> notes = new ArrayList<>();
        for (Screening.Active active : screening.precautions())
            notes.add(note(active.precaution().id()));
        return new Told(sentences, tell.ownWords().lines(sheet, names), notes);
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

    private Meanwhile meanwhile(Visit visit, Answer answer) {
        String minutes = words.count("time.minutes", tell.screenings().minutes(visit));
        if (answer.plan().isPresent()) return new Meanwhile(true, minutes, List.of());
        List<String> holding = answer.holding().stream().map(item -> item.exercise().id()).toList();
        return new Meanwhile(false, minutes, moves(holding));
    }

    private List<Move> moves(List<String> exercises) {
        List<Move> moves = new ArrayList<>();
        for (String id : exercises) moves.add(new Move(id, library.words().exercise(id).name()));
        return moves;
    }
}
