package health.limber.app.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint.Region;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class ReminderPageTest {
    private static final Pattern ADDRESS = Pattern.compile("value=\"(https?://[^\"]*\\.ics)\"");

    private final RunningServer server = RunningServer.shared();

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static ZonedDateTime ago(int days) {
        return today().minusDays(days).atTime(6, 0).atZone(ZoneOffset.UTC);
    }

    /** Switches reminders on, and gives the path of the calendar. */
    private static String calendar(Settled one, Map<String, String> form) {
        String page = one.send("/reminder", "/reminder", form).body();
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).isTrue();
        return address.group(1).replaceFirst("https?://[^/]*", "");
    }

    private static String calendar(Settled one) {
        return calendar(one, Map.of("at", "07:30"));
    }

    private String text(String path) {
        return server.get(path).body();
    }

    private List<VEvent> events(String path) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text(path)));
            List<VEvent> events = calendar.getComponents(Component.VEVENT);
            if (events.isEmpty()) return events; // then no calendar is as the standard wants it
            ValidationResult valid = calendar.validate();
            assertThat(valid.hasErrors()).as(valid.toString()).isFalse();
            return events;
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static Instant at(VEvent event) {
        return Instant.from(Objects.requireNonNull(event.getDateTimeStart()).getDate());
    }

    private List<LocalDate> days(String path) {
        return events(path).stream()
                .map(one -> at(one).atZone(ZoneOffset.UTC).toLocalDate())
                .toList();
    }

    @Test
    void aCalendarHasOneEntryADayAtTheTimeThatWasChosen() {
        Settled one = Settled.at(server);
        String path = calendar(one);
        assertThat(events(path))
                .hasSize(7)
                .allSatisfy(event -> {
                    assertThat(at(event).atZone(ZoneOffset.UTC).toLocalTime())
                            .isEqualTo(LocalTime.of(7, 30));
                    assertThat(event.getAlarms()).hasSize(1);
                });
        assertThat(days(path)).doesNotHaveDuplicates().first().isEqualTo(today());
        assertThat(server.get(path).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    }

    @Test
    void nothingInItTellsOfABody() {
        String text = text(calendar(Settled.at(server)));
        assertThat(text).contains("SUMMARY:A few minutes for you", "/today#checkin");
        assertThat(text.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("pain", "back", "neck", "exercise");
    }

    @Test
    void askingForItShowsNothingAndPrescribesNothing() {
        Settled one = Settled.at(server);
        events(calendar(one));
        assertThat(one.state().lastPrescription().orElseThrow().what().origin())
                .isEqualTo(Event.Origin.quickStart);
    }

    @Test
    void theAddressIsShownOnceAndKeptAsAHash() {
        Settled one = Settled.at(server);
        String path = calendar(one);
        assertThat(one.get("/reminder")).doesNotContain(".ics");
        String key = path.replaceAll(".*/|\\.ics", "");
        assertThat(server.part(ReminderStore.class).find(key)).isEmpty();
    }

    @Test
    void anotherTimeMovesTheEntriesAndANewAddressEndsTheOldOne() {
        Settled one = Settled.at(server);
        String path = calendar(one);
        assertThat(FirstMinutes.where(one.send("/reminder", "/reminder", Map.of("at", "21:15"))))
                .isEqualTo("/reminder");
        assertThat(at(events(path).getFirst()).atZone(ZoneOffset.UTC).toLocalTime())
                .isEqualTo(LocalTime.of(21, 15));
        assertThat(one.send("/reminder", "/reminder/address", Map.of()).body()).contains(".ics");
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void withoutRemindersThereIsNoCalendar() {
        Settled one = Settled.at(server);
        String path = calendar(one);
        assertThat(FirstMinutes.where(one.send("/reminder", "/reminder/off", Map.of())))
                .isEqualTo("/reminder");
        assertThat(server.get(path).statusCode()).isEqualTo(404);
        assertThat(server.get("/calendar/nobody.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoTimeComesBackWithOneSentence() {
        for (String typed : List.of("", "soon", "25:00")) {
            String page =
                    Settled.at(server).send("/reminder", "/reminder", Map.of("at", typed)).body();
            assertThat(page).contains("role=\"alert\"", "such as 07:30").doesNotContain(".ics");
        }
    }

    @Test
    void aDayOnWhichSomethingWasDoneNeedsNoReminder() {
        Settled one = Settled.at(server);
        String path = calendar(one);
        one.happened(new Event.Logged(5, List.of("cat-cow")));
        assertThat(days(path)).doesNotContain(today());
    }

    @Test
    void nobodyIsRemindedWhoMayNotExercise() {
        Settled one = Settled.at(server, Map.of("q_saddle", 1), Settled.told(List.of(Region.low)));
        assertThat(events(calendar(one))).isEmpty();
    }

    @Test
    void whoIsToAnswerQuestionsFirstIsStillReminded() {
        Settled one = Settled.before(server, 20);
        one.happened(new Event.Logged(5, List.of("cat-cow")), ago(19));
        assertThat(one.leadsTo("/today")).isEqualTo("/screening");
        assertThat(events(calendar(one))).hasSize(7);
    }

    /** Somebody who was reminded for so many days and did a session on the first day only. */
    private Settled ignoring(int days) {
        Settled one = Settled.before(server, days);
        one.happened(new Event.Logged(5, List.of("cat-cow")), ago(days));
        return one;
    }

    private void remindedSince(Settled one, int days) {
        Reminder now = server.part(ReminderStore.class).of(one.person()).orElseThrow();
        server.part(ReminderStore.class)
                .change(
                        new Reminder(
                                now.person(),
                                now.at(),
                                now.zone(),
                                now.more(),
                                today().minusDays(days)));
    }

    @Test
    void afterThreeInARowItComesOnceAWeekAndAsksWhatWouldFit() {
        Settled one = ignoring(5);
        String path = calendar(one);
        remindedSince(one, 3);
        assertThat(days(path)).containsExactly(today().plusDays(6));
        assertThat(text(path))
                .contains("SUMMARY:How was your week?", "This week: 1 of", "/reminder");
        assertThat(one.get("/reminder"))
                .contains("Three in a row went by", "/habit/minutes", "/habit/cue");
    }

    @Test
    void twoAreNotEnoughAndAMorningOrAnotherTimeBeginsAnew() {
        Settled one = ignoring(5);
        String path = calendar(one);
        remindedSince(one, 2);
        assertThat(days(path)).hasSize(7);
        remindedSince(one, 4);
        assertThat(days(path)).hasSize(1);
        one.happened(new Event.Woke(3), ago(2));
        assertThat(days(path)).hasSize(7);
        Settled other = ignoring(5);
        String its = calendar(other);
        remindedSince(other, 4);
        assertThat(days(its)).hasSize(1);
        other.send("/reminder", "/reminder", Map.of("at", "19:00"));
        assertThat(days(its)).hasSize(7);
    }

    @Test
    void severalShortSessionsBringTwoMoreOnlyForThoseWhoAgree() {
        Description hurts =
                Settled.told(List.of(Region.low))
                        .and(Description.ofPainNow(7))
                        .and(Description.ofDuration(5))
                        .and(Description.ofMinutes(15));
        Settled one = Settled.at(server, Map.of(), hurts);
        String path = calendar(one);
        assertThat(days(path)).doesNotHaveDuplicates();
        one.send("/reminder", "/reminder", Map.of("at", "07:30", "more", "on"));
        assertThat(events(path).stream().limit(3).map(ReminderPageTest::at))
                .containsExactly(
                        today().atTime(7, 30).toInstant(ZoneOffset.UTC),
                        today().atTime(11, 30).toInstant(ZoneOffset.UTC),
                        today().atTime(15, 30).toInstant(ZoneOffset.UTC));
        one.send("/reminder", "/reminder", Map.of("at", "18:00", "more", "on"));
        assertThat(days(path)).doesNotHaveDuplicates();
    }
}
