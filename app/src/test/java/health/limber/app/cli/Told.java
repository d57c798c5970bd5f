package health.limber.app.cli;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an answer as tests ask about it. */
record Told(JsonNode answer) {

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : list) texts.add(one.asString());
        return texts;
    }

    /** The values of one field over a list of objects. */
    static List<String> each(JsonNode list, String field) {
        List<String> values = new ArrayList<>();
        for (JsonNode one : list) values.add(one.get(field).asString());
        return values;
    }

    boolean hasPlan() {
        return answer.get("plan").isObject();
    }

    List<JsonNode> days() {
        List<JsonNode> days = new ArrayList<>();
        if (hasPlan()) for (JsonNode day : answer.get("plan").get("days")) days.add(day);
        return days;
    }

    List<JsonNode> items() {
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode day : days()) for (JsonNode item : day.get("items")) items.add(item);
        return items;
    }

    List<String> exercises() {
        return items().stream().map(item -> item.get("exercise").asString()).distinct().toList();
    }

    List<String> mechanisms() {
        return items().stream()
                .flatMap(item -> texts(item.get("mechanisms")).stream())
                .distinct()
                .toList();
    }

    /** Rule and answers of each entry of {@code because}. */
    Map<String, List<String>> because() {
        Map<String, List<String>> because = new LinkedHashMap<>();
        for (JsonNode one : answer.get("because"))
            because.put(one.get("rule").asString(), texts(one.get("answers")));
        return because;
    }

    /**
     * Exercise and precautions of each entry of {@code excluded}, {@code limited} or {@code
     * withheld}.
     */
    Map<String, List<String>> byExercise(String list, String field) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (JsonNode one : answer.get(list))
            found.put(one.get("exercise").asString(), texts(one.get(field)));
        return found;
    }

    /** Every sentence in the answer. */
    List<String> sentences() {
        return answer.findValuesAsString("sentence");
    }
}
