package health.limber.app.habit;

import health.limber.app.habit.Habits.Visit;
import health.limber.app.habit.TopicView.Choice;
import health.limber.app.habit.TopicView.Frame;
import health.limber.app.http.MinutesView;
import health.limber.app.http.Wording;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the pages of the habit together. */
@Component
class TopicViews {
    private final Wording words;
    private final Habits habits;

    TopicViews(Wording words, Habits habits) {
        this.words = words;
        this.habits = habits;
    }

    /**
     * The page with this form.
     *
     * @param id that its fact will bear
     */
    TopicView of(Visit visit, Way way, TopicForm form, String id) {
        Topic topic = form.topic();
        Map<String, String> slips = new LinkedHashMap<>();
        form.slips().forEach((field, slip) -> slips.put(field, words.of(slip)));
        Frame frame =
                new Frame(
                        topic.address(),
                        id,
                        topic.ordinal() + 1,
                        Topic.values().length,
                        way.back(topic),
                        way.after(topic),
                        way.alone());
        return new TopicView(
                frame,
                form.fields().toSingleValueMap(),
                choices(form),
                slips,
                words.count("time.minutes", habits.minutes(visit)));
    }

    private Map<String, List<Choice>> choices(TopicForm form) {
        return switch (form.topic()) {
            case desk, cue -> Map.of();
            case stress, confidence -> Map.of(TopicForm.LEVEL, levels(form, TopicForm.LEVEL));
            case minutes -> Map.of(TopicForm.MINUTES, minutes(form));
            case equipment -> Map.of(TopicForm.EQUIPMENT, equipment(form));
            case activities -> {
                Map<String, List<Choice>> all = new LinkedHashMap<>();
                for (int i = 1; i <= TopicForm.ACTIVITIES; i++)
                    all.put(TopicForm.SCORE + i, levels(form, TopicForm.SCORE + i));
                yield all;
            }
        };
    }

    private static List<Choice> levels(TopicForm form, String field) {
        List<Choice> all = new ArrayList<>();
        for (int n = 0; n <= TopicForm.STRONGEST; n++)
            all.add(choice(form, field, String.valueOf(n), String.valueOf(n)));
        return all;
    }

    private List<Choice> minutes(TopicForm form) {
        List<Choice> all = new ArrayList<>();
        for (int n : MinutesView.OFFERED) {
            String name = words.count("time.minutes", n);
            all.add(choice(form, TopicForm.MINUTES, String.valueOf(n), name));
        }
        String other = words.of("habit.minutes.other");
        all.add(choice(form, TopicForm.MINUTES, TopicForm.OTHER, other));
        return all;
    }

    private List<Choice> equipment(TopicForm form) {
        List<Choice> all = new ArrayList<>();
        for (String id : habits.equipment())
            all.add(choice(form, TopicForm.EQUIPMENT, id, words.orElse("equipment." + id, id)));
        String none = words.of("habit.equipment.none");
        all.add(choice(form, TopicForm.EQUIPMENT, TopicForm.NOTHING, none));
        return all;
    }

    private static Choice choice(TopicForm form, String field, String value, String name) {
        return new Choice(value, name, form.chose(field, value));
    }
}
