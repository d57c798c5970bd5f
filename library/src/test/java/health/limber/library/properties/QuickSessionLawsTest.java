package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.Library;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.session.QuickSession;
import health.limber.plan.week.Item;
import health.limber.plan.week.SessionTime;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What must be true of a first session without an account. */
class QuickSessionLawsTest {
    private static final Library LIBRARY = Weeks.LOADED.library();
    private static final List<List<Region>> PLACES =
            List.of(
                    List.of(Region.neck),
                    List.of(Region.mid, Region.low),
                    List.of(Region.neck, Region.mid, Region.low));

    private static List<Item> session(List<Region> regions, int minutes) {
        return QuickSession.of(LIBRARY, regions, minutes, List.of());
    }

    @Test
    void noPrecautionLeavesOutWhatIsShown() {
        for (List<Region> place : PLACES) {
            for (int minutes = 1; minutes <= 60; minutes++) {
                for (Item item : session(place, minutes)) {
                    assertThat(LIBRARY.quickStart().allowed()).contains(item.exercise().id());
                    assertThat(item.exercise().offerIf()).isEmpty();
                    for (var precaution : LIBRARY.precautions())
                        assertThat(item.exercise().tags())
                                .as(precaution.id())
                                .noneMatch(precaution.exclude()::contains);
                }
            }
        }
    }

    @Test
    void itFitsTheMinutesAndIsNeverEmpty() {
        for (List<Region> place : PLACES) {
            for (int minutes = 1; minutes <= 60; minutes++) {
                List<Item> items = session(place, minutes);
                assertThat(items).isNotEmpty();
                assertThat(SessionTime.seconds(items)).isLessThanOrEqualTo(60 * minutes);
            }
        }
    }

    @Test
    void noDoseIsAboveTheBeginners() {
        for (Item item : session(PLACES.getLast(), 60)) {
            var first = item.exercise().doses().beginner();
            assertThat(item.dose().sets()).isLessThanOrEqualTo(first.sets());
            assertThat(item.dose().repetitionsOf(0)).isLessThanOrEqualTo(first.repetitionsOf(0));
            assertThat(item.dose().holdSeconds()).isLessThanOrEqualTo(first.holdSeconds());
        }
    }

    @Test
    void aSoreNeckAndASoreBackBeginDifferently() {
        assertThat(session(PLACES.get(0), 5).getFirst().exercise().id())
                .isEqualTo("posture-reset-seated");
        assertThat(session(PLACES.get(1), 5).getFirst().exercise().id())
                .isEqualTo("thoracic-rotation-seated");
    }

    @Test
    void longerSessionsEndWithSlowBreathing() {
        for (List<Region> place : PLACES)
            for (int minutes : List.of(3, 5))
                assertThat(session(place, minutes).getLast().exercise().id())
                        .isEqualTo("diaphragmatic-breathing");
    }

    @Test
    void whatHurtTodayIsLeftOut() {
        List<String> hurt = List.of("posture-reset-seated", "scap-retraction");
        assertThat(QuickSession.of(LIBRARY, PLACES.getFirst(), 5, hurt))
                .extracting(item -> item.exercise().id())
                .doesNotContainAnyElementsOf(hurt)
                .isNotEmpty();
    }
}
