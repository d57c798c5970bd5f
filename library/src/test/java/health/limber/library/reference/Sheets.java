package health.limber.library.reference;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Seeded random answer sheets: almost empty ones and crowded ones, answered in full, in part, or
 * only where the answer is yes.
 */
final class Sheets {
    private static final int[] DAYS = {
        0, 1, 7, 13, 14, 15, 20, 21, 22, 40, 41, 42, 43, 60, 83, 84, 85, 86, 89, 90, 91, 200, 2000
    };
    private static final int[] WEEKS = {
        0, 1, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 24, 25, 26, 27, 40, 300
    };
    private static final int[] AGES = {17, 18, 24, 25, 49, 50, 64, 65, 69, 70};

    private final JsonNode questions = Reference.block("screening_questions");

    Sheet sheet(long seed) {
        Random random = new Random(seed);
        int age =
                random.nextInt(4) == 0
                        ? AGES[random.nextInt(AGES.length)]
                        : 15 + random.nextInt(81);
        List<String> regions = regions(random);
        boolean pain = !regions.isEmpty();
        int nprs = pain ? random.nextInt(11) : 0;
        int days = pain ? days(random) : 9999;
        boolean restIsNo = random.nextInt(2) == 0;
        boolean complete = !restIsNo && random.nextInt(3) > 0;
        return new Sheet(seed, age, regions, nprs, days, answers(random, complete), restIsNo);
    }

    private static List<String> regions(Random random) {
        List<String> regions = new ArrayList<>(List.of("neck", "mid", "low"));
        Collections.shuffle(regions, random);
        return List.copyOf(
                regions.subList(
                        0, random.nextInt(8) == 0 ? random.nextInt(2) * 3 : 1 + random.nextInt(2)));
    }

    private static int days(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(400) : DAYS[random.nextInt(DAYS.length)];
    }

    private Map<String, Object> answers(Random random, boolean complete) {
        double share =
                random.nextInt(4) == 0
                        ? random.nextDouble() * 0.6
                        : random.nextInt(5) / (double) questions.size();
        double noes = complete ? 1 : random.nextInt(3) == 0 ? 0 : 0.9 + random.nextDouble() * 0.12;
        Map<String, Object> answers = new LinkedHashMap<>();
        for (JsonNode question : questions) {
            boolean yes = random.nextDouble() < share;
            if (yes || random.nextDouble() < noes)
                answers.put(
                        question.get("id").asString(),
                        answer(Reference.text(question, "type"), yes, random));
        }
        return answers;
    }

    private static Object answer(String type, boolean yes, Random random) {
        return switch (type) {
            case "int" -> yes ? 1 + random.nextInt(5) : 0;
            case "int_or_null" -> yes ? WEEKS[random.nextInt(WEEKS.length)] : null;
            default -> yes;
        };
    }
}
