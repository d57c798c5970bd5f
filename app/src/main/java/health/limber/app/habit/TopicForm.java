package health.limber.app.habit;

import health.limber.app.http.MinutesView;
import health.limber.app.http.Numbers;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Event.Activity;
import health.limber.plan.fact.State;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A page of the habit as it was sent.
 *
 * @param slips what is wrong, by field: a key of the words
 */
record TopicForm(Topic topic, MultiValueMap<String, String> fields, Map<String, String> slips) {
    static final String HOURS = "hours";
    static final String LEVEL = "level";
    static final String MINUTES = "minutes";
    static final String OTHER = "other";
    static final String EQUIPMENT = "equipment";
    static final String NOTHING = "none";
    static final String ACTIVITY = "activity";
    static final String SCORE = "score";
    static final String CUE = "cue";
    static final String PLACE = "place";
    static final String BARRIER = "barrier";
    static final String BACKUP = "backup";
    static final int ACTIVITIES = 3;
    static final int STRONGEST = 10;
    static final int TEXT_MAX = 80;

    private static final int MINUTES_MAX = 60;
    private static final int HOURS_MAX = 24;

    static TopicForm read(Topic topic, MultiValueMap<String, String> fields) {
        TopicForm form = new TopicForm(topic, fields, new LinkedHashMap<>());
        form.check();
        return form;
    }

    /** A form in which nothing stands. */
    static TopicForm empty(Topic topic) {
        return new TopicForm(topic, new LinkedMultiValueMap<>(), Map.of());
    }

    /**
     * What stands in the fields before anything is sent.
     *
     * @param minutes of a usual session
     */
    static TopicForm before(Topic topic, State state, int minutes) {
        TopicForm form = empty(topic);
        Description told = state.description();
        switch (topic) {
            case desk -> told.deskHours().ifPresent(hours -> form.put(HOURS, hours));
            case stress -> told.stress().ifPresent(level -> form.put(LEVEL, level));
            case minutes -> form.fillMinutes(minutes);
            case equipment -> told.equipment().ifPresent(form::fillEquipment);
            case activities -> form.fillActivities(state.wishes().activities());
            case cue -> state.wishes().intended().ifPresent(form::fillIntended);
            case confidence -> state.wishes().confident().ifPresent(sure -> form.put(LEVEL, sure));
        }
        return form;
    }

    private void put(String field, Object value) {
        fields.add(field, String.valueOf(value));
    }

    private void fillMinutes(int minutes) {
        if (MinutesView.OFFERED.contains(minutes)) {
            put(MINUTES, minutes);
        } else {
            put(MINUTES, OTHER);
            put(OTHER, minutes);
        }
    }

    private void fillEquipment(List<String> ids) {
        for (String id : ids) put(EQUIPMENT, id);
        if (ids.isEmpty()) put(EQUIPMENT, NOTHING);
    }

    private void fillActivities(List<Activity> activities) {
        for (int i = 0; i < activities.size(); i++) {
            put(ACTIVITY + (i + 1), activities.get(i).name());
            put(SCORE + (i + 1), activities.get(i).score());
        }
    }

    private void fillIntended(Event.Intended one) {
        put(CUE, one.cue());
        put(PLACE, one.place());
        put(BARRIER, one.barrier());
        put(BACKUP, one.backup());
    }

    private void check() {
        switch (topic) {
            case desk -> require(hours(), HOURS, "habit.slip.desk");
            case stress, confidence -> require(level(), LEVEL, "habit.slip.level");
            case minutes -> require(minutes(), MINUTES, "habit.slip.minutes");
            case equipment -> checkEquipment();
            case activities -> {
                for (int i = 1; i <= ACTIVITIES; i++) checkActivity(i);
            }
            case cue -> {
                if (text(CUE).isEmpty()) slips.put(CUE, "habit.slip.cue");
                if (text(PLACE).isEmpty()) slips.put(PLACE, "habit.slip.place");
                for (String field : List.of(CUE, PLACE, BARRIER, BACKUP)) checkLength(field);
            }
        }
    }

    private void require(OptionalInt value, String field, String slip) {
        if (value.isEmpty()) slips.put(field, slip);
    }

    private void checkEquipment() {
        List<String> chosen = all(EQUIPMENT);
        if (chosen.isEmpty()) slips.put(EQUIPMENT, "habit.slip.equipment");
        else if (chosen.contains(NOTHING) && chosen.size() > 1)
            slips.put(EQUIPMENT, "habit.slip.equipment.both");
    }

    private void checkActivity(int i) {
        boolean named = !text(ACTIVITY + i).isEmpty();
        if (named && score(i).isEmpty()) slips.put(ACTIVITY + i, "habit.slip.score");
        if (!named && score(i).isPresent()) slips.put(ACTIVITY + i, "habit.slip.activity");
        checkLength(ACTIVITY + i);
    }

    private void checkLength(String field) {
        if (text(field).length() > TEXT_MAX) slips.put(field, "habit.slip.long");
    }

    /**
     * What was told. Only for a form without slips.
     *
     * @param known equipment that can be told
     */
    Event event(List<String> known) {
        return switch (topic) {
            case desk -> described(Description.ofDeskHours(hours().orElseThrow()));
            case stress -> described(Description.ofStress(level().orElseThrow()));
            case minutes -> described(Description.ofMinutes(minutes().orElseThrow()));
            case equipment ->
                    described(
                            Description.ofEquipment(
                                    known.stream().filter(all(EQUIPMENT)::contains).toList()));
            case activities -> new Event.Valued(activities());
            case cue -> new Event.Intended(text(CUE), text(PLACE), text(BARRIER), text(BACKUP));
            case confidence -> new Event.Confident(level().orElseThrow());
        };
    }

    private static Event described(Description told) {
        return new Event.Described(told);
    }

    /** What was typed, on one line. */
    String text(String field) {
        @Nullable String text = fields.getFirst(field);
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    boolean chose(String field, String value) {
        return all(field).contains(value);
    }

    OptionalInt level() {
        return Numbers.read(text(LEVEL), 0, STRONGEST);
    }

    private OptionalInt hours() {
        return Numbers.read(text(HOURS), 0, HOURS_MAX);
    }

    private OptionalInt minutes() {
        boolean other = text(MINUTES).equals(OTHER);
        return Numbers.read(text(other ? OTHER : MINUTES), 1, MINUTES_MAX);
    }

    private OptionalInt score(int i) {
        return Numbers.read(text(SCORE + i), 0, STRONGEST);
    }

    private List<Activity> activities() {
        List<Activity> all = new ArrayList<>();
        for (int i = 1; i <= ACTIVITIES; i++)
            if (!text(ACTIVITY + i).isEmpty())
                all.add(new Activity(text(ACTIVITY + i), score(i).orElseThrow()));
        return all;
    }
}
