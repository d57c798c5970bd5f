package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Dose;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.listening.Change;
import health.limber.plan.listening.Dosing;
import health.limber.plan.screening.Clearance;
import health.limber.plan.week.Course;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A bulge, a leak or a heavy pull: the exercise rests until a professional has advised. */
class RestStoryTest {
    private static final LoadedLibrary LOADED = Stories.LOADED;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final String SIGN = "doming-leakage-bulge";

    private final Life life = new Life(Life.Engine.of(LOADED), MONDAY);
    private String exercise = "";

    /** With a hernia, after nine good days; then it happens at the first exercise. */
    private void aBulge(int pain, String... signs) {
        Stories.backPain(life, 8, Set.of("q_hernia"));
        days(9);
        Prescription shown = life.prescribed().orElseThrow();
        Event.Line line = shown.what().items().getFirst();
        exercise = line.exercise();
        String started = life.begins(shown, OptionalInt.of(2));
        life.hurts(started, 0, line, new Life.Pain(pain, List.of(signs)));
        life.tell(new Event.Ended(started, Event.How.pain, 60));
        life.wait(1);
        life.tell(new Event.Woke(3));
    }

    private void days(int count) {
        for (int i = 0; i < count; i++) {
            life.screenAgainIfAsked(3);
            life.prescribed().ifPresent(one -> life.does(one, Felt.of(2, 2, 4)));
            life.wait(1);
            life.tell(new Event.Woke(3));
        }
    }

    private String advised(LocalDate on) {
        Clearance advice =
                new Clearance(Dosing.UNTIL_ADVISED, Clearance.Role.physiotherapist, Map.of());
        Event.Seen seen = new Event.Seen(Clearance.Role.physiotherapist, on);
        return life.tell(new Event.Cleared(life.state().screening(), seen, List.of(advice)));
    }

    private boolean rests() {
        return course().out().filter(one -> one.rule().equals(Dosing.UNTIL_ADVISED)).isPresent();
    }

    private Course course() {
        for (Course one : life.dosing().courses()) if (one.exercise().equals(exercise)) return one;
        throw new AssertionError(exercise);
    }

    private List<Change> changesOf(LocalDate day) {
        return life.dosing().changes().stream()
                .filter(one -> one.exercise().equals(exercise) && one.day().equals(day))
                .toList();
    }

    private Dose first() {
        return Stories.exercise(exercise).doses().beginner();
    }

    @Test
    void itRestsHoweverLongItTakes() {
        aBulge(2, SIGN);
        assertThat(rests()).isTrue();
        assertThat(life.answer().withheld())
                .anyMatch(one ->
                        one.exercise().id().equals(exercise)
                                && one.because().rule().equals(Dosing.UNTIL_ADVISED));
        days(40);
        assertThat(rests()).isTrue();
        assertThat(life.dosing().ratings())
                .filteredOn(one -> one.day().isAfter(MONDAY.plusDays(9)))
                .noneMatch(one -> one.exercise().equals(exercise));
    }

    @Test
    void adviceBringsItBackAtItsFirstDose() {
        aBulge(2, SIGN);
        life.wait(6);
        advised(life.today().minusDays(1));
        assertThat(course().out()).isEmpty();
        assertThat(course().standing()).isEqualTo(first());
    }

    @Test
    void adviceFromBeforeItHappenedDoesNotCount() {
        aBulge(2, SIGN);
        advised(MONDAY.plusDays(8));
        assertThat(rests()).isTrue();
        advised(MONDAY.plusDays(9));
        assertThat(rests()).isFalse();
    }

    @Test
    void adviceThatWasTakenBackDoesNotCount() {
        aBulge(2, SIGN);
        String advice = advised(life.today());
        assertThat(rests()).isFalse();
        life.tell(new Event.Retracted(advice));
        assertThat(rests()).isTrue();
    }

    @Test
    void anotherClearanceIsNoAdviceOnThis() {
        aBulge(2, SIGN);
        Clearance heart = new Clearance("P-HEART", Clearance.Role.doctor, Map.of());
        Event.Seen seen = new Event.Seen(Clearance.Role.doctor, life.today());
        life.tell(new Event.Cleared(life.state().screening(), seen, List.of(heart)));
        assertThat(rests()).isTrue();
    }

    @Test
    void strongPainWithItIsOneChangeAndNotTwo() {
        aBulge(9, SIGN);
        assertThat(rests()).isTrue();
        assertThat(changesOf(MONDAY.plusDays(9)))
                .singleElement()
                .matches(one -> one.kind() == Change.Kind.out);
        days(10);
        assertThat(rests()).isTrue();
    }

    @Test
    void symptomsThatTravelWithItCountAsWell() {
        aBulge(3, SIGN, "travels-down-limb");
        assertThat(changesOf(MONDAY.plusDays(9)))
                .singleElement()
                .matches(one -> one.why().rule().equals("DR-04"));
        assertThat(rests()).isTrue();
        advised(life.today());
        assertThat(course().out().orElseThrow().rule()).isEqualTo("DR-04");
    }

    @Test
    void ifItHappensAgainItRestsAgain() {
        aBulge(2, SIGN);
        life.wait(1);
        advised(life.today());
        for (int i = 0; i < 14 && life.prescribed().filter(this::has).isEmpty(); i++) life.wait(1);
        Prescription shown = life.prescribed().filter(this::has).orElseThrow();
        List<Event.Line> lines = shown.what().items();
        int at = lines.stream().map(Event.Line::exercise).toList().indexOf(exercise);
        String started = life.begins(shown, OptionalInt.of(2));
        life.hurts(started, at, lines.get(at), new Life.Pain(2, List.of(SIGN)));
        assertThat(rests()).isTrue();
    }

    private boolean has(Prescription shown) {
        return shown.what().items().stream().anyMatch(line -> line.exercise().equals(exercise));
    }
}
