package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.fact.Description;
import health.limber.plan.screening.Complaint.Direction;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Optional;

class TellingFormTest {

    private static TellingForm read(Telling telling, String... pairs) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) fields.add(pairs[i], pairs[i + 1]);
        return TellingForm.read(telling, fields);
    }

    private static Description told(Telling telling, String... pairs) {
        TellingForm form = read(telling, pairs);
        assertThat(form.slips()).isEmpty();
        return form.told();
    }

    @Test
    void everyPageWantsAnAnswer() {
        for (Telling telling : Telling.values())
            assertThat(read(telling).slips()).hasSize(telling == Telling.agreement ? 0 : 1);
    }

    @Test
    void itHurtsInPlacesOrNowhere() {
        assertThat(told(Telling.where, "where", "low", "where", "neck").regions())
                .contains(List.of(Region.neck, Region.low));
        assertThat(told(Telling.where, "where", "nowhere").regions()).contains(List.of());
        assertThat(read(Telling.where, "where", "nowhere", "where", "low").slips())
                .containsEntry("where", "telling.slip.where.both");
        assertThat(read(Telling.where, "where", "knee").slips()).containsKey("where");
    }

    @Test
    void onlyASharpPainIsSetOff() {
        String[] sharp = {"kind", "sharp_local", "setOff", "turn", "setOff", "forward"};
        assertThat(told(Telling.kind, sharp).pain().orElseThrow().setOffBy())
                .containsExactly(Direction.forward, Direction.turn);
        assertThat(told(Telling.kind, "kind", "stiffness", "setOff", "turn").pain())
                .contains(new Description.Pain(Optional.of(PainType.stiffness), List.of()));
        assertThat(told(Telling.kind, "kind", "none").pain().orElseThrow().type()).isEmpty();
    }

    @Test
    void aNumberOutOfItsBoundsIsNone() {
        for (String pain : List.of("-1", "11", "4.5", "much"))
            assertThat(read(Telling.strength, "pain", pain).slips()).containsKey("pain");
        for (String age : List.of("0", "121", "forty"))
            assertThat(read(Telling.age, "age", age).slips()).containsKey("age");
        for (String ago : List.of("-1", "40000", "two"))
            assertThat(read(Telling.since, "ago", ago, "unit", "weeks").slips()).containsKey("ago");
        assertThat(read(Telling.since, "ago", "2", "unit", "").slips()).containsKey("ago");
    }

    @Test
    void howLongAgoIsCountedInDays() {
        assertThat(told(Telling.since, "ago", " 6 ", "unit", "weeks").durationDays()).hasValue(42);
        assertThat(told(Telling.since, "ago", "0", "unit", "days").durationDays()).hasValue(0);
    }

    @Test
    void whatIsToldStandsInItsPageAgain() {
        Description told =
                Description.ofRegions(List.of())
                        .and(
                                Description.ofPain(
                                        new Description.Pain(
                                                Optional.of(PainType.sharp_local),
                                                List.of(Direction.side))))
                        .and(Description.ofPainNow(3))
                        .and(Description.ofDuration(60))
                        .and(Description.ofAge(41));
        for (Telling telling : Telling.values()) {
            TellingForm form = TellingForm.before(telling, told);
            assertThat(TellingForm.read(telling, form.fields()).slips()).isEmpty();
            assertThat(told.and(form.told())).isEqualTo(told);
        }
        assertThat(TellingForm.before(Telling.since, told).text("unit")).isEqualTo("months");
    }
}
