package health.limber.app.week;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.app.facts.FactId;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class WeekPageTest {
    private final RunningServer server = RunningServer.shared();

    private Settled dorota() {
        return Settled.at(server);
    }

    /** Exercises of today, in their order. */
    private static List<String> today(String page) {
        List<String> ids = new ArrayList<>();
        int from = page.indexOf("day-today");
        String day = page.substring(from, page.indexOf("day-coming", from));
        Matcher link = Pattern.compile("<h4><a href=\"/exercises/([^\"]+)\"").matcher(day);
        while (link.find()) ids.add(link.group(1));
        return ids;
    }

    private static HttpResponse<String> choose(Settled one, String what, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("what", what);
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        return one.send("/week", "/week/choose", all);
    }

    @Test
    void sevenDaysWithEverythingAboutEachItem() {
        String page = dorota().get("/week");
        assertThat(page.split("class=\"day day-")).hasSize(8);
        assertThat(page)
                .contains("This week: 0 of 7 sessions", "Why this, for me?", "Grade")
                .contains("The week at a glance", "Strength work on", "What you can expect")
                .contains("Give it eight to twelve weeks");
        assertThat(today(page)).isNotEmpty();
    }

    @Test
    void whatIsLeftOutIsGoneAtOnceAndCanBeTakenBack() {
        Settled dorota = dorota();
        List<String> before = today(dorota.get("/week"));
        assertThat(choose(dorota, "leaveOut", "exercise", before.getFirst()).statusCode())
                .isEqualTo(302);
        String after = dorota.get("/week?changed");
        assertThat(today(after)).doesNotContain(before.getFirst());
        assertThat(after).contains("role=\"status\"", "Left out:");
        String fact = dorota.state().wishes().changes().getFirst().id();
        dorota.send("/week", "/week/undo", Map.of("fact", fact));
        assertThat(today(dorota.get("/week"))).isEqualTo(before);
        assertThat(dorota.state().wishes().choices()).isEmpty();
    }

    /** Takes back the newest of what stands under "Your changes". */
    private static void takeBack(Settled one) {
        Matcher fact =
                Pattern.compile("name=\"fact\" value=\"([^\"]+)\"").matcher(one.get("/week"));
        assertThat(fact.find()).isTrue();
        one.send("/week", "/week/undo", Map.of("fact", fact.group(1)));
    }

    @Test
    void minutesAndProgrammeAreTakenBackLikeEveryOtherChange() {
        Settled dorota = dorota();
        String before = dorota.get("/week");
        dorota.send("/week", "/week/minutes", Map.of("minutes", "17"));
        dorota.send("/week", "/week/programme", Map.of("programme", "classicSix"));
        dorota.send("/today", "/today/minutes", Map.of("minutes", "3"));
        assertThat(dorota.get("/week"))
                .containsSubsequence(
                        "Today: 3 minutes",
                        "The classic six in place of your own plan",
                        "Each session: 17 minutes");
        for (int i = 0; i < 3; i++) takeBack(dorota);
        String after = dorota.get("/week");
        assertThat(after).doesNotContain("Your changes");
        assertThat(today(after)).isEqualTo(today(before));
        assertThat(dorota.state().description().minutesPerDay()).hasValue(8);
        assertThat(dorota.state().wishes().changes()).isEmpty();
    }

    @Test
    void whatCameBeforeComesBack() {
        Settled dorota = dorota();
        for (String minutes : List.of("5", "15"))
            dorota.send("/week", "/week/minutes", Map.of("minutes", minutes));
        dorota.send("/week", "/week/programme", Map.of("programme", "classicSix"));
        dorota.send("/week", "/week/programme", Map.of("programme", "composed"));
        takeBack(dorota);
        assertThat(dorota.get("/week"))
                .contains("The classic six in place of your own plan", "Each session: 15 minutes");
        takeBack(dorota);
        takeBack(dorota);
        assertThat(dorota.get("/week")).contains("Each session: 5 minutes");
    }

    @Test
    void todaysSessionFollowsAChoiceUnlessItIsBegun() {
        Settled dorota = dorota();
        List<String> before = today(dorota.get("/week"));
        String shown = dorota.state().lastPrescription().orElseThrow().id();
        dorota.happened(new Event.Started(shown), java.time.ZonedDateTime.now(ZoneOffset.UTC));
        choose(dorota, "leaveOut", "exercise", before.getFirst());
        assertThat(today(dorota.get("/week"))).isEqualTo(before);
        assertThat(dorota.state().lastPrescription().orElseThrow().id()).isEqualTo(shown);
    }

    @Test
    void aSwapSaysWhatComesOfItAndHolds() {
        Settled dorota = dorota();
        String first = today(dorota.get("/week")).getFirst();
        String page = dorota.get("/week/swap/" + first);
        assertThat(page).containsPattern("Then your week has|The mix of your week stays");
        Matcher way = Pattern.compile("name=\"instead\" value=\"([^\"]+)\"").matcher(page);
        assertThat(way.find()).isTrue();
        String instead = way.group(1);
        choose(dorota, "swap", "exercise", first, "instead", instead);
        String after = dorota.get("/week");
        assertThat(after).contains("/exercises/" + instead);
        assertThat(today(after)).doesNotContain(first);
    }

    @Test
    void onlyWhatIsAllowedCanBeAdded() {
        Settled knees = Settled.at(server, Map.of("q_knee", 1), Settled.told(List.of(Region.low)));
        String add = knees.get("/week/add");
        assertThat(add).contains("What does not suit you now, and why");
        assertThat(add).doesNotContain("name=\"exercise\" value=\"cat-cow\"");
        HttpResponse<String> refused = choose(knees, "add", "exercise", "cat-cow");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("cannot be in your plan now");
        Matcher may = Pattern.compile("name=\"exercise\" value=\"([^\"]+)\"").matcher(add);
        assertThat(may.find()).isTrue();
        choose(knees, "add", "exercise", may.group(1));
        assertThat(knees.get("/week")).contains("/exercises/" + may.group(1), "Added:");
    }

    @Test
    void whatMakesNoSenseIsOneSentence() {
        Settled dorota = dorota();
        assertThat(choose(dorota, "leaveOut", "exercise", "flying").body())
                .contains("There is no such exercise.");
        assertThat(choose(dorota, "explode", "exercise", "cat-cow").body())
                .contains("Please choose what to do with the exercise");
        for (String minutes : List.of("", "0", "61", "a few"))
            assertThat(dorota.send("/week", "/week/minutes", Map.of("minutes", minutes)).body())
                    .contains("Please give a whole number of minutes, from 1 to 60.");
        assertThat(dorota.send("/week", "/week/programme", Map.of("programme", "x")).statusCode())
                .isEqualTo(422);
        assertThat(dorota.get("/week/swap/flying")).contains("exercise");
    }

    @Test
    void anyNumberOfMinutesIsTaken() {
        Settled dorota = dorota();
        dorota.send("/week", "/week/minutes", Map.of("minutes", "17"));
        assertThat(dorota.state().description().minutesPerDay()).hasValue(17);
        assertThat(dorota.get("/week")).contains("value=\"17\"");
    }

    @Test
    void theClassicSixAreStartedAndLeftAgain() {
        Settled dorota =
                Settled.at(server, Map.of(), Settled.told(List.of(Region.neck, Region.low)));
        dorota.send("/week", "/week/programme", Map.of("programme", "classicSix"));
        assertThat(today(dorota.get("/week")))
                .contains("cat-cow", "childs-pose", "chin-tuck", "neck-tilt-turn");
        dorota.send("/week", "/week/programme", Map.of("programme", "composed"));
        assertThat(dorota.get("/week")).contains("Start the classic six");
    }

    @Test
    void aChoiceSentTwiceIsKeptOnce() {
        Settled dorota = dorota();
        String form = FactId.next(Instant.now());
        for (int i = 0; i < 2; i++)
            choose(dorota, "leaveOut", "exercise", "bird-dog", "form", form);
        assertThat(dorota.state().wishes().choices()).hasSize(1);
    }

    @Test
    void twoPlacesShareTheMinutesAndItIsSaidHow() {
        Settled both = Settled.at(server, Map.of(), Settled.told(List.of(Region.neck, Region.low)));
        assertThat(both.get("/week"))
                .contains("Every session has something for each of your places.")
                .containsPattern("Neck: about \\d+ minutes")
                .containsPattern("Low back: about \\d+ minutes");
        both.send("/week", "/week/minutes", Map.of("minutes", "5"));
        assertThat(both.get("/week")).contains("Your places take turns by day");
    }

    @Test
    void daysThatAreGoneSayWhatWasDone() {
        Settled dorota = Settled.before(server, 2);
        LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(2);
        String id =
                dorota.happened(
                        new Event.Prescribed(
                                Event.Origin.plan,
                                8,
                                lines(dorota),
                                dorota.state().basis(),
                                Settled.LIBRARY.digest(),
                                "test"),
                        first.atTime(8, 0).atZone(ZoneOffset.UTC));
        dorota.does(id, first);
        String page = dorota.get("/week");
        assertThat(page).contains("This week: 1 of 7 sessions", "Done: ", "No session.");
        assertThat(page.split("class=\"day day-gone")).hasSize(3);
        assertThat(page.split("class=\"day day-coming")).hasSize(5);
    }

    private static List<Event.Line> lines(Settled one) {
        one.get("/week");
        return one.state().lastPrescription().orElseThrow().what().items();
    }

    @Test
    void whoMayHaveNoPlanIsLedToTheAnswer() {
        Settled heart =
                Settled.at(server, Map.of("q_heart_dx", 1), Settled.told(List.of(Region.low)));
        for (String path : List.of("/week", "/week/add", "/week/swap/cat-cow"))
            assertThat(heart.leadsTo(path)).isEqualTo("/answer");
        Settled chest =
                Settled.at(server, Map.of("q_chest_now", 1), Settled.told(List.of(Region.low)));
        assertThat(chest.leadsTo("/week")).isEqualTo("/answer");
        assertThat(chest.leadsTo("/today")).isEqualTo("/answer");
        Settled late = Settled.before(server, 15);
        assertThat(late.leadsTo("/week")).isEqualTo("/screening");
    }

    @Test
    void thePlanFollowsAnAnswerThatIsGivenAnew() {
        Settled dorota = dorota();
        assertThat(dorota.get("/week")).contains("/week/swap/");
        String before = dorota.state().lastPrescription().orElseThrow().id();
        dorota.answer(Map.of("q_nofloor", 1), Settled.told(List.of(Region.low)));
        String page = dorota.get("/week");
        assertThat(dorota.state().lastPrescription().orElseThrow().id()).isNotEqualTo(before);
        for (String id : today(page))
            assertThat(exercise(id).tags()).as(id).doesNotContain("floor");
    }

    private static Exercise exercise(String id) {
        return Settled.LIBRARY.exercises().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNoteOfAPrecautionStandsOnWhatItLimits() {
        Settled hernia =
                Settled.at(server, Map.of("q_hernia", 1), Settled.told(List.of(Region.low)));
        assertThat(hernia.get("/week"))
                .contains("item-mind\">Breathe out when you make an effort, and stop if the bulge");
    }

    @Test
    void aStrengthProgrammeIsBegunStoppedAndTakenBack() {
        Settled dorota = dorota();
        String before = dorota.get("/week");
        assertThat(before)
                .contains("Get stronger, step by step", "A stronger low back")
                .contains("3 days a week, for 8 weeks")
                .doesNotContain("A stronger neck", "Stop the programme");
        dorota.send("/week", "/week/programme", Map.of("programme", "SP-LOW-MIN"));
        String follows = dorota.get("/week?changed");
        assertThat(follows)
                .contains("A stronger low back: you are in week 1.", "This is part 1 of 3.")
                .contains("Strength programme: A stronger low back", "Stop the programme")
                .contains("This is part of your programme for a stronger low back.")
                .contains("Reach one leg back at a time. Both hands stay on the floor.")
                .doesNotContain("3 days a week, for 8 weeks");
        assertThat(today(follows)).contains("dead-bug-heel-tap", "glute-bridge");
        dorota.send("/week", "/week/programme", Map.of("programme", "composed"));
        assertThat(dorota.get("/week")).doesNotContain("Stop the programme");
        dorota.send("/week", "/week/programme", Map.of("programme", "SP-LOW-MIN"));
        takeBack(dorota);
        assertThat(today(dorota.get("/week"))).isEqualTo(today(before));
    }

    @Test
    void aProgrammeThatDoesNotSuitIsRefused() {
        Settled dorota = dorota();
        for (String programme : List.of("SP-NECK-MIN", "SP-BONE", "yoga")) {
            var answer = dorota.send("/week", "/week/programme", Map.of("programme", programme));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Please choose one of the programmes on this page.");
        }
        assertThat(dorota.state().wishes().strength()).isEmpty();
    }

    @Test
    void whereTheMinutesAreFewTheProgrammeSaysSo() {
        Settled dorota = dorota();
        dorota.send("/week", "/week/minutes", Map.of("minutes", "3"));
        dorota.send("/week", "/week/programme", Map.of("programme", "SP-LOW-MIN"));
        assertThat(dorota.get("/week")).contains("It asks for about 4 minutes. You have 3");
    }
}
