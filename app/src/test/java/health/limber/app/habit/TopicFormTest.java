package health.limber.app.habit;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Event.Activity;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.List;

class TopicFormTest {
    private static final List<String> KNOWN = List.of("chair", "band", "weights");

    private static TopicForm read(Topic topic, String... pairs) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) fields.add(pairs[i], pairs[i + 1]);
        return TopicForm.read(topic, fields);
    }

    private static Event event(Topic topic, String... pairs) {
        TopicForm form = read(topic, pairs);
        assertThat(form.slips()).isEmpty();
        return form.event(KNOWN);
    }

    @Test
    void anyWholeNumberOfMinutesUpToAnHourIsTaken() {
        assertThat(event(Topic.minutes, "minutes", "8"))
                .isEqualTo(new Event.Described(Description.ofMinutes(8)));
        assertThat(event(Topic.minutes, "minutes", "other", "other", " 12 "))
                .isEqualTo(new Event.Described(Description.ofMinutes(12)));
        assertThat(event(Topic.minutes, "minutes", "3", "other", "12"))
                .isEqualTo(new Event.Described(Description.ofMinutes(3)));
        for (String other : List.of("", "0", "61", "ten"))
            assertThat(read(Topic.minutes, "minutes", "other", "other", other).slips())
                    .containsKey("minutes");
        assertThat(read(Topic.minutes).slips()).containsKey("minutes");
    }

    @Test
    void hoursAndLevelsHaveTheirBounds() {
        for (String hours : List.of("", "-1", "25", "few"))
            assertThat(read(Topic.desk, "hours", hours).slips()).containsKey("hours");
        for (String level : List.of("", "-1", "11"))
            for (Topic topic : List.of(Topic.stress, Topic.confidence))
                assertThat(read(topic, "level", level).slips()).containsKey("level");
        assertThat(event(Topic.desk, "hours", "0"))
                .isEqualTo(new Event.Described(Description.ofDeskHours(0)));
    }

    @Test
    void equipmentIsChosenOrThereIsNone() {
        assertThat(event(Topic.equipment, "equipment", "band", "equipment", "chair"))
                .isEqualTo(new Event.Described(Description.ofEquipment(List.of("chair", "band"))));
        assertThat(event(Topic.equipment, "equipment", "none"))
                .isEqualTo(new Event.Described(Description.ofEquipment(List.of())));
        assertThat(read(Topic.equipment).slips())
                .containsEntry("equipment", "habit.slip.equipment");
        assertThat(read(Topic.equipment, "equipment", "none", "equipment", "band").slips())
                .containsEntry("equipment", "habit.slip.equipment.both");
    }

    @Test
    void anActivityHasANameAndANumber() {
        assertThat(event(Topic.activities, "activity2", " put on \n my socks ", "score2", "4"))
                .isEqualTo(new Event.Valued(List.of(new Activity("put on my socks", 4))));
        assertThat(event(Topic.activities)).isEqualTo(new Event.Valued(List.of()));
        assertThat(read(Topic.activities, "activity1", "walk").slips())
                .containsEntry("activity1", "habit.slip.score");
        assertThat(read(Topic.activities, "score3", "4").slips())
                .containsEntry("activity3", "habit.slip.activity");
    }

    @Test
    void theSentenceNeedsAMomentAndAPlace() {
        assertThat(event(Topic.cue, "cue", "lunch", "place", "at my desk"))
                .isEqualTo(new Event.Intended("lunch", "at my desk", "", ""));
        assertThat(read(Topic.cue, "barrier", "I am tired").slips())
                .containsOnlyKeys("cue", "place");
        assertThat(read(Topic.cue, "cue", "x".repeat(81), "place", "here").slips())
                .containsEntry("cue", "habit.slip.long");
    }
}
