package health.limber.library.properties;

import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Planner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Writes the answers to many people as text and prints the digest of it, so that two processes can
 * be compared.
 */
final class ManyPlans {
    private static final int PEOPLE = 1500;

    private ManyPlans() {}

    public static void main(String[] arguments) {
        System.out.println(digest(Boolean.parseBoolean(arguments[0])));
    }

    /**
     * @param shuffled the answers are given in another order
     */
    static String digest(boolean shuffled) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (long seed = 0; seed < PEOPLE; seed++) {
                for (Weeks.Week week : Weeks.of(seed)) {
                    Answer answer = shuffled ? again(week) : week.answer();
                    digest.update(text(answer).getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    /** The same person once more, by a planner of their own, with the answers in another order. */
    private static Answer again(Weeks.Week week) {
        People.Person person = week.person();
        List<String> ids = new ArrayList<>(person.answers().keySet());
        Collections.shuffle(ids, new Random(person.seed()));
        var answers = new LinkedHashMap<String, OptionalInt>();
        for (String id : ids) answers.put(id, person.answers().get(id));
        var situation =
                new Situation(
                        person.age(),
                        person.complaint(),
                        new Answers(answers, person.restIsNo()),
                        person.state());
        return PLANNER.answer(
                new Case(
                        week.one().today(), situation, week.one().context(), week.one().history()));
    }

    private static final Planner PLANNER = new Planner(Weeks.LOADED.library());

    static String text(Answer answer) {
        StringBuilder text = new StringBuilder();
        text.append(answer.screening().disposition())
                .append(' ')
                .append(answer.screening().unanswered())
                .append('\n');
        answer.screening()
                .because()
                .forEach(f -> text.append(f.rule().id()).append(f.answers()).append('\n'));
        answer.screening()
                .precautions()
                .forEach(a -> text.append(a.precaution().id()).append(a.answers()).append('\n'));
        answer.excluded()
                .forEach(out ->
                        text.append("- ")
                                .append(out.exercise().id())
                                .append(out.because())
                                .append('\n'));
        answer.limited()
                .forEach(in ->
                        text.append("~ ")
                                .append(in.exercise().id())
                                .append(in.tags())
                                .append(in.because())
                                .append('\n'));
        answer.withheld()
                .forEach(out ->
                        text.append("? ")
                                .append(out.exercise().id())
                                .append(out.because())
                                .append('\n'));
        answer.holding().forEach(item -> item(item, text));
        answer.plan().ifPresent(plan -> plan(plan, text));
        return text.toString();
    }

    private static void plan(Plan plan, StringBuilder text) {
        for (Plan.Day day : plan.days()) {
            text.append(day.date())
                    .append(' ')
                    .append(day.times())
                    .append(' ')
                    .append(day.seconds())
                    .append('\n');
            day.items().forEach(item -> item(item, text));
        }
        plan.microBreaks().forEach(item -> item(item, text));
        text.append(plan.notes()).append('\n');
    }

    private static void item(Item item, StringBuilder text) {
        text.append("  ")
                .append(item.exercise().id())
                .append(item.dose())
                .append(item.seconds())
                .append(item.limits())
                .append(item.why())
                .append('\n');
    }
}
