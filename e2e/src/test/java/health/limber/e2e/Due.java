package health.limber.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a session document demands of the screen for some seconds, counted from its start. */
record Due(Look look, double from, double until) {

    /** A whole session that nobody interrupts. */
    static List<Due> of(JsonObject document) {
        JsonObject words = document.getAsJsonObject("words");
        List<Due> all = new ArrayList<>();
        double now = 0;
        for (JsonElement each : document.getAsJsonArray("items")) {
            JsonObject item = each.getAsJsonObject();
            double setUp = item.get("setUpSeconds").getAsDouble();
            all.add(ready(item, words, now));
            now += setUp;
            for (JsonElement part : item.getAsJsonArray("segments")) {
                JsonObject segment = part.getAsJsonObject();
                all.add(work(item, segment, words, now));
                now += segment.get("seconds").getAsDouble();
            }
        }
        return all;
    }

    /** Seconds of exercise in it. */
    static double exercise(JsonObject document) {
        return of(document).stream()
                .filter(due -> !due.look.kind().equals("ready"))
                .mapToDouble(due -> due.until - due.from)
                .sum();
    }

    private static Due ready(JsonObject item, JsonObject words, double now) {
        int seconds = item.get("setUpSeconds").getAsInt();
        Look look =
                new Look(
                        item.get("name").getAsString(),
                        "ready",
                        word(words, "act.ready"),
                        item.get("amount").getAsString(),
                        String.valueOf(seconds),
                        "");
        return new Due(look, now, now + seconds);
    }

    private static Due work(JsonObject item, JsonObject segment, JsonObject words, double now) {
        String kind = segment.get("kind").getAsString();
        int seconds = segment.get("seconds").getAsInt();
        int repetition = segment.get("repetition").getAsInt();
        int repetitions = segment.get("repetitions").getAsInt();
        boolean counts = kind.equals("move") && repetitions > 1;
        List<String> count = new ArrayList<>();
        if (repetitions > 1 && (kind.equals("hold") || kind.equals("pause")))
            count.add("Repetition " + repetition + " of " + repetitions);
        if (sets(item) > 1) count.add("Set " + segment.get("set").getAsInt() + " of " + sets(item));
        Look look =
                new Look(
                        item.get("name").getAsString(),
                        kind,
                        word(words, "act." + act(kind, segment)),
                        segment.get("side").isJsonNull() ? "" : segment.get("side").getAsString(),
                        counts ? String.valueOf(repetition) : clock(seconds),
                        String.join(" · ", count));
        return new Due(look, now, now + seconds);
    }

    /** From 100 seconds on as minutes and seconds. */
    private static String clock(int seconds) {
        return seconds < 100
                ? String.valueOf(seconds)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static String act(String kind, JsonObject segment) {
        if (!kind.equals("move")) return kind;
        if (!segment.get("breath").isJsonNull())
            return segment.get("breath").getAsString().equals("in") ? "breatheIn" : "breatheOut";
        return segment.get("beat").getAsInt() > 0 ? "moveOn" : "move";
    }

    private static int sets(JsonObject item) {
        return StreamSupport.stream(item.getAsJsonArray("segments").spliterator(), false)
                .mapToInt(each -> each.getAsJsonObject().get("set").getAsInt())
                .max()
                .orElse(1);
    }

    private static String word(JsonObject words, String key) {
        return words.get(key).getAsString();
    }
}
