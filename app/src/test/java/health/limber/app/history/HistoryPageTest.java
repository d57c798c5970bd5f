package health.limber.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Visitor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class HistoryPageTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final RunningServer server = RunningServer.shared();
    private final Visitor anna = server.visitor();

    @BeforeEach
    void annaIsAGuest() {
        FirstMinutes.answer(
                anna,
                Map.of("place", "neck", "minutes", "3", "ticked", "qs_preg", "answer", "some"));
    }

    private static String hidden(String page, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) throw new AssertionError("there is no " + name + " in:\n" + page);
        return found.group(1);
    }

    private HttpResponse<String> log(String date, String minutes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", hidden(anna.get("/history").body(), "form"));
        fields.put("date", date);
        fields.put("minutes", minutes);
        fields.put("exercise", "chin-tuck");
        return anna.submit("/history", "/history", fields);
    }

    @Test
    void anEmptyHistoryIsWarm() {
        assertThat(anna.get("/history").body())
                .contains("everybody begins with the first few minutes", "<caption>")
                .doesNotContain("missed", "streak", "Take this back");
    }

    @Test
    void whatWasDoneWithoutTheAppCountsOnItsDay() {
        LocalDate day = TODAY.withDayOfMonth(1);
        HttpResponse<String> sent = log(day.toString(), "12");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(FirstMinutes.where(sent))
                .isEqualTo("/history?month=" + YearMonth.from(day) + "&done=logged#day-" + day);
        assertThat(anna.get("/history?done=logged").body())
                .contains("Kept. Well done.", "12 minutes", "Done without the app")
                .contains("id=\"day-" + day + "\"", "href=\"#day-" + day + "\"")
                .contains("href=\"/exercises/chin-tuck\"");
    }

    @Test
    void todayCountsForThisWeek() {
        log(TODAY.toString(), "5");
        assertThat(anna.get("/history").body()).contains("This week: once.");
        log(TODAY.toString(), "5");
        assertThat(anna.get("/history").body()).contains("This week: 2 times.");
    }

    @Test
    void anotherMonthIsALinkAway() {
        LocalDate day = TODAY.minusMonths(2);
        log(day.toString(), "5");
        YearMonth before = YearMonth.from(TODAY).minusMonths(1);
        assertThat(anna.get("/history").body())
                .contains("No session in this month", "href=\"/history?month=" + before + "\"");
        assertThat(anna.get("/history?month=" + YearMonth.from(day)).body())
                .contains("id=\"day-" + day + "\"", "rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(anna.get("/history?month=soon").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongFieldsComeBackMarked() {
        HttpResponse<String> sent = log(TODAY.plusDays(2).toString(), "0");
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("id=\"date-slip\"", "id=\"minutes-slip\"", "aria-invalid=\"true\"")
                .contains("value=\"" + TODAY.plusDays(2) + "\"")
                .containsPattern("value=\"chin-tuck\" checked");
        assertThat(log(TODAY.minusYears(1).minusDays(1).toString(), "5").statusCode())
                .isEqualTo(422);
    }

    @Test
    void anEntryCanBeTakenBack() {
        log(TODAY.toString(), "7");
        String page = anna.get("/history").body();
        int entry = page.indexOf("action=\"/history/back\"");
        String form = page.substring(entry);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("entry", hidden(form, "entry"));
        fields.put("form", hidden(form, "form"));
        fields.put("month", YearMonth.from(TODAY).toString());
        HttpResponse<String> sent = anna.submit("/history", "/history/back", fields);
        assertThat(FirstMinutes.where(sent)).endsWith("done=back");
        assertThat(anna.get("/history?done=back").body())
                .contains("Taken back.", "everybody begins")
                .doesNotContain("7 minutes");
    }
}
