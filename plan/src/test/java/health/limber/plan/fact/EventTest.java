package health.limber.plan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.limber.plan.screening.Complaint.Region;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a fact may say, and which facts make a plan out of date. */
class EventTest {
    private static final OptionalInt NONE = OptionalInt.empty();

    private static void refused(ThrowingCallable made, String sentence) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
    }

    @Test
    void everyNumberIsHeldToItsRange() {
        refused(
                () -> new Event.QuickStarted(List.of(Region.low), 0, List.of()),
                "minutes is 0; expected a whole number from 1 to 60");
        refused(
                () -> new Event.QuickStarted(List.of(), 5, List.of()),
                "regions is empty; expected neck, mid or low");
        refused(
                () -> new Event.Allotted(61),
                "minutes is 61; expected a whole number from 1 to 60");
        refused(
                () -> new Event.Logged(601, List.of()),
                "minutes is 601; expected a whole number from 1 to 600");
        refused(() -> new Event.Woke(11), "pain is 11; expected a whole number from 0 to 10");
        refused(() -> new Event.Confident(-1), "level is -1; expected a whole number from 0 to 10");
        refused(
                () -> new Event.Activity("walk", 11),
                "score is 11; expected a whole number from 0 to 10");
        refused(
                () -> new Event.Done("s", 100, "cat-cow", Event.Outcome.done),
                "item is 100; expected a whole number from 0 to 99");
        refused(
                () -> new Event.Stopped("s", -1, "cat-cow"),
                "item is -1; expected a whole number from 0 to 99");
        refused(
                () -> new Event.Ended("s", Event.How.finished, 86_401),
                "seconds is 86401; expected a whole number from 0 to 86400");
        refused(
                () -> new Event.Affected(11, 0, 0),
                "average is 11; expected a whole number from 0 to 10");
        refused(
                () -> new Event.Affected(0, 11, 0),
                "joy is 11; expected a whole number from 0 to 10");
        refused(
                () -> new Event.Affected(0, 0, 11),
                "doing is 11; expected a whole number from 0 to 10");
    }

    @Test
    void noMoreThanThreeActivitiesMatter() {
        Event.Activity one = new Event.Activity("gardening", 5);
        assertThat(new Event.Valued(List.of(one, one, one)).activities()).hasSize(3);
        refused(
                () -> new Event.Valued(List.of(one, one, one, one)),
                "activities is 4; expected a whole number from 0 to 3");
    }

    @Test
    void whatAPersonSaysOfThemselvesIsHeldToItsRange() {
        refused(() -> Description.ofAge(131), "age is 131; expected a whole number from 0 to 130");
        refused(
                () -> Description.ofDuration(-1),
                "durationDays is -1; expected a whole number from 0 to 40000");
        refused(
                () -> Description.ofMinutes(61),
                "minutesPerDay is 61; expected a whole number from 1 to 60");
        refused(
                () -> Description.ofDeskHours(25),
                "deskHours is 25; expected a whole number from 0 to 24");
        assertThat(Description.ofDeskHours(8).deskHours()).hasValue(8);
        assertThat(Description.ofStress(7).stress()).hasValue(7);
        assertThat(Description.ofEquipment(List.of("band")).equipment())
                .isEqualTo(Optional.of(List.of("band")));
    }

    @Test
    void whatIsToldLaterTakesThePlaceOfWhatWasToldBefore() {
        Description told =
                Description.ofAge(40)
                        .and(Description.ofDeskHours(8))
                        .and(Description.ofStress(3))
                        .and(Description.ofEquipment(List.of("chair")));
        Description later =
                told.and(Description.ofStress(9)).and(Description.ofEquipment(List.of("band")));
        assertThat(later.age()).hasValue(40);
        assertThat(later.deskHours()).hasValue(8);
        assertThat(later.stress()).hasValue(9);
        assertThat(later.equipment()).isEqualTo(Optional.of(List.of("band")));
        assertThat(later.concernsScreening()).isTrue();
        assertThat(Description.ofStress(9).concernsScreening()).isFalse();
        assertThat(later.complete()).isFalse();
    }

    @Test
    void aPlanIsOutOfDateAfterWhatItIsMadeFromAndNotAfterASession() {
        List<Event> shaping =
                List.of(
                        new Event.Described(Description.ofAge(40)),
                        new Event.Chose(Event.Choice.add, "cat-cow", Optional.empty()),
                        new Event.Followed(Event.Programme.classicSix, Optional.empty()),
                        new Event.Allotted(5),
                        new Event.Woke(3),
                        new Event.Lingered("s"),
                        new Event.Flared(),
                        new Event.Valued(List.of()));
        for (Event one : shaping) assertThat(one.shapesPlan()).as(one.toString()).isTrue();
        List<Event> others =
                List.of(
                        new Event.Consented("1"),
                        new Event.Started("p"),
                        new Event.Felt("s", Event.Moment.before, Optional.empty(), NONE, NONE),
                        new Event.Done("s", 0, "cat-cow", Event.Outcome.done),
                        new Event.Affected(1, 2, 3),
                        new Event.Logged(5, List.of()));
        for (Event one : others) assertThat(one.shapesPlan()).as(one.toString()).isFalse();
    }
}
