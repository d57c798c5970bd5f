package health.limber.library;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks that every dose fits its times: the beats of the tempo add up, and there is a hold for
 * every hold.
 */
final class DoseCheck {
    private static final int LONGEST_SECONDS = 1800;

    private DoseCheck() {}

    static void check(String path, JsonNode exercise, List<Problem> problems) {
        int before = problems.size();
        for (String name : List.of("beginner", "progressed")) {
            checkDose(path, name, exercise, problems);
        }
        if (problems.size() == before) checkTyped(path, exercise, problems);
    }

    private static void checkDose(
            String path, String name, JsonNode exercise, List<Problem> problems) {
        JsonNode dose = exercise.get("doses").get(name);
        String at = "/doses/" + name;
        checkTempo(dose, exercise.get("timing").get("holds").intValue())
                .forEach(message -> problems.add(new Problem(path, at + "/tempo", message)));
        JsonNode repetitions = dose.get("repetitions");
        int sets = dose.get("sets").intValue();
        if (repetitions.isArray() && repetitions.size() != sets) {
            String text = "lists %d sets; expected sets, which is %d";
            problems.add(
                    new Problem(
                            path, at + "/repetitions", text.formatted(repetitions.size(), sets)));
        }
    }

    private static List<String> checkTempo(JsonNode dose, int holdsOfTiming) {
        List<String> messages = new ArrayList<>();
        int moves = 0;
        int holds = 0;
        for (JsonNode beat : dose.get("tempo")) {
            if (beat.isNumber()) moves += beat.intValue();
            else holds++;
        }
        int move = dose.get("moveSeconds").intValue();
        if (moves != move) {
            String text = "adds up to %d s of movement; expected moveSeconds, which is %d s";
            messages.add(text.formatted(moves, move));
        }
        int expected = dose.get("holdSeconds").intValue() == 0 ? 0 : holdsOfTiming;
        if (holds != expected) {
            String text = "has %d hold(s); expected %d, as timing and holdSeconds say";
            messages.add(text.formatted(holds, expected));
        }
        return messages;
    }

    private static void checkTyped(String path, JsonNode document, List<Problem> problems) {
        try {
            var exercise = TypedReader.exercise(document);
            int first = exercise.doses().beginner().seconds(exercise.timing());
            int later = exercise.doses().progressed().seconds(exercise.timing());
            if (later > LONGEST_SECONDS)
                problems.add(
                        new Problem(
                                path,
                                "/doses/progressed",
                                "takes "
                                        + later
                                        + " s; expected at most "
                                        + LONGEST_SECONDS
                                        + " s"));
            if (first > later)
                problems.add(
                        new Problem(
                                path,
                                "/doses",
                                "begins with "
                                        + first
                                        + " s and grows to "
                                        + later
                                        + " s; expected the later dose to be no shorter"));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(path, "/doses", String.valueOf(e.getMessage())));
        }
    }
}
