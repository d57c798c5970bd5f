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
        if (names.contains("region")) lines.addAll(where(told));
        if (names.contains("dur_days")) lines.addAll(since(told));
        if (names.contains("nprs")) lines.addAll(strength(told));
        if (names.contains("age")) lines.addAll(age(told));
    }

    /** Who the person is and what hurts. */
    List<Line> about(Description told) {
        List<Line> lines = new ArrayList<>(age(told));
        lines.addAll(where(told));
        told.pain()
                .flatMap(Description.Pain::type)
                .ifPresent(type -> lines.add(new Line(words.of("telling.kind"), words.name(type))));
        List<Complaint.Direction> directions =
                told.pain().map(Description.Pain::setOffBy).orElse(List.of());
        if (!directions.isEmpty())
            lines.add(new Line(words.of("telling.kind.setOff"), names(directions)));
        boolean hurts = !told.regions().orElse(List.of()).isEmpty();
        if (hurts) lines.addAll(strength(told));
        if (hurts) lines.addAll(since(told));
        return lines;
    }

    private String names(List<Complaint.Direction> directions) {
        return directions.stream().map(words::name).collect(Collectors.joining(", "));
    }

    private List<Line> where(Description told) {
        return told.regions()
                .map(regions -> List.of(new Line(words.of("telling.where"), regions(regions))))
                .orElse(List.of());
    }

    private List<Line> since(Description told) {
        if (told.durationDays().isEmpty()) return List.of();
        int days = told.durationDays().getAsInt();
        return List.of(new Line(words.of("telling.since"), ago(days)));
    }

    private List<Line> strength(Description told) {
        if (told.painNow().isEmpty()) return List.of();
        int pain = told.painNow().getAsInt();
        return List.of(new Line(words.of("telling.strength"), words.of("answer.pain", pain)));
    }

    private List<Line> age(Description told) {
        if (told.age().isEmpty()) return List.of();
        int years = told.age().getAsInt();
        return List.of(new Line(words.of("telling.age"), words.count("answer.age", years)));
    }

    private String regions(List<Complaint.Region> regions) {
        if (regions.isEmpty()) return words.of("telling.where.nowhere");
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
