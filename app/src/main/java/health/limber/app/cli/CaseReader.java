package health.limber.app.cli;

import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;
import health.limber.plan.week.StrengthProgramme;
import health.limber.plan.week.StrengthWork;

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
    private static final Map<String, Integer> STATE_NUMBERS = stateNumbers();
    private static final List<String> STATE_YES_NO =
            List.of("explanation_confirmed", "dnf_nod_top", "prone_peripheralised");
    private static final String DATE = "a date such as 2026-11-23";
    private static final int USUAL_MINUTES = 8;
    private static final List<String> CONTEXT_FIELDS =
            List.of(
                    "minutesPerDay",
                    "deskHoursPerDay",
                    "stress",
                    "floorOk",
                    "equipment",
                    "preferences",
                    "programme");
    private static final String CLASSIC_SIX = "classic-six";
    private static final String PROGRAMME =
            "\"classic-six\", a strength programme such as \"SP-LOW-MIN\", or nothing";

    private final AnswersReader answers;
    private final List<String> exercises;
    private final List<StrengthProgramme> strength;
    private final Vocabulary vocabulary;

    private static Map<String, Integer> stateNumbers() {
        Map<String, Integer> max = new LinkedHashMap<>();
        max.put("neck_rolls_sessions", 10_000);
        max.put("neck_rolls_days", 40_000);
        max.put("neck_rolls_worst_pain", 10);
        max.put("neck_rolls_events", 10_000);
        return max;
    }

    /** A case and what in it was not understood. */
    record Read(@Nullable String id, Case one, List<String> ignored) {}

    CaseReader(LoadedLibrary loaded) {
        answers = new AnswersReader(loaded.library().questions());
        exercises = loaded.library().exercises().stream().map(Exercise::id).toList();
        strength = loaded.library().strength();
        vocabulary = new Vocabulary(loaded);
    }

    Read read(JsonNode node) {
        Fields fields = new Fields("", node);
        fields.only(FIELDS);
        LocalDate today = date(fields, "today");
        Fields person = fields.object("person");
        person.only(List.of("age", "sex"));
        person.text("sex", "a text");
        Fields context = fields.object("context");
        context.only(CONTEXT_FIELDS);
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
                        answers.read(fields),
                        state);
        return new Read(
                fields.text("id", "a text"),
                new Case(
                        today,
                        0,
                        situation,
                        fits,
                        history(fields, today),
                        List.of(),
                        strength(context, today)),
                ignored);
    }

    private static LocalDate date(Fields fields, String name) {
        String text = fields.text(name, DATE);
        if (text == null) throw CaseException.missing(fields.at(name), DATE);
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2999) return date;
        } catch (DateTimeException e) {
            throw CaseException.of(fields.at(name), Answering.shown(text), DATE);
        }
        String range = "a date from 1900-01-01 to 2999-12-31";
        throw CaseException.of(fields.at(name), Answering.shown(text), range);
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
        String word =
                complaint.text("painType", "one of " + Fields.names(Complaint.PainType.class));
        if (word == null && pain == 0) return Optional.empty();
        if (word == null)
            throw CaseException.missing(
                    complaint.at("painType"), "one of " + Fields.names(Complaint.PainType.class));
        return Optional.of(Fields.oneOf(complaint.at("painType"), word, Complaint.PainType.class));
    }

    private Context context(Fields context, double deskHours, int stress, List<String> ignored) {
        boolean unsaid = context.get("equipment") == null;
        List<String> named = unsaid ? List.of("chair") : context.words("equipment", ignored);
        List<String> equipment = new ArrayList<>(vocabulary.equipment(named, ignored));
        equipment.addAll(vocabulary.household());
        List<String> wishes = vocabulary.wishes(context.words("preferences", ignored), ignored);
        int minutes = context.whole("minutesPerDay", 1, 60, USUAL_MINUTES);
        return new Context(
                minutes,
                deskHours,
                stress,
                context.yes("floorOk", true),
                equipment,
                wishes,
                Context.Choices.NONE,
                CLASSIC_SIX.equals(programme(context)));
    }

    private String programme(Fields context) {
        String programme = context.text("programme", PROGRAMME);
        if (programme == null || programme.equals(CLASSIC_SIX)) return String.valueOf(programme);
        if (strength.stream().noneMatch(one -> one.id().equals(programme)))
            throw CaseException.of(context.at("programme"), Answering.shown(programme), PROGRAMME);
        return programme;
    }

    /** The first day of a strength programme. */
    private Optional<StrengthWork> strength(Fields context, LocalDate today) {
        String programme = programme(context);
        return strength.stream()
                .filter(one -> one.id().equals(programme))
                .map(one -> StrengthWork.begun(one, today))
                .findFirst();
    }

    private static Map<String, Double> state(Fields state) {
        List<String> names = new ArrayList<>(STATE_NUMBERS.keySet());
        names.addAll(STATE_YES_NO);
        state.only(names);
        Map<String, Double> values = new LinkedHashMap<>();
        STATE_NUMBERS.forEach((name, max) -> {
            if (state.get(name) == null) return;
            values.put(name, (double) state.whole(name, 0, max, null));
        });
        for (String name : STATE_YES_NO) values.put(name, state.yes(name, false) ? 1.0 : 0.0);
        return values;
    }

    private History history(Fields fields, LocalDate today) {
        JsonNode list = fields.get("history");
        if (list == null) return History.NONE;
        String expected =
                "a list of days such as {\"date\":\"2026-11-22\",\"exercises\":[\"cat-cow\"]}";
        if (!list.isArray()) throw CaseException.of("history", Answering.shown(list), expected);
        List<History.Day> days = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = "history[" + i + "]";
            if (!list.get(i).isObject()) {
                throw CaseException.of(
                        at, Answering.shown(list.get(i)), "a day with date and exercises");
            }
            Fields day = new Fields(at, list.get(i));
            day.only(List.of("date", "exercises"));
            LocalDate date = date(day, "date");
            LocalDate after = days.isEmpty() ? LocalDate.MIN : days.getLast().date();
            if (!date.isBefore(today) || !date.isAfter(after)) {
                throw CaseException.of(
                        day.at("date"), date, "a day before today and after the one before it");
            }
            days.add(new History.Day(date, done(day)));
        }
        return new History(days);
    }

    private List<String> done(Fields day) {
        List<String> ids = day.texts("exercises", "a list of exercise ids");
        for (String id : ids) {
            if (!exercises.contains(id)) {
                throw CaseException.of(
                        day.at("exercises"),
                        Answering.shown(id),
                        "ids of exercises, such as cat-cow");
            }
        }
        return ids;
    }
}
