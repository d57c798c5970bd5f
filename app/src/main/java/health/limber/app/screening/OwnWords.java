package health.limber.app.screening;

import health.limber.app.http.Wording;
import health.limber.app.screening.AnswerView.Line;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Question;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Tells a person's answers back to them: the question as they read it, and what they said. */
@Component
class OwnWords {
    private static final int DAYS_OF_A_MONTH = 30;

    private final Wording words;
    private final LoadedLibrary library;

    OwnWords(Wording words, LoadedLibrary library) {
        this.words = words;
        this.library = library;
    }

    /**
     * The answers behind a result.
     *
     * @param names of questions, or of what was told about the person
     */
    List<Line> lines(Sheet sheet, Collection<String> names) {
        List<Line> lines = new ArrayList<>();
        for (Question question : library.library().questions())
            if (names.contains(question.id()) && sheet.has(question.id()))
                lines.add(line(question, sheet));
        describe(sheet.description(), names, lines);
        return lines;
    }

    private Line line(Question question, Sheet sheet) {
        String text = library.words().text("screening/questions", question.id(), "").orElse("");
        OptionalInt answer = sheet.answers().getOrDefault(question.id(), OptionalInt.empty());
        return new Line(text, answer(question, answer));
    }

    private String answer(Question question, OptionalInt answer) {
        if (answer.isEmpty())
            return words.of(
                    question.askIf().isPresent()
                            ? "screening.unknown.weeks"
                            : "screening.not.weeks");
        int value = answer.getAsInt();
        return switch (question.kind()) {
            case yesNo -> words.of(value == 0 ? "screening.no" : "screening.yes");
            case count -> words.count("answer.count", value);
            case weeks -> words.count("answer.weeks", value);
        };
    }

    private void describe(Description told, Collection<String> names, List<Line> lines) {
        if (names.contains("region"))
            told.regions()
                    .ifPresent(regions ->
                            lines.add(new Line(words.of("telling.where"), regions(regions))));
        if (names.contains("dur_days"))
            told.durationDays()
                    .ifPresent(days -> lines.add(new Line(words.of("telling.since"), ago(days))));
        if (names.contains("nprs"))
            told.painNow()
                    .ifPresent(pain ->
                            lines.add(
                                    new Line(
                                            words.of("telling.strength"),
                                            words.of("answer.pain", pain))));
        if (names.contains("age"))
            told.age()
                    .ifPresent(age ->
                            lines.add(
                                    new Line(
                                            words.of("telling.age"),
                                            words.count("answer.age", age))));
    }

    private String regions(List<Complaint.Region> regions) {
        return regions.stream().map(words::name).collect(Collectors.joining(", "));
    }

    private String ago(int days) {
        return days > 2 * DAYS_OF_A_MONTH
                ? words.count("answer.months", days / DAYS_OF_A_MONTH)
                : words.count("answer.days", days);
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
