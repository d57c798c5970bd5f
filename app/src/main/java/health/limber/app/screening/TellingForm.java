package health.limber.app.screening;

import health.limber.app.http.Numbers;
import health.limber.plan.fact.Description;
import health.limber.plan.screening.Complaint.Direction;
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
 * A page on which a person tells something, as it was sent.
 *
 * @param slips what is wrong, by field: a key of the words
 */
record TellingForm(
        Telling telling, MultiValueMap<String, String> fields, Map<String, String> slips) {
    static final String WHERE = "where";
    static final String KIND = "kind";
    static final String SET_OFF = "setOff";
    static final String PAIN = "pain";
    static final String AGO = "ago";
    static final String UNIT = "unit";
    static final String AGE = "age";
    static final String NOWHERE = "nowhere";
    static final String NO_KIND = "none";
    static final int STRONGEST = 10;

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

        /** The largest in which these days are a whole number. */
        static Unit of(int days) {
            Unit largest = Unit.days;
            for (Unit one : values()) if (days > 0 && days % one.length == 0) largest = one;
            return largest;
        }
    }

    static TellingForm read(Telling telling, MultiValueMap<String, String> fields) {
        TellingForm form = new TellingForm(telling, fields, new LinkedHashMap<>());
        form.check();
        return form;
    }

    /** What stands in the fields before anything is sent. */
    static TellingForm before(Telling telling, Description told) {
        TellingForm form = new TellingForm(telling, new LinkedMultiValueMap<>(), Map.of());
        switch (telling) {
            case agreement -> {}
            case where -> told.regions().ifPresent(form::fillRegions);
            case kind -> told.pain().ifPresent(form::fillPain);
            case strength -> told.painNow().ifPresent(pain -> form.put(PAIN, pain));
            case since -> told.durationDays().ifPresent(form::fillDays);
            case age -> told.age().ifPresent(years -> form.put(AGE, years));
        }
        return form;
    }

    private void put(String field, Object value) {
        fields.add(field, String.valueOf(value));
    }

    private void fillRegions(List<Region> regions) {
        for (Region region : regions) put(WHERE, region);
        if (regions.isEmpty()) put(WHERE, NOWHERE);
    }

    private void fillPain(Description.Pain pain) {
        put(KIND, pain.type().map(Enum::name).orElse(NO_KIND));
        for (Direction direction : pain.setOffBy()) put(SET_OFF, direction);
    }

    private void fillDays(int days) {
        Unit unit = Unit.of(days);
        put(AGO, days / unit.length);
        put(UNIT, unit);
    }

    private void check() {
        switch (telling) {
            case agreement -> {}
            case where -> {
                if (chose(WHERE, NOWHERE) && !regions().isEmpty())
                    slips.put(WHERE, "telling.slip.where.both");
                else if (!chose(WHERE, NOWHERE) && regions().isEmpty())
                    slips.put(WHERE, "telling.slip.where");
            }
            case kind -> {
                if (kind().isEmpty() && !chose(KIND, NO_KIND)) slips.put(KIND, "telling.slip.kind");
            }
            case strength -> {
                if (pain().isEmpty()) slips.put(PAIN, "telling.slip.strength");
            }
            case since -> {
                if (days().isEmpty()) slips.put(AGO, "telling.slip.since");
            }
            case age -> {
                if (years().isEmpty()) slips.put(AGE, "telling.slip.age");
            }
        }
    }

    /** What was told. Only for a form without slips. */
    Description told() {
        return switch (telling) {
            case agreement -> Description.NOTHING;
            case where -> Description.ofRegions(regions());
            case kind ->
                    Description.ofPain(
                            new Description.Pain(
                                    kind(),
                                    chose(KIND, PainType.sharp_local.name())
                                            ? chosen(SET_OFF, Direction.values())
                                            : List.of()));
            case strength -> Description.ofPainNow(pain().orElseThrow());
            case since -> Description.ofDuration(days().orElseThrow());
            case age -> Description.ofAge(years().orElseThrow());
        };
    }

    String text(String field) {
        @Nullable String text = fields.getFirst(field);
        return text == null ? "" : text.strip();
    }

    boolean chose(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    private <T extends Enum<T>> List<T> chosen(String field, T[] values) {
        List<T> chosen = new ArrayList<>();
        for (T value : values) if (chose(field, value.name())) chosen.add(value);
        return chosen;
    }

    private List<Region> regions() {
        return chosen(WHERE, Region.values());
    }

    private Optional<PainType> kind() {
        return chosen(KIND, PainType.values()).stream().findFirst();
    }

    private OptionalInt pain() {
        return Numbers.read(text(PAIN), 0, STRONGEST);
    }

    private OptionalInt years() {
        return Numbers.read(text(AGE), 1, AGE_MAX);
    }

    private OptionalInt days() {
        OptionalInt ago = Numbers.read(text(AGO), 0, AGO_MAX);
        for (Unit unit : Unit.values())
            if (ago.isPresent() && unit.name().equals(text(UNIT)))
                return Numbers.read(
                        String.valueOf((long) ago.getAsInt() * unit.length), 0, AGO_MAX);
        return OptionalInt.empty();
    }
}
