package health.limber.app.facts;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a device handed in, read: facts that can be appended, and those that cannot be read.
 *
 * <p>The device's clock may be wrong. What it said the time was when it handed in, against the
 * server's, corrects every time in it.
 */
final class HandIn {
    static final int FACTS_MAX = 500;
    private static final int NAME_MAX = 100;
    private static final int DAYS_APART = 1;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Kept.Refused> refused = new ArrayList<>();
    private final String device;
    private final long skew;

    private final @Nullable String owner;

    private HandIn(String device, @Nullable String owner, long skew) {
        this.device = device;
        this.owner = owner;
        this.skew = skew;
    }

    /** Whose session it was: a device may know several persons. Empty if it does not say. */
    Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * @param received when it arrived, in epoch milliseconds
     * @throws FactException if it is not a hand-in at all
     */
    static HandIn read(JsonNode body, long received) {
        JsonNode sentAt = body.path("sentAt");
        JsonNode device = body.path("device");
        JsonNode facts = body.path("facts");
        if (!sentAt.isIntegralNumber() || !sentAt.canConvertToLong())
            throw new FactException("sentAt is missing; expected epoch milliseconds.");
        if (!device.isString()
                || device.asString().isEmpty()
                || device.asString().length() > NAME_MAX)
            throw new FactException("device is missing; expected a name of up to 100 characters.");
        if (!facts.isArray() || facts.size() > FACTS_MAX)
            throw new FactException("facts is not a list of up to 500 facts.");
        HandIn handIn =
                new HandIn(
                        device.asString(),
                        body.path("owner").asString(null),
                        received - sentAt.longValue());
        for (JsonNode fact : facts) handIn.add(fact);
        return handIn;
    }

    private void add(JsonNode fact) {
        String id = fact.path("id").asString("");
        if (!FactId.isOne(id)) throw new FactException("id of a fact is no UUIDv7.");
        try {
            drafts.add(draft(id, fact));
        } catch (FactException e) {
            refused.add(new Kept.Refused(id, String.valueOf(e.getMessage())));
        }
    }

    private Draft draft(String id, JsonNode fact) {
        FactKind kind = FactKind.of(fact.path("kind").asString(""));
        if (!kind.fromDevice()) throw new FactException(kind.kept() + " is not made on a device.");
        JsonNode at = fact.path("at");
        if (!at.isIntegralNumber() || !at.canConvertToLong())
            throw new FactException("at is missing; expected epoch milliseconds.");
        ZoneId zone = zone(fact.path("zone").asString(""));
        LocalDate day = day(fact.path("day").asString(""));
        LocalDate there = LocalDate.ofInstant(Instant.ofEpochMilli(at.longValue()), zone);
        if (Math.abs(ChronoUnit.DAYS.between(there, day)) > DAYS_APART)
            throw new FactException("day is " + day + "; expected the date of at in its zone.");
        return new Draft(
                id,
                at.longValue() + skew,
                zone.getId(),
                corrected(day, at.longValue() + skew, zone),
                device,
                FactJson.read(kind, fact.path("version").asInt(0), fact.path("payload")));
    }

    /** The day told by the device, unless its clock is so far off that it was another one. */
    private static LocalDate corrected(LocalDate day, long at, ZoneId zone) {
        LocalDate real = LocalDate.ofInstant(Instant.ofEpochMilli(at), zone);
        return Math.abs(ChronoUnit.DAYS.between(real, day)) > DAYS_APART ? real : day;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new FactException("zone is not known; expected a name such as Europe/Berlin.");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new FactException("day is not a date; expected one such as 2026-11-22.");
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Facts that could not be read. */
    List<Kept.Refused> refused() {
        return refused;
    }
}
