package health.limber.app.facts;

import health.limber.app.storage.Database;
import health.limber.plan.fact.Fact;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Facts as JSON Lines, one a line. docs/facts.md explains each field. */
public final class FactLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private FactLines() {}

    /** All facts of a person, in the order they were handed in. Works beside a running server. */
    public static List<String> of(Database database, String person) {
        return FactStore.on(database).after(person, 0).stream().map(FactLines::write).toList();
    }

    /** One fact, in the present version of its kind. */
    public static String write(Fact fact) {
        FactKind kind = FactKind.of(fact.event());
        ObjectNode line = JSON.createObjectNode();
        line.put("id", fact.id());
        line.put("seq", fact.seq());
        line.put("at", fact.at());
        line.put("zone", fact.zone());
        line.put("day", fact.day().toString());
        line.put("received", fact.received());
        line.put("device", fact.device());
        line.put("kind", kind.kept());
        line.put("version", kind.version());
        line.set("payload", JSON.readTree(FactJson.write(fact.event())));
        return JSON.writeValueAsString(line);
    }

    /**
     * Reads what {@link #write} or an earlier version of it wrote.
     *
     * @throws FactException that names the line, if one is not a fact
     */
    public static List<Fact> read(BufferedReader in) throws IOException {
        List<Fact> facts = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) continue;
            try {
                facts.add(read(line));
            } catch (FactException e) {
                throw new FactException("Line " + number + ": " + e.getMessage());
            }
        }
        return facts;
    }

    private static Fact read(String text) {
        JsonNode line;
        try {
            line = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new FactException("it is no JSON; expected one fact.");
        }
        FactKind kind = FactKind.of(line.path("kind").asString(""));
        return new Fact(
                text(line, "id"),
                number(line, "seq"),
                number(line, "at"),
                text(line, "zone"),
                day(text(line, "day")),
                number(line, "received"),
                text(line, "device"),
                FactJson.read(kind, line.path("version").asInt(0), line.path("payload")));
    }

    private static String text(JsonNode line, String field) {
        String text = line.path(field).asString("");
        if (text.isEmpty()) throw new FactException(field + " is missing; expected a text.");
        return text;
    }

    private static long number(JsonNode line, String field) {
        JsonNode number = line.path(field);
        if (!number.isIntegralNumber() || !number.canConvertToLong())
            throw new FactException(field + " is missing; expected a whole number.");
        return number.longValue();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new FactException("day is \"" + text + "\"; expected a date such as 2026-11-22.");
        }
    }
}
