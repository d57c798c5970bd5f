package health.limber.bench;

import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Seeded people such as come every day: most have one or two practical limits, few have none, few
 * have many.
 */
final class People {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> USUAL =
            List.of(
                    "q_knee",
                    "q_wrist",
                    "q_shoulder",
                    "q_nofloor",
                    "q_bp_treated",
                    "q_hypermobile",
                    "q_osteoporosis",
                    "q_leg_pain_below_knee",
                    "q_arm_pain",
                    "q_reflux",
                    "q_balance");
    private static final int[] MINUTES = {1, 3, 5, 8, 8, 8, 15, 25};

    private final Random random = new Random(20261123);

    /** One person. */
    record Person(
            int age,
            List<Complaint.Region> regions,
            Complaint.PainType type,
            int pain,
            int days,
            List<String> yes,
            int minutes,
            int desk,
            int stress) {

        /** As the engine takes it; a situation serves one screening only. */
        Case toCase() {
            Map<String, OptionalInt> given = new LinkedHashMap<>();
            for (String question : yes) given.put(question, OptionalInt.of(1));
            Complaint complaint = new Complaint(regions, Optional.of(type), pain, days, List.of());
            Map<String, Double> state =
                    Map.of("desk_hours", (double) desk, "stress", (double) stress);
            Situation situation = new Situation(age, complaint, new Answers(given, true), state);
            Context context =
                    new Context(
                            minutes,
                            desk,
                            stress,
                            true,
                            List.of("chair"),
                            List.of("neck-rolls"),
                            Context.Choices.NONE,
                            false);
            return new Case(TODAY, situation, context, History.NONE);
        }

        /** As {@code limber plan --lines} takes it. */
        String toLine() {
            StringBuilder answers = new StringBuilder();
            for (String question : yes)
                answers.append(answers.isEmpty() ? "" : ",")
                        .append('"')
                        .append(question)
                        .append("\":true");
            StringBuilder where = new StringBuilder();
            for (Complaint.Region region : regions)
                where.append(where.isEmpty() ? "" : ",").append('"').append(region).append('"');
            return "{\"today\":\""
                    + TODAY
                    + "\",\"person\":{\"age\":"
                    + age
                    + "},\"complaint\":{\"region\":["
                    + where
                    + "],\"painType\":\""
                    + type
                    + "\",\"painNow\":"
                    + pain
                    + ",\"durationDays\":"
                    + days
                    + "},\"answers\":{"
                    + answers
                    + "},\"unanswered\":\"no\",\"context\":{\"minutesPerDay\":"
                    + minutes
                    + ",\"deskHoursPerDay\":"
                    + desk
                    + ",\"stress\":"
                    + stress
                    + ",\"equipment\":[\"chair\"],\"preferences\":[\"neck rolls\"]}}";
        }
    }

    List<Person> some(int count) {
        List<Person> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) people.add(one());
        return people;
    }

    private Person one() {
        var all = Complaint.Region.values();
        List<Complaint.Region> regions = new ArrayList<>(List.of(all[random.nextInt(all.length)]));
        if (random.nextInt(5) == 0 && regions.getFirst() != Complaint.Region.neck)
            regions.add(Complaint.Region.neck);
        List<String> yes = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            String question = USUAL.get(random.nextInt(USUAL.size()));
            if (!yes.contains(question)) yes.add(question);
        }
        var types = Complaint.PainType.values();
        return new Person(
                20 + random.nextInt(50),
                regions,
                types[random.nextInt(types.length)],
                1 + random.nextInt(7),
                3 + random.nextInt(200),
                yes,
                MINUTES[random.nextInt(MINUTES.length)],
                random.nextInt(10),
                random.nextInt(11));
    }
}
