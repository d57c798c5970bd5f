package health.limber.app.screening;

import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * "About you" as it was sent.
 *
 * @param slips what is wrong, by field: a key of the words
 */
record AboutYouForm(MultiValueMap<String, String> fields, Map<String, String> slips) {
    static final List<Integer> MINUTES = List.of(1, 3, 5, 8, 15, 25);
    static final String NOWHERE = "nowhere";
    static final String NO_KIND = "none";

    private static final int AGE_MAX = 120;
    private static final int AGO_MAX = 40_000;

    /** How long ago it began is told in these. */
    enum Unit {
        days(1),
        weeks(7),
        months(30),
        years(365);

        private final int length;

        Unit(int length) {
            this.length = length;
        }
    }

    static AboutYouForm read(MultiValueMap<String, String> fields) {
        AboutYouForm form = new AboutYouForm(fields, new LinkedHashMap<>());
        form.check();
        return form;
    }

    /** What stands in the fields before anything is sent. */
    static AboutYouForm before(Optional<Event.Described> told, Optional<Event.QuickStarted> start) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        if (told.isPresent()) fill(fields, told.get());
        else if (start.isPresent()) {
            for (Region region : start.get().regions()) fields.add("where", region.name());
            fields.add("minutes", String.valueOf(start.get().minutes()));
        }
        return new AboutYouForm(fields, Map.of());
    }

    private static void fill(MultiValueMap<String, String> fields, Event.Described told) {
        fields.add("age", String.valueOf(told.age()));
        for (Region region : told.regions()) fields.add("where", region.name());
        if (told.regions().isEmpty()) fields.add("where", NOWHERE);
        fields.add("minutes", String.valueOf(told.minutesPerDay()));
        if (told.regions().isEmpty()) return;
        fields.add("pain", String.valueOf(told.painNow()));
        fields.add("kind", told.painType().map(Enum::name).orElse(NO_KIND));
        Unit unit = Unit.days;
        for (Unit one : Unit.values())
            if (told.durationDays() > 0 && told.durationDays() % one.length == 0) unit = one;
        fields.add("ago", String.valueOf(told.durationDays() / unit.length));
        fields.add("unit", unit.name());
    }

    private void check() {
        if (age().isEmpty()) slips.put("age", "about-you.slip.age");
        if (regions().isEmpty() && !nowhere()) slips.put("where", "about-you.slip.where");
        else if (nowhere() && !regions().isEmpty()) slips.put("where", "about-you.slip.where.both");
        if (nowhere() && pain().orElse(0) > 0) slips.put("pain", "about-you.slip.pain.nowhere");
        if (!nowhere()) checkPain();
        if (minutes().isEmpty()) slips.put("minutes", "about-you.slip.minutes");
    }

    private void checkPain() {
        if (pain().isEmpty()) slips.put("pain", "about-you.slip.pain");
        if (kind().isEmpty() && !text("kind").equals(NO_KIND))
            slips.put("kind", "about-you.slip.kind");
        if (days().isEmpty()) slips.put("ago", "about-you.slip.ago");
    }

    /** What was told. Only for a form without slips. */
    Event.Described described() {
        boolean hurts = !nowhere();
        return new Event.Described(
                age().orElseThrow(),
                regions(),
                hurts ? kind() : Optional.empty(),
                hurts ? pain().orElseThrow() : 0,
                hurts ? days().orElseThrow() : Complaint.WITHOUT_PAIN,
                minutes().orElseThrow());
    }

    String text(String field) {
        @Nullable String text = fields.getFirst(field);
        return text == null ? "" : text.strip();
    }

    boolean chose(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    boolean nowhere() {
        return chose("where", NOWHERE);
    }

    private List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (Region region : Region.values())
            if (chose("where", region.name())) regions.add(region);
        return regions;
    }

    private OptionalInt age() {
        return Numbers.read(text("age"), 1, AGE_MAX);
    }

    private OptionalInt pain() {
        return Numbers.read(text("pain"), 0, 10);
    }

    private Optional<PainType> kind() {
        for (PainType type : PainType.values())
            if (type.name().equals(text("kind"))) return Optional.of(type);
        return Optional.empty();
    }

    private OptionalInt days() {
        OptionalInt ago = Numbers.read(text("ago"), 0, AGO_MAX);
        for (Unit unit : Unit.values())
            if (ago.isPresent() && unit.name().equals(text("unit")))
                return Numbers.read(
                        String.valueOf((long) ago.getAsInt() * unit.length), 0, AGO_MAX);
        return OptionalInt.empty();
    }

    private OptionalInt minutes() {
        OptionalInt minutes = Numbers.read(text("minutes"), 1, 60);
        return minutes.isPresent() && MINUTES.contains(minutes.getAsInt())
                ? minutes
                : OptionalInt.empty();
    }
}
