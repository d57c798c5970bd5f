package health.limber.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

class ProgressPageTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final int WEEKS = 6;

    private final RunningServer server = RunningServer.shared();

    private static ZonedDateTime ago(int days) {
        return TODAY.minusDays(days).atTime(0, 30).atZone(ZoneOffset.UTC);
    }

    /** Somebody who came six weeks ago; their pain by week, told on these mornings of each. */
    private Settled told(int mornings, int... painByWeek) {
        Settled one = Settled.before(server, 7 * WEEKS);
        for (int week = 0; week < painByWeek.length; week++)
            for (int day = 0; day < mornings; day++)
                one.happened(new Event.Woke(painByWeek[week]), ago(7 * (WEEKS - week) - day));
        return one;
    }

    @Test
    void lessPainForTwoWeeksIsBetter() {
        assertThat(told(4, 6, 6, 5, 4, 3, 3).get("/progress"))
                .contains("It is lower than in your first two weeks: 3.0 now, 6.0 then.")
                .contains("chart-band", "chart-line");
    }

    @Test
    void oneGoodWeekIsNot() {
        assertThat(told(4, 6, 6, 6, 6, 6, 2).get("/progress"))
                .contains("It is about the same as in your first two weeks: 4.0 now, 6.0 then.")
                .contains("A change counts from 2.0 points.");
    }

    @Test
    void threeMorningsAWeekAreTooFew() {
        assertThat(told(3, 6, 6, 6, 2, 2, 2).get("/progress"))
                .contains("We cannot tell yet: 4 more weeks in which you tell your pain");
    }

    @Test
    void missingWeekBreaksTheLineAndStandsInTheTable() {
        Settled one = told(4, 6, 6);
        for (int day = 0; day < 14; day++) one.happened(new Event.Woke(5), ago(21 - day));
        String page = one.get("/progress");
        assertThat(page.split("<polyline", -1)).hasSize(3);
        assertThat(page).contains("<td>–</td>");
    }

    @Test
    void activitiesComeFirstThenPainThenWhatWasDone() {
        String page = told(4, 6, 6, 5, 4, 3, 3).get("/progress");
        assertThat(page)
                .containsSubsequence(
                        "id=\"activities\"", "id=\"pain\"", "id=\"impact\"", "id=\"days\"");
        assertThat(page)
                .contains("We cannot tell yet: 4 more weekly checks.")
                .doesNotContain("id=\"adherence\"");
    }

    @Test
    void whoHasAPlanSeesWhatWasDoneOfThisWeek() {
        assertThat(Settled.at(server).get("/progress"))
                .containsSubsequence("id=\"impact\"", "id=\"adherence\"")
                .contains("This week: 0 of 7 days with a session.");
    }

    @Test
    void activitiesThatGoBetterSaySo() {
        Settled one = told(0, 1);
        int[] scores = {2, 3, 4, 5, 6};
        for (int week = 0; week < scores.length; week++)
            one.happened(
                    new Event.Valued(List.of(new Event.Activity("garden", scores[week]))),
                    ago(7 * (WEEKS - week)));
        assertThat(one.get("/progress"))
                .contains("It goes better than in your first two checks: 5.5 now, 2.5 then.");
    }

    @Test
    void stressThatStaysHighIsMetWithAWord() {
        Settled one = told(0, 1);
        one.happened(new Event.Described(Description.ofStress(8)), ago(20));
        one.happened(new Event.Described(Description.ofStress(9)), ago(3));
        assertThat(one.get("/progress")).contains("Talking to a doctor", "/habit/help");
        one.happened(new Event.Described(Description.ofStress(5)), ago(1));
        assertThat(one.get("/progress")).doesNotContain("Talking to a doctor");
    }
}
