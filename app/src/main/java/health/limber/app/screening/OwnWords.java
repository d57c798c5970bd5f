package health.limber.app.screening;

import health.limber.app.explain.OwnAnswers;
import health.limber.app.http.Wording;
import health.limber.app.screening.AnswerView.Line;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells a person's answers back to them on the pages of the screening. */
@Component
class OwnWords {
    private final Wording words;
    private final LoadedLibrary library;
    private final OwnAnswers answers;

    OwnWords(Wording words, LoadedLibrary library, OwnAnswers answers) {
        this.words = words;
        this.library = library;
        this.answers = answers;
    }

    /**
     * The answers behind a result.
     *
     * @param names of questions, or of what was told about the person
     */
    List<Line> lines(Sheet sheet, Collection<String> names) {
        return lines(answers.of(sheet.answers(), sheet.description(), names));
    }

    /** Who the person is and what hurts. */
    List<Line> about(Description told) {
        return lines(answers.about(told));
    }

    private static List<Line> lines(List<OwnAnswers.Said> said) {
        return said.stream().map(one -> new Line(one.question(), one.answer())).toList();
    }

    /** The signs that were told during a session. */
    List<Line> signs(Event.Hurt hurt) {
        List<Line> lines = new ArrayList<>();
        for (String sign : hurt.signs()) {
            Optional<String> text = library.words().text("rules", "stop:" + sign, "");
            text.ifPresent(sentence -> lines.add(new Line(sentence, words.of("screening.yes"))));
        }
        return lines;
    }
}
