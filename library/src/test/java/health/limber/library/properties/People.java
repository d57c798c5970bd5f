package health.limber.library.properties;

import health.limber.plan.Library;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Seeded random people. The same seed is always the same person. */
final class People {
    private static final List<String> FLAGS =
            List.of(
                    "q_saddle",
                    "q_bladder_new",
                    "q_bowel_new",
                    "q_sexual_new",
                    "q_bileg",
                    "q_leg_weak_new",
                    "q_5d3n",
                    "q_thunder",
                    "q_mening",
                    "q_vision_loss",
                    "q_chest_now",
                    "q_sepsis",
                    "q_vertigo_acute",
                    "q_preg_warn",
                    "q_calf",
                    "q_visceral",
                    "q_rash_stripe",
                    "q_trauma_major",
                    "q_arm_weak_new",
                    "q_aaa_pulse",
                    "q_cad_headneck",
                    "q_weightloss",
                    "q_night_unremit",
                    "q_unwell_fever",
                    "q_febrile_now",
                    "q_chest_exert",
                    "q_heart_dx",
                    "q_faint_falls",
                    "q_thoracic_band",
                    "q_swallow_lump",
                    "q_bp_uncontrolled");

    private static final int[] DAYS = {
        0, 3, 10, 13, 14, 15, 21, 30, 41, 42, 60, 84, 85, 86, 90, 91, 400, 3000
    };
    private static final int[] WEEKS = {3, 5, 6, 8, 12, 14, 16, 20, 25, 26, 30};

    private final Library library;

    People(Library library) {
        this.library = library;
    }

    /** Everything about a person that a case is made of, in a form that can be changed a little. */
    record Person(
            long seed,
            int age,
            Complaint complaint,
            Map<String, OptionalInt> answers,
            boolean restIsNo,
            Context context,
            Map<String, Double> state) {

        Situation situation() {
            return new Situation(age, complaint, new Answers(answers, restIsNo), state);
        }

        Person with(String question, int answer) {
            Map<String, OptionalInt> more = new LinkedHashMap<>(answers);
            more.put(question, OptionalInt.of(answer));
            return new Person(seed, age, complaint, more, restIsNo, context, state);
        }

        /** Short enough to be read: only what was not answered no. */
        @Override
        public String toString() {
            var told = new LinkedHashMap<>(answers);
            told.values().removeIf(answer -> answer.orElse(0) == 0);
            return "age "
                    + age
                    + ", "
                    + complaint
                    + ", answers "
                    + told
                    + (restIsNo ? ", rest no, " : ", own sets no, ")
                    + context
                    + ", "
                    + state;
        }

        boolean yes(String question) {
            OptionalInt answer = answers.get(question);
            return answer != null && answer.isPresent() && answer.getAsInt() > 0;
        }
    }

    Person person(long seed) {
        Random random = new Random(seed * 31 + 7);
        Context context = context(random);
        boolean adult = random.nextInt(40) > 0;
        int age = adult ? 18 + random.nextInt(74) : 12 + random.nextInt(6);
        Complaint complaint = complaint(random);
        boolean restIsNo = random.nextInt(3) > 0;
        Map<String, OptionalInt> answers = new LinkedHashMap<>();
        if (!restIsNo) answerTheSetsOf(complaint, answers);
        int yes = random.nextInt(3) == 0 ? 0 : random.nextInt(4);
        for (int i = 0; i < yes; i++)
            say(
                    library.questions().get(random.nextInt(library.questions().size())),
                    random,
                    answers);
        if (random.nextInt(3) > 0) keepToPrecautions(answers);
        return new Person(seed, age, complaint, answers, restIsNo, context, state(random, context));
    }

    private static void say(Question question, Random random, Map<String, OptionalInt> answers) {
        answers.put(
                question.id(),
                switch (question.kind()) {
                    case yesNo -> OptionalInt.of(1);
                    case count -> OptionalInt.of(1 + random.nextInt(4));
                    case weeks -> OptionalInt.of(WEEKS[random.nextInt(WEEKS.length)]);
                });
    }

    /**
     * Takes back what a rule of an emergency, of the same day or of a professional asks about, so
     * that a plan is more likely.
     */
    private void keepToPrecautions(Map<String, OptionalInt> answers) {
        answers.replaceAll((id, answer) ->
                id.endsWith("_weeks") && answer.isPresent()
                        ? OptionalInt.of(14 + answer.getAsInt())
                        : answer);
        for (String flag : FLAGS) {
            answers.computeIfPresent(flag, (k, v) -> OptionalInt.of(0));
        }
    }

    private void answerTheSetsOf(Complaint complaint, Map<String, OptionalInt> answers) {
        List<Complaint.Region> regions = complaint.regions();
        boolean neck = regions.isEmpty() || regions.contains(Complaint.Region.neck);
        boolean low =
                regions.isEmpty()
                        || regions.contains(Complaint.Region.low)
                        || regions.contains(Complaint.Region.mid);
        for (Question question : library.questions()) {
            boolean asked =
                    question.asked() == Question.Asked.all
                            || (question.asked() == Question.Asked.neck ? neck : low);
            if (asked)
                answers.put(
                        question.id(),
                        question.kind() == Question.Kind.weeks
                                ? OptionalInt.empty()
                                : OptionalInt.of(0));
        }
    }

    private static Complaint complaint(Random random) {
        List<Complaint.Region> regions = new ArrayList<>(List.of(Complaint.Region.values()));
        Collections.shuffle(regions, random);
        int many = random.nextInt(10) == 0 ? 0 : random.nextInt(4) > 0 ? 1 : 2 + random.nextInt(2);
        if (many == 0)
            return new Complaint(List.of(), Optional.empty(), 0, Complaint.WITHOUT_PAIN, List.of());
        Complaint.PainType type = Complaint.PainType.values()[random.nextInt(5)];
        List<Complaint.Direction> directions = new ArrayList<>();
        if (type == Complaint.PainType.sharp_local) {
            for (Complaint.Direction one : Complaint.Direction.values())
                if (random.nextInt(3) == 0) directions.add(one);
        }
        return new Complaint(
                regions.subList(0, many),
                Optional.of(type),
                random.nextInt(11),
                DAYS[random.nextInt(DAYS.length)],
                directions);
    }

    private Context context(Random random) {
        int minutes = random.nextInt(2) == 0 ? 1 + random.nextInt(12) : 1 + random.nextInt(60);
        List<String> equipment = new ArrayList<>();
        for (String thing : List.of("chair", "band", "weights"))
            if (random.nextInt(3) > 0) equipment.add(thing);
        List<String> wishes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--)
            wishes.add(library.exercises().get(random.nextInt(library.exercises().size())).id());
        if (random.nextInt(3) == 0) wishes.add("neck-rolls-full");
        if (random.nextInt(6) == 0)
            for (Exercise e : library.exercises())
                if (e.by(Mechanism.relaxation)) wishes.add(e.id());
        boolean classic = random.nextInt(6) == 0;
        return new Context(
                minutes,
                random.nextInt(11),
                random.nextInt(11),
                random.nextInt(4) > 0,
                equipment,
                wishes,
                Context.Choices.NONE,
                classic);
    }

    private static Map<String, Double> state(Random random, Context context) {
        Map<String, Double> state = new LinkedHashMap<>();
        state.put("desk_hours", context.deskHours());
        state.put("stress", (double) context.stress());
        if (random.nextInt(2) == 0) {
            state.put("neck_rolls_sessions", 5.0 + random.nextInt(5));
            state.put("neck_rolls_days", 13.0 + random.nextInt(9));
            state.put(
                    "neck_rolls_worst_pain",
                    (double) random.nextInt(random.nextInt(3) > 0 ? 3 : 6));
            state.put("neck_rolls_events", random.nextInt(6) == 0 ? 1.0 : 0.0);
            state.put("explanation_confirmed", random.nextInt(8) > 0 ? 1.0 : 0.0);
        }
        if (random.nextInt(3) == 0) state.put("dnf_nod_top", 1.0);
        if (random.nextInt(4) == 0) state.put("prone_peripheralised", 1.0);
        return state;
    }
}
