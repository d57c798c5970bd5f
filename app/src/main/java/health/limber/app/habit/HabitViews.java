package health.limber.app.habit;

import health.limber.app.http.Wording;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.State;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Tells back what was told on the way to the habit. */
@Component
class HabitViews {
    private final Wording words;

    HabitViews(Wording words) {
        this.words = words;
    }

    HabitView of(State state) {
        List<HabitView.Line> lines = new ArrayList<>();
        for (Topic topic : Topic.values())
            lines.add(
                    new HabitView.Line(
                            words.of("habit.name." + topic.name()),
                            told(topic, state),
                            new Way(true).to(topic.address())));
        return new HabitView(lines);
    }

    private List<String> told(Topic topic, State state) {
        Description told = state.description();
        return switch (topic) {
            case desk -> counted("habit.hours", told.deskHours());
            case stress -> outOfTen(told.stress());
            case minutes -> counted("time.minutes", told.minutesPerDay());
            case equipment -> told.equipment().map(this::equipment).orElse(List.of());
            case activities ->
                    state.wishes().activities().stream()
                            .map(one -> words.of("habit.scored", one.name(), one.score()))
                            .toList();
            case cue -> state.wishes().intended().map(this::sentences).orElse(List.of());
            case confidence -> outOfTen(state.wishes().confident());
        };
    }

    private List<String> counted(String key, OptionalInt n) {
        return n.isPresent() ? List.of(words.count(key, n.getAsInt())) : List.of();
    }

    private List<String> outOfTen(OptionalInt n) {
        return n.isPresent() ? List.of(words.of("habit.outOf", n.getAsInt())) : List.of();
    }

    private List<String> equipment(List<String> ids) {
        if (ids.isEmpty()) return List.of(words.of("habit.equipment.none"));
        return List.of(
                ids.stream()
                        .map(id -> words.orElse("equipment." + id, id))
                        .collect(Collectors.joining(", ")));
    }

    private List<String> sentences(Event.Intended one) {
        List<String> all = new ArrayList<>();
        all.add(words.of("habit.sentence", one.cue(), one.place()));
        if (!one.barrier().isEmpty() && !one.backup().isEmpty())
            all.add(words.of("habit.sentence.backup", one.barrier(), one.backup()));
        return all;
    }
}
