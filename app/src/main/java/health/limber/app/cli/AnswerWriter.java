package health.limber.app.cli;

import health.limber.app.explain.Sentences;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Screening;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Reason;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes an answer as JSON. The fields are explained in docs/cases.md. */
final class AnswerWriter {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final Map<String, String> FIELD_OF =
            Map.of(
                    "nprs",
                    "painNow",
                    "dur_days",
                    "durationDays",
                    "band",
                    "durationDays",
                    "pain_type",
                    "painType",
                    "desk_hours",
                    "deskHoursPerDay");

    private final Sentences sentences;

    AnswerWriter(LoadedLibrary loaded) {
        sentences = new Sentences(loaded);
    }

    byte[] pretty(Answer answer, CaseReader.Read read) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.writerWithDefaultPrettyPrinter().createGenerator(bytes)) {
            write(answer, read, new Sheet(out, item -> item(item, out)));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Writes the answer on one line. The same item comes on many days and is written out once. */
    void write(Answer answer, CaseReader.Read read, OutputStream target) {
        Map<Item, SerializableString> written = new IdentityHashMap<>();
        try (JsonGenerator out = JSON.createGenerator(target)) {
            write(answer, read, new Sheet(out, item -> again(item, written, out)));
        }
    }

    private void again(Item item, Map<Item, SerializableString> written, JsonGenerator out) {
        SerializableString text =
                written.computeIfAbsent(
                        item,
                        one -> {
                            StringWriter letters = new StringWriter(1024);
                            try (JsonGenerator inner = JSON.createGenerator(letters)) {
                                item(one, inner);
                            }
                            return new SerializedString(letters.toString());
                        });
        out.writeRawValue(text);
    }

    /** Where an answer is written, and how an item is. */
    private record Sheet(JsonGenerator out, Consumer<Item> items) {}

    private void write(Answer answer, CaseReader.Read read, Sheet sheet) {
        JsonGenerator out = sheet.out();
        Screening screening = answer.screening();
        out.writeStartObject();
        if (read.id() != null) out.writeStringProperty("id", read.id());
        out.writeStringProperty("disposition", screening.disposition().name());
        because(screening, out);
        if (!screening.unanswered().isEmpty()) strings("unanswered", screening.unanswered(), out);
        strings(
                "precautions",
                screening.precautions().stream().map(active -> active.precaution().id()).toList(),
                out);
        excluded(answer.excluded(), out);
        limited(answer.limited(), out);
        withheld(answer.withheld(), out);
        strings("ignored", read.ignored(), out);
        if (answer.plan().isPresent()) plan(answer.plan().get(), sheet);
        else out.writeNullProperty("plan");
        if (!answer.holding().isEmpty() || isHolding(screening))
            items("holding", answer.holding(), sheet);
        reasons(answer, out);
        out.writeEndObject();
    }

    private static boolean isHolding(Screening screening) {
        return screening.disposition() == Disposition.PROFESSIONAL_FIRST;
    }

    private void because(Screening screening, JsonGenerator out) {
        out.writeArrayPropertyStart("because");
        if (screening.disposition() == Disposition.INCOMPLETE) {
            reason(new Reason("INCOMPLETE", screening.unanswered()), out);
        }
        for (Screening.Fired fired : screening.because())
            reason(new Reason(fired.rule().id(), fired.answers()), out);
        out.writeEndArray();
    }

    private void reason(Reason reason, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("rule", reason.rule());
        out.writeArrayPropertyStart("answers");
        List<String> answers = reason.answers();
        for (int i = 0; i < answers.size(); i++)
            out.writeString(FIELD_OF.getOrDefault(answers.get(i), answers.get(i)));
        out.writeEndArray();
        out.writeStringProperty("sentence", sentences.of(reason));
        out.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        for (int i = 0; i < values.size(); i++) out.writeString(values.get(i));
        out.writeEndArray();
    }

    private static void rules(List<Reason> reasons, JsonGenerator out) {
        out.writeArrayPropertyStart("because");
        for (Reason reason : reasons) out.writeString(reason.rule());
        out.writeEndArray();
    }

    private static void excluded(List<Answer.Excluded> all, JsonGenerator out) {
        out.writeArrayPropertyStart("excluded");
        for (Answer.Excluded one : all) {
            out.writeStartObject();
            out.writeStringProperty("exercise", one.exercise().id());
            rules(one.because(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void limited(List<Answer.Limited> all, JsonGenerator out) {
        out.writeArrayPropertyStart("limited");
        for (Answer.Limited one : all) {
            out.writeStartObject();
            out.writeStringProperty("exercise", one.exercise().id());
            strings("tags", one.tags(), out);
            rules(one.because(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void withheld(List<Answer.Withheld> all, JsonGenerator out) {
        out.writeArrayPropertyStart("withheld");
        for (Answer.Withheld one : all) {
            out.writeStartObject();
            out.writeStringProperty("exercise", one.exercise().id());
            rules(List.of(one.because()), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void plan(Plan plan, Sheet sheet) {
        JsonGenerator out = sheet.out();
        out.writeObjectPropertyStart("plan");
        out.writeArrayPropertyStart("days");
        for (Plan.Day day : plan.days()) {
            out.writeStartObject();
            out.writeStringProperty("date", day.date().toString());
            minutes(day.seconds(), out);
            if (day.times() > 1) out.writeNumberProperty("times", day.times());
            items("items", day.items(), sheet);
            out.writeEndObject();
        }
        out.writeEndArray();
        if (!plan.microBreaks().isEmpty()) items("microBreaks", plan.microBreaks(), sheet);
        out.writeArrayPropertyStart("notes");
        for (Reason note : plan.notes()) reason(note, out);
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Minutes with one decimal, written without floating-point noise. */
    private static void minutes(int seconds, JsonGenerator out) {
        int tenths = (seconds * 10 + 30) / 60;
        out.writeName("minutes");
        if (tenths % 10 == 0) out.writeNumber(tenths / 10);
        else out.writeNumber(tenths / 10.0);
    }

    private static void items(String name, List<Item> items, Sheet sheet) {
        sheet.out().writeArrayPropertyStart(name);
        items.forEach(sheet.items());
        sheet.out().writeEndArray();
    }

    private void item(Item item, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("exercise", item.exercise().id());
        out.writeArrayPropertyStart("mechanisms");
        for (Mechanism mechanism : item.exercise().mechanisms()) out.writeString(mechanism.name());
        out.writeEndArray();
        out.writeNumberProperty("sets", item.dose().sets());
        out.writeName("repetitions");
        if (item.dose().repetitions().size() == 1) out.writeNumber(item.dose().repetitionsOf(0));
        else writeNumbers(item.dose().repetitions(), out);
        out.writeNumberProperty("holdSeconds", item.dose().holdSeconds());
        out.writeNumberProperty("sides", item.exercise().timing().sides());
        out.writeNumberProperty("seconds", item.seconds());
        out.writeBooleanProperty("limited", item.limited());
        out.writeArrayPropertyStart("why");
        for (Reason reason : item.why()) reason(reason, out);
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeNumbers(List<Integer> numbers, JsonGenerator out) {
        out.writeStartArray();
        for (int number : numbers) out.writeNumber(number);
        out.writeEndArray();
    }

    /**
     * Every rule that precautions, exclusions, limits and withheld exercises name, once, with its
     * answers and its sentence.
     */
    private void reasons(Answer answer, JsonGenerator out) {
        Map<String, Reason> named = new LinkedHashMap<>();
        for (Screening.Active active : answer.screening().precautions()) {
            named.put(
                    active.precaution().id(),
                    new Reason(active.precaution().id(), active.answers()));
        }
        for (Answer.Limited one : answer.limited())
            for (Reason reason : one.because()) named.putIfAbsent(reason.rule(), reason);
        for (Answer.Withheld one : answer.withheld())
            named.putIfAbsent(one.because().rule(), one.because());
        out.writeArrayPropertyStart("reasons");
        for (Reason reason : named.values()) reason(reason, out);
        out.writeEndArray();
    }
}
