package health.limber.app.screening;

import health.limber.app.http.Wording;
import health.limber.app.screening.AnswerView.Line;
import health.limber.app.screening.Screenings.Visit;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.Lock;
import health.limber.plan.fact.State;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Screening;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Puts the page for the professional together: plain and exact, nothing left out. */
@Component
class Summaries {
    private final Wording words;
    private final LoadedLibrary library;
    private final AnswerViews.Tell tell;

    Summaries(Wording words, LoadedLibrary library, AnswerViews.Tell tell) {
        this.words = words;
        this.library = library;
        this.tell = tell;
    }

    SummaryView of(Visit visit) {
        Sheet sheet = tell.screenings().answered(visit);
        Screening screening = tell.screenings().route().screen(sheet);
        Optional<Lock> lock = tell.screenings().lock(visit);
        Disposition disposition =
                lock.map(Lock::disposition).orElseGet(() -> screening.disposition());
        List<String> names = told(sheet, screening);
        List<Line> answers = new ArrayList<>(signs(visit, lock));
        answers.addAll(tell.ownWords().lines(sheet, names));
        long others = sheet.answers().keySet().stream().filter(id -> !names.contains(id)).count();
        return new SummaryView(
                AnswerViews.DAY.format(visit.today()),
                AnswerViews.DAY.format(answered(visit, lock)),
                library.words()
                        .text("screening/dispositions", disposition.name(), "")
                        .orElseThrow(),
                tell.ownWords().about(sheet.description()),
                reasons(screening),
                answers,
                words.count("summary.others", Math.toIntExact(others)),
                tell.looking().cleared(visit).stream().map(AnswerView.Cleared::sentence).toList());
    }

    private static LocalDate answered(Visit visit, Optional<Lock> lock) {
        State state = visit.state();
        return state.screened()
                .map(State.Screened::day)
                .or(() -> lock.map(Lock::since))
                .orElse(visit.today());
    }

    /** Questions whose answer matters: all but plain no, and whatever stands behind the result. */
    private List<String> told(Sheet sheet, Screening screening) {
        Set<String> behind = new LinkedHashSet<>();
        for (Screening.Fired fired : screening.because()) behind.addAll(fired.answers());
        for (Screening.Active active : screening.precautions()) behind.addAll(active.answers());
        List<String> names = new ArrayList<>();
        for (Question question : library.library().questions()) {
            OptionalInt answer = answer(sheet.answers(), question.id());
            boolean told = answer.isPresent() && answer.getAsInt() != 0;
            boolean alone = question.ownScreen() && answer.isPresent();
            if (told || alone || behind.contains(question.id())) names.add(question.id());
        }
        return names;
    }

    private static OptionalInt answer(Map<String, OptionalInt> answers, String id) {
        return answers.getOrDefault(id, OptionalInt.empty());
    }

    private List<SummaryView.Reason> reasons(Screening screening) {
        List<SummaryView.Reason> reasons = new ArrayList<>();
        for (Screening.Fired fired : screening.because())
            reasons.add(new SummaryView.Reason(fired.rule().id(), fired.rule().why()));
        for (Screening.Fired fired : screening.cleared())
            reasons.add(
                    new SummaryView.Reason(
                            fired.rule().id(), words.of("summary.cleared", fired.rule().why())));
        for (Screening.Active active : screening.precautions()) {
            String id = active.precaution().id();
            String note = library.words().text("screening/precautions", id, "").orElse("");
            reasons.add(new SummaryView.Reason(id, note));
        }
        return reasons;
    }

    /** What was told during a session, if that is what the lock comes from. */
    private List<Line> signs(Visit visit, Optional<Lock> lock) {
        Optional<Fact> fact = lock.flatMap(one -> tell.screenings().find(visit, one.fact()));
        if (fact.isPresent() && fact.get().event() instanceof Event.Hurt hurt)
            return tell.ownWords().signs(hurt);
        return List.of();
    }
}
