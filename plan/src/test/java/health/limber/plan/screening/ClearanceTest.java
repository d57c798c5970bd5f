package health.limber.plan.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.screening.Complaint.Band;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a professional said holds until something behind it is new or worse. */
class ClearanceTest {

    /** A person whose answers, complaint and further facts are set one by one. */
    private static final class Person {
        private int age = 44;
        private List<Region> regions = List.of(Region.low, Region.neck);
        private int pain = 5;
        private int days = 40;
        private final Map<String, OptionalInt> answers = new LinkedHashMap<>();
        private final Map<String, Double> state = new LinkedHashMap<>();

        private Person() {
            answers.put("q_heart_dx", OptionalInt.of(1));
            answers.put("q_surg_spine_weeks", OptionalInt.of(9));
            state.put("act_drop", 3.0);
            state.put("up_days", 7.0);
        }

        private Situation situation() {
            var complaint = new Complaint(regions, Optional.empty(), pain, days, List.of());
            return new Situation(
                    age,
                    complaint,
                    new Answers(Collections.unmodifiableMap(answers), false),
                    Collections.unmodifiableMap(state));
        }
    }

    private final Person person = new Person();

    private Clearance clearance(String... behind) {
        return Clearance.of("P", Clearance.Role.doctor, List.of(behind), person.situation());
    }

    private boolean holds(Clearance clearance, String... behind) {
        return clearance.covers(List.of(behind), person.situation());
    }

    @Test
    void theSameAnswersAreCovered() {
        Clearance all = clearance("q_heart_dx", "region", "nprs", "act_drop", "pain_type");
        assertThat(holds(all, "q_heart_dx", "region", "nprs", "act_drop", "pain_type")).isTrue();
        assertThat(holds(all)).isTrue();
    }

    @Test
    void whatWasNotBehindItThenIsNotCovered() {
        assertThat(holds(clearance("q_heart_dx"), "q_heart_dx", "nprs")).isFalse();
    }

    @Test
    void anAnswerThatChangedIsNotCovered() {
        Clearance heart = clearance("q_heart_dx", "q_new");
        person.answers.put("q_heart_dx", OptionalInt.of(0));
        assertThat(holds(heart, "q_heart_dx")).isFalse();
        person.answers.put("q_new", OptionalInt.of(1));
        assertThat(holds(heart, "q_new")).isFalse();
    }

    @Test
    void ageAndHowLongItLastsGrowByThemselves() {
        Clearance ages = clearance("age", "band", "dur_days", "up_days");
        person.age = 45;
        person.days = 90;
        person.state.put("up_days", 8.0);
        assertThat(person.situation().complaint().band()).contains(Band.chronic);
        assertThat(holds(ages, "age", "band", "dur_days", "up_days")).isTrue();
        person.days = 39;
        assertThat(holds(ages, "dur_days")).isFalse();
        person.state.put("up_days", 6.0);
        assertThat(holds(ages, "up_days")).isFalse();
    }

    @Test
    void weeksSinceAnOperationMayGrowAndANewOperationIsNotCovered() {
        Clearance operation = clearance("q_surg_spine_weeks");
        person.answers.put("q_surg_spine_weeks", OptionalInt.of(10));
        assertThat(holds(operation, "q_surg_spine_weeks")).isTrue();
        person.answers.put("q_surg_spine_weeks", OptionalInt.of(1));
        assertThat(holds(operation, "q_surg_spine_weeks")).isFalse();
        person.answers.remove("q_surg_spine_weeks");
        assertThat(holds(operation, "q_surg_spine_weeks")).isFalse();
    }

    @Test
    void lessPainIsCoveredAndMoreIsNot() {
        Clearance pain = clearance("nprs", "act_drop");
        person.pain = 4;
        person.state.put("act_drop", 2.0);
        assertThat(holds(pain, "nprs", "act_drop")).isTrue();
        person.pain = 6;
        assertThat(holds(pain, "nprs")).isFalse();
        person.state.put("act_drop", 4.0);
        assertThat(holds(pain, "act_drop")).isFalse();
        person.state.remove("act_drop");
        assertThat(holds(pain, "act_drop")).isFalse();
    }

    @Test
    void fewerPlacesThatHurtAreCoveredAndAnotherIsNot() {
        Clearance places = clearance("region");
        person.regions = List.of(Region.low);
        assertThat(holds(places, "region")).isTrue();
        person.regions = List.of(Region.low, Region.mid);
        assertThat(holds(places, "region")).isFalse();
    }

    @Test
    void aNurseMayEndALockAndNotClear() {
        assertThat(Clearance.Role.values())
                .filteredOn(role -> !role.mayClear())
                .containsExactly(Clearance.Role.nurse);
    }
}
