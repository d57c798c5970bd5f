package health.limber.app.explain;

import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Description;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Question;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Tells a person's answers back to them: the question as they read it, and what they said. */
@Component
public final class OwnAnswers {
    private static final int DAYS_OF_A_MONTH = 30;

    private final Wording words;
    private final LoadedLibrary library;

    OwnAnswers(Wording words, LoadedLibrary library) {
        this.words = words;
        this.library = library;
    }

    /** A question and its answer. */
    public record Said(String question, String answer) {}

    /**
     * The answers behind a result, in the order of the questions.
     *
     * @param names of questions, or of what was told about the person
     */
    public List<Said> of(
            Map<String, OptionalInt> answers, Description told, Collection<String> names) {
        List<Said> said = new ArrayList<>();
        for (Question question : library.library().questions())
            if (names.contains(question.id()) && answers.containsKey(question.id()))
                said.add(said(question, answers.getOrDefault(question.id(), OptionalInt.empty())));
        describe(told, names, said);
        return said;
    }

    private Said said(Question question, OptionalInt answer) {
        String text = library.words().text("screening/questions", question.id(), "").orElse("");
        return new Said(text, answer(question, answer));
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

    private void describe(Description told, Collection<String> names, List<Said> lines) {
        if (names.contains("region")) lines.addAll(where(told));
        if (names.contains("dur_days") || names.contains("band")) lines.addAll(since(told));
        if (names.contains("nprs")) lines.addAll(strength(told));
        if (names.contains("age")) lines.addAll(age(told));
        if (names.contains("desk_hours") || names.contains("deskHoursPerDay"))
            told.deskHours()
                    .ifPresent(hours ->
                            lines.add(
                                    new Said(
                                            words.of("habit.name.desk"),
                                            words.count("habit.hours", hours))));
        if (names.contains("stress"))
            told.stress()
                    .ifPresent(level ->
                            lines.add(
                                    new Said(
                                            words.of("habit.name.stress"),
                                            words.of("habit.outOf", level))));
    }

    /** Who the person is and what hurts. */
    public List<Said> about(Description told) {
        List<Said> lines = new ArrayList<>(age(told));
        lines.addAll(where(told));
        told.pain()
                .flatMap(Description.Pain::type)
                .ifPresent(type -> lines.add(new Said(words.of("telling.kind"), words.name(type))));
        List<Complaint.Direction> directions =
                told.pain().map(Description.Pain::setOffBy).orElse(List.of());
        if (!directions.isEmpty())
            lines.add(new Said(words.of("telling.kind.setOff"), names(directions)));
        boolean hurts = !told.regions().orElse(List.of()).isEmpty();
        if (hurts) lines.addAll(strength(told));
        if (hurts) lines.addAll(since(told));
        return lines;
    }

    private String names(List<Complaint.Direction> directions) {
        return directions.stream().map(words::name).collect(Collectors.joining(", "));
    }

    private List<Said> where(Description told) {
        return told.regions()
                .map(regions -> List.of(new Said(words.of("telling.where"), regions(regions))))
                .orElse(List.of());
    }

    private List<Said> since(Description told) {
        if (told.durationDays().isEmpty()) return List.of();
        int days = told.durationDays().getAsInt();
        return List.of(new Said(words.of("telling.since"), ago(days)));
    }

    private List<Said> strength(Description told) {
        if (told.painNow().isEmpty()) return List.of();
        int pain = told.painNow().getAsInt();
        return List.of(new Said(words.of("telling.strength"), words.of("answer.pain", pain)));
    }

    private List<Said> age(Description told) {
        if (told.age().isEmpty()) return List.of();
        int years = told.age().getAsInt();
        return List.of(new Said(words.of("telling.age"), words.count("answer.age", years)));
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
}
