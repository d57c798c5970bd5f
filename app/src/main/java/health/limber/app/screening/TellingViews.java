package health.limber.app.screening;

import health.limber.app.http.Wording;
import health.limber.app.screening.TellingView.Choice;
import health.limber.plan.screening.Complaint.Direction;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the pages together on which a person tells who they are and what hurts. */
@Component
class TellingViews {
    private final Wording words;

    TellingViews(Wording words) {
        this.words = words;
    }

    /**
     * The page with this form.
     *
     * @param earlier what stands in it was told before this screening
     */
    TellingView of(GroupView.Place place, TellingForm form, boolean earlier) {
        Map<String, String> slips = new LinkedHashMap<>();
        form.slips().forEach((field, slip) -> slips.put(field, words.of(slip)));
        return new TellingView(
                place, earlier, form.fields().toSingleValueMap(), choices(form), slips);
    }

    private Map<String, List<Choice>> choices(TellingForm form) {
        return switch (form.telling()) {
            case agreement, age -> Map.of();
            case where ->
                    Map.of(
                            TellingForm.WHERE,
                            regions(form),
                            TellingForm.NOWHERE,
                            List.of(nowhere(form)));
            case kind ->
                    Map.of(TellingForm.KIND, kinds(form), TellingForm.SET_OFF, directions(form));
            case strength -> Map.of(TellingForm.PAIN, levels(form));
            case since -> Map.of(TellingForm.UNIT, units(form));
        };
    }

    private List<Choice> regions(TellingForm form) {
        List<Choice> all = new ArrayList<>();
        for (Region region : Region.values())
            all.add(choice(form, TellingForm.WHERE, region.name(), words.name(region)));
        return all;
    }

    private Choice nowhere(TellingForm form) {
        return new Choice(
                TellingForm.NOWHERE,
                words.of("telling.where.nowhere"),
                words.of("telling.where.nowhere.note"),
                form.chose(TellingForm.WHERE, TellingForm.NOWHERE));
    }

    private List<Choice> kinds(TellingForm form) {
        List<Choice> all = new ArrayList<>();
        for (PainType type : PainType.values())
            all.add(
                    new Choice(
                            type.name(),
                            words.name(type),
                            words.of("meaning.painType." + type.name()),
                            form.chose(TellingForm.KIND, type.name())));
        String none = words.of("telling.kind.none");
        all.add(choice(form, TellingForm.KIND, TellingForm.NO_KIND, none));
        return all;
    }

    private List<Choice> directions(TellingForm form) {
        List<Choice> all = new ArrayList<>();
        for (Direction one : Direction.values())
            all.add(choice(form, TellingForm.SET_OFF, one.name(), words.name(one)));
        return all;
    }

    private static List<Choice> levels(TellingForm form) {
        List<Choice> all = new ArrayList<>();
        for (int i = 0; i <= TellingForm.STRONGEST; i++)
            all.add(choice(form, TellingForm.PAIN, String.valueOf(i), String.valueOf(i)));
        return all;
    }

    private List<Choice> units(TellingForm form) {
        List<Choice> all = new ArrayList<>();
        for (TellingForm.Unit unit : TellingForm.Unit.values()) {
            String name = words.of("telling.unit." + unit.name());
            all.add(choice(form, TellingForm.UNIT, unit.name(), name));
        }
        return all;
    }

    private static Choice choice(TellingForm form, String field, String value, String name) {
        return new Choice(value, name, "", form.chose(field, value));
    }
}
