package health.limber.app.cli;

import health.limber.plan.fact.Description;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Question;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The exercises of a week, day by day, as {@code limber plan} prints them.
 *
 * @param days empty if there is no plan
 */
public record CommandLinePlan(List<List<String>> days) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Of a person who was asked these questions and told this. */
    public static CommandLinePlan of(
            LocalDate today,
            Description told,
            List<Question> questions,
            Map<String, OptionalInt> answers) {
        JsonNode answer = Asked.answer(text(today, told, questions, answers));
        List<List<String>> days = new ArrayList<>();
        for (JsonNode day : answer.path("plan").path("days")) {
            List<String> ids = new ArrayList<>();
            for (JsonNode item : day.path("items")) ids.add(item.path("exercise").asString());
            days.add(ids);
        }
        if (answer.has("error")) throw new AssertionError(answer.toString());
        return new CommandLinePlan(days);
    }

    private static String text(
            LocalDate today,
            Description told,
            List<Question> questions,
            Map<String, OptionalInt> answers) {
        ObjectNode one = JSON.createObjectNode().put("today", today.toString());
        one.putObject("person").put("age", told.age().orElseThrow());
        Complaint hurts = told.complaint().orElseThrow();
        ObjectNode complaint = one.putObject("complaint");
        ArrayNode regions = complaint.putArray("region");
        hurts.regions().forEach(region -> regions.add(region.name()));
        complaint.put("painType", hurts.painType().orElseThrow().name());
        complaint.put("painNow", hurts.painNow()).put("durationDays", hurts.durationDays());
        ArrayNode setOff = complaint.putArray("setOffBy");
        hurts.setOffBy().forEach(direction -> setOff.add(direction.name()));
        ObjectNode given = one.putObject("answers");
        for (Question question : questions) {
            OptionalInt answer = answers.getOrDefault(question.id(), OptionalInt.empty());
            if (answer.isEmpty()) given.putNull(question.id());
            else if (question.kind() == Question.Kind.yesNo)
                given.put(question.id(), answer.getAsInt() != 0);
            else given.put(question.id(), answer.getAsInt());
        }
        one.putObject("context")
                .put("minutesPerDay", told.minutesPerDay().orElseThrow())
                .put("deskHoursPerDay", told.deskHours().orElseThrow())
                .put("stress", told.stress().orElseThrow());
        return one.toString();
    }
}
