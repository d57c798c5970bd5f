package health.limber.app.cli;

import health.limber.library.LoadedLibrary;
import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a case. What it cannot use is refused with one sentence; words it does not know for
 * equipment and preferences are kept apart.
 */
final class CaseReader {
    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "today",
                    "person",
                    "complaint",
                    "answers",
                    "unanswered",
                    "context",
                    "state",
                    "history");
    private static final List<String> STATE =
            List.of(
                    "neck_rolls_sessions",
                    "neck_rolls_days",
                    "neck_rolls_worst_pain",
                    "neck_rolls_events",
                    "explanation_confirmed",
                    "dnf_nod_top",
                    "prone_peripheralised");
    private static final int USUAL_MINUTES = 8;
    private static final int WEEKS_MAX = 5200;

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Vocabulary vocabulary;

    /** A case and what in it was not understood. */
    record Read(@Nullable String id, Case one, List<String> ignored) {}

    CaseReader(LoadedLibrary loaded) {
        for (Question question : loaded.library().questions())
            questions.put(question.id(), question);
        vocabulary = new Vocabulary(loaded);
    }

    Read read(JsonNode node) {
        Fields fields = new Fields("", node);
        fields.only(FIELDS);
        LocalDate today = date(fields, "today");
        Fields person = fields.object("person");
        person.only(List.of("age", "sex"));
        person.text("sex");
        Fields context = fields.object("context");
        context.only(
                List.of(
                        "minutesPerDay",
                        "deskHoursPerDay",
                        "stress",
                        "floorOk",
                        "equipment",
                        "preferences",
                        "programme"));
        double deskHours = context.number("deskHoursPerDay", 0, 24);
        int stress = context.whole("stress", 0, 10, 0);
        Map<String, Double> state = state(fields.object("state"));
        state.put("desk_hours", deskHours);
        state.put("stress", (double) stress);
        List<String> ignored = new ArrayList<>();
        Context fits = context(context, deskHours, stress, ignored);
        Situation situation =
                new Situation(
                        person.whole("age", 0, 130, null),
                        complaint(fields.object("complaint")),
                        answers(fields),
                        state);
        return new Read(
                fields.text("id"),
                new Case(today, situation, fits, history(fields, today)),
                ignored);
    }

    private static LocalDate date(Fields fields, String name) {
        String expected = "a date such as 2026-11-23";
        String text = fields.text(name);
        if (text == null) throw CaseException.missing(fields.at(name), expected);
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 1900 || date.getYear() > 2999)
                throw CaseException.of(fields.at(name), text, expected);
            return date;
        } catch (DateTimeException e) {
            throw CaseException.of(fields.at(name), "\"" + text + "\"", expected);
        }
    }

    private static Complaint complaint(Fields complaint) {
        complaint.only(List.of("region", "painType", "painNow", "durationDays", "setOffBy"));
        List<Complaint.Region> regions = regions(complaint);
        int pain = complaint.whole("painNow", 0, 10, regions.isEmpty() ? 0 : null);
        Optional<Complaint.PainType> type = painType(complaint, pain);
        int days =
                complaint.whole(
                        "durationDays", 0, 40_000, pain == 0 ? Complaint.WITHOUT_PAIN : null);
        List<Complaint.Direction> directions = new ArrayList<>();
        for (String word : complaint.texts("setOffBy", "a list of forward, back, turn, side")) {
            directions.add(Fields.oneOf(complaint.at("setOffBy"), word, Complaint.Direction.class));
        }
        return new Complaint(regions, type, pain, days, directions);
    }

    private static List<Complaint.Region> regions(Fields complaint) {
        JsonNode value = complaint.get("region");
        if (value == null && complaint.isAbsent()) return List.of();
        String expected = "neck, mid or low, or a list of them";
        if (value == null) throw CaseException.missing(complaint.at("region"), expected);
        List<String> words =
                value.isString() ? List.of(value.asString()) : complaint.texts("region", expected);
        if (words.isEmpty()) throw CaseException.of(complaint.at("region"), "[]", expected);
        var regions = new LinkedHashSet<Complaint.Region>();
        for (String word : words)
            regions.add(Fields.oneOf(complaint.at("region"), word, Complaint.Region.class));
        return List.copyOf(regions);
    }

    private static Optional<Complaint.PainType> painType(Fields complaint, int pain) {
        String word = complaint.text("painType");
        if (word == null && pain == 0) return Optional.empty();
        if (word == null)
            throw CaseException.missing(
                    complaint.at("painType"), "one of " + Fields.names(Complaint.PainType.class));
        return Optional.of(Fields.oneOf(complaint.at("painType"), word, Complaint.PainType.class));
    }

    private Answers answers(Fields fields) {
        String rest = fields.text("unanswered");
        if (rest != null && !rest.equals("no"))
            throw CaseException.of("unanswered", "\"" + rest + "\"", "\"no\", or nothing");
        Map<String, OptionalInt> given = new LinkedHashMap<>();
        JsonNode node = fields.object("answers").node();
        if (node != null) node.forEachEntry((id, value) -> answer(id, value, given));
        return new Answers(given, rest != null);
    }

    private void answer(String id, JsonNode value, Map<String, OptionalInt> given) {
        Question question = questions.get(id);
        if (question == null)
            throw new CaseException(
                    "answers."
                            + id
                            + " is "
                            + Answering.shown(value)
                            + ", but there is no such question; expected the id of a screening"
                            + " question.");
        switch (question.kind()) {
            case yesNo -> {
                if (!value.isBoolean())
                    throw CaseException.of(
                            "answers." + id, Answering.shown(value), "true or false");
                given.put(id, OptionalInt.of(value.booleanValue() ? 1 : 0));
            }
            case count ->
                    given.put(
                            id,
                            OptionalInt.of(number(id, value, 99, "a whole number from 0 to 99")));
            case weeks ->
                    given.put(
                            id,
                            value.isNull()
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(
                                            number(
                                                    id,
                                                    value,
                                                    WEEKS_MAX,
                                                    "a whole number of weeks, or null if it does"
                                                        + " not apply")));
        }
    }

    private static int number(String id, JsonNode value, int max, String expected) {
        boolean fine =
                value.isIntegralNumber()
                        && value.canConvertToInt()
                        && value.intValue() >= 0
                        && value.intValue() <= max;
        if (!fine) throw CaseException.of("answers." + id, Answering.shown(value), expected);
        return value.intValue();
    }

    private Context context(Fields context, double deskHours, int stress, List<String> ignored) {
        List<String> named =
                context.texts(
                        "equipment", "a list of things at hand, such as [\"chair\", \"band\"]");
        List<String> equipment =
                context.get("equipment") == null
                        ? List.of("chair")
                        : vocabulary.equipment(named, ignored);
        List<String> wishes =
                vocabulary.wishes(
                        context.texts("preferences", "a list of words, such as [\"neck rolls\"]"),
                        ignored);
        String programme = context.text("programme");
        if (programme != null && !programme.equals("classic-six"))
            throw CaseException.of(
                    context.at("programme"),
                    "\"" + programme + "\"",
                    "\"classic-six\", or nothing");
        int minutes = context.whole("minutesPerDay", 1, 60, USUAL_MINUTES);
        return new Context(
                minutes,
                deskHours,
                stress,
                context.yes("floorOk", true),
                equipment,
                wishes,
                programme != null);
    }

    private static Map<String, Double> state(Fields state) {
        state.only(STATE);
        Map<String, Double> values = new LinkedHashMap<>();
        for (String name : STATE) {
            JsonNode value = state.get(name);
            if (value == null) continue;
            if (value.isBoolean()) values.put(name, value.booleanValue() ? 1.0 : 0.0);
            else if (value.isNumber()) values.put(name, value.doubleValue());
            else
                throw CaseException.of(
                        state.at(name), Answering.shown(value), "a number, or true or false");
        }
        return values;
    }

    private static History history(Fields fields, LocalDate today) {
        JsonNode list = fields.get("history");
        if (list == null) return History.NONE;
        if (!list.isArray())
            throw CaseException.of(
                    "history",
                    Answering.shown(list),
                    "a list of days, such as"
                        + " {\"date\":\"2026-11-22\",\"exercises\":[\"cat-cow\"]}");
        List<History.Day> days = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Fields day = new Fields("history[" + i + "]", list.get(i));
            day.only(List.of("date", "exercises"));
            LocalDate date = date(day, "date");
            LocalDate after = days.isEmpty() ? LocalDate.MIN : days.getLast().date();
            if (!date.isBefore(today) || !date.isAfter(after))
                throw CaseException.of(
                        day.at("date"), date, "a day before today and after the one before it");
            days.add(new History.Day(date, day.texts("exercises", "a list of exercise ids")));
        }
        return new History(days);
    }
}
