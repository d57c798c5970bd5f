package health.limber.app.screening;

import health.limber.app.http.Wording;
import health.limber.app.screening.GroupView.Field;
import health.limber.app.screening.GroupView.Given;
import health.limber.app.screening.GroupView.Place;
import health.limber.app.screening.GroupView.Tick;
import health.limber.library.LoadedLibrary;
import health.limber.library.Words;
import health.limber.plan.screening.Question;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Puts the pages of the checklists together. */
@Component
class GroupViews {
    private static final String QUESTIONS = "screening/questions";
    private static final String GROUPS = "screening/groups";

    private final Wording words;
    private final Words library;

    GroupViews(Wording words, LoadedLibrary library) {
        this.words = words;
        this.library = library.words();
    }

    /** What stands in the fields: what was sent, or else what was answered before. */
    record Entries(
            MultiValueMap<String, String> sent,
            Map<String, OptionalInt> before,
            Map<String, String> slips) {
        static Entries answered(Map<String, OptionalInt> before) {
            return new Entries(new LinkedMultiValueMap<>(), before, Map.of());
        }
    }

    GroupView of(Step step, Place place, List<Question> questions, Entries entries) {
        List<Field> fields = new ArrayList<>();
        for (Question question : questions) fields.add(field(question, entries));
        boolean list = step.round() != Step.Round.alone && questions.size() > 1;
        return new GroupView(
                place,
                text(GROUPS, step.part(), ""),
                words.of("screening.lead." + step.round().name()),
                fields,
                list ? text(GROUPS, step.part(), "None") : null,
                problem(entries));
    }

    private @Nullable String problem(Entries entries) {
        if (entries.slips().isEmpty()) return null;
        if (entries.slips().containsValue(GroupForm.AGAINST))
            return words.of("screening.problem.against");
        return words.count("screening.problem.open", entries.slips().size());
    }

    private Field field(Question question, Entries entries) {
        QuestionText text = QuestionText.of(question.kind(), text(QUESTIONS, question.id(), ""));
        String slip = entries.slips().get(question.id());
        boolean typed = question.kind() == Question.Kind.count && text.ticks().isEmpty();
        return new Field(
                question.id(),
                typed ? "number" : question.kind().name(),
                text,
                library.text(QUESTIONS, question.id(), "What does this mean?").orElse(null),
                entries.sent().isEmpty()
                        ? answered(question, entries.before().get(question.id()))
                        : sent(question, entries.sent()),
                ticks(text, entries.sent().getOrDefault(question.id(), List.of())),
                slip == null ? null : words.of(slip));
    }

    private String text(String folder, String id, String part) {
        return library.text(folder, id, part).orElse("");
    }

    private static Given answered(Question question, @Nullable OptionalInt answer) {
        if (answer == null) return given(question, "", false);
        if (answer.isEmpty()) return given(question, "", true);
        int value = answer.getAsInt();
        return switch (question.kind()) {
            case yesNo -> given(question, value == 0 ? GroupForm.NO : GroupForm.YES, false);
            case count -> given(question, String.valueOf(value), value == 0);
            case weeks -> given(question, String.valueOf(value), false);
        };
    }

    private static Given sent(Question question, MultiValueMap<String, String> sent) {
        String id = question.id();
        if (question.kind() == Question.Kind.count) {
            boolean none = sent.getOrDefault(id, List.of()).contains(GroupForm.NONE);
            String number = sent.getFirst(id + GroupForm.NUMBER);
            return given(question, number == null ? "" : number, none);
        }
        String value = sent.getFirst(id);
        return given(question, value == null ? "" : value, sent.containsKey(id + GroupForm.NOT));
    }

    private static Given given(Question question, String value, boolean not) {
        return new Given(value, not, question.mayDecline(), question.askIf().isPresent());
    }

    private static List<Tick> ticks(QuestionText text, List<String> ticked) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < text.ticks().size(); i++) {
            String value = String.valueOf(i);
            ticks.add(new Tick(value, text.ticks().get(i), ticked.contains(value)));
        }
        return ticks;
    }
}
