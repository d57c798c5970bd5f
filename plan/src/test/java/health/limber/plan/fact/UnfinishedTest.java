package health.limber.plan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Disposition;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

class UnfinishedTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final List<Fact> facts = new ArrayList<>();

    private void fact(LocalDate day, Event event) {
        long at = day.toEpochDay() * 86_400_000L + facts.size() * 1000L;
        facts.add(new Fact("f" + facts.size(), facts.size(), at, "UTC", day, at, "phone", event));
    }

    private void answered(LocalDate day, String screening, String question) {
        Map<String, OptionalInt> no = Collections.singletonMap(question, OptionalInt.of(0));
        fact(day, new Event.Answered(screening, no));
    }

    private void described(LocalDate day) {
        fact(day, new Event.Described(Description.ofRegions(List.of(Region.neck))));
    }

    private void screened(LocalDate day, String screening, Disposition disposition) {
        fact(day, new Event.Screened(screening, disposition, List.of(), List.of(), "small"));
    }

    private Unfinished on(LocalDate day) {
        return State.of(facts).unfinished(day);
    }

    @Test
    void thereIsNoneAtFirst() {
        assertThat(on(MONDAY).isEmpty()).isTrue();
    }

    @Test
    void pagesAreGathered() {
        answered(MONDAY, "one", "q_saddle");
        described(MONDAY);
        answered(MONDAY, "one", "q_bileg");
        assertThat(on(MONDAY).screening()).isEqualTo("one");
        assertThat(on(MONDAY).answers()).containsOnlyKeys("q_saddle", "q_bileg");
        assertThat(on(MONDAY).description().regions()).isPresent();
    }

    @Test
    void whatWasToldBeforeYesterdayDoesNotCount() {
        answered(MONDAY, "one", "q_saddle");
        described(MONDAY);
        assertThat(on(MONDAY.plusDays(1)).isEmpty()).isFalse();
        assertThat(on(MONDAY.plusDays(2)).isEmpty()).isTrue();
        assertThat(on(MONDAY.plusDays(2)).answers()).isEmpty();
    }

    @Test
    void itsAnswerEndsItAndALatePageOfItDoesNotOpenItAgain() {
        answered(MONDAY, "one", "q_saddle");
        described(MONDAY);
        screened(MONDAY, "one", Disposition.SELF_MANAGE);
        answered(MONDAY, "one", "q_bileg");
        assertThat(on(MONDAY).isEmpty()).isTrue();
        answered(MONDAY, "two", "q_bileg");
        assertThat(on(MONDAY).answers()).containsOnlyKeys("q_bileg");
        assertThat(on(MONDAY).description()).isEqualTo(Description.NOTHING);
    }

    @Test
    void aSignOfDangerInASessionEndsItToo() {
        answered(MONDAY, "one", "q_saddle");
        fact(
                MONDAY,
                new Event.Hurt(
                        "stop", List.of(), OptionalInt.empty(), List.of(), Event.Way.emergency));
        assertThat(on(MONDAY).isEmpty()).isTrue();
    }

    @Test
    void aTickOnTheSafetyPageTakesAnEarlierAnswerAway() {
        screened(MONDAY, "one", Disposition.SELF_MANAGE);
        fact(MONDAY, new Event.QuickStarted(List.of(Region.neck), 3, List.of()));
        assertThat(State.of(facts).screened()).isPresent();
        fact(MONDAY, new Event.QuickStarted(List.of(Region.neck), 3, List.of("qs_heart")));
        assertThat(State.of(facts).screened()).isEmpty();
    }
}
