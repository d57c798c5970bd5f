package health.limber.app.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Visitor;
import health.limber.app.account.Logins;
import health.limber.app.facts.FactId;
import health.limber.app.facts.Ledger;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class SafetyPageTest {
    private static final LoadedLibrary LIBRARY = Shelf.open(null);

    private final RunningServer server = RunningServer.shared();
    private final Visitor anna = server.visitor();

    private List<Fact> facts() {
        String person = server.person(anna);
        return server.part(Ledger.class).facts(person);
    }

    @Test
    void theNineStatementsStandThereAndNoneOfThemIsTicked() {
        String page = anna.get("/start?place=neck&minutes=3").body();
        for (String id : LIBRARY.library().quickStart().statements())
            assertThat(page).contains("value=\"" + id + "\"");
        assertThat(page).doesNotContain("checked").contains("None of these", "One or more is true");
    }

    @Test
    void readingKeepsNothing() {
        anna.get("/");
        anna.get("/start?place=neck&minutes=3");
        assertThat(server.known(anna)).isEmpty();
    }

    @Test
    void noneLeadsToASessionAndConsentIsTheFirstFact() {
        assertThat(FirstMinutes.begin(anna)).startsWith("/session/");
        assertThat(facts())
                .extracting(fact -> fact.event().getClass().getSimpleName())
                .containsExactly("Consented", "QuickStarted", "Prescribed");
    }

    @Test
    void theSessionHoldsOnlyWhatNoPrecautionLeavesOut() {
        FirstMinutes.begin(anna);
        Event.Prescribed session = (Event.Prescribed) facts().getLast().event();
        assertThat(session.items()).isNotEmpty();
        for (Event.Line line : session.items()) {
            var exercise =
                    LIBRARY.library().exercises().stream()
                            .filter(e -> e.id().equals(line.exercise()))
                            .findFirst()
                            .orElseThrow();
            assertThat(LIBRARY.library().precautions())
                    .noneMatch(p -> exercise.tags().stream().anyMatch(p.exclude()::contains));
            line.easier()
                    .ifPresent(easier ->
                            assertThat(LIBRARY.library().quickStart().allowed())
                                    .contains(easier.exercise()));
        }
    }

    @Test
    void aTickLeadsToTheQuestionsAndToNoSession() {
        HttpResponse<String> answer =
                FirstMinutes.answer(
                        anna,
                        Map.of(
                                "place",
                                "back",
                                "minutes",
                                "5",
                                "answer",
                                "some",
                                "ticked",
                                "qs_heart"));
        assertThat(FirstMinutes.where(answer)).isEqualTo("/screening");
        assertThat(facts()).noneMatch(fact -> fact.event() instanceof Event.Prescribed);
        assertThat(anna.get("/").body()).contains("href=\"/screening\"");
    }

    @Test
    void aTickAndNoneTogetherComeBackWithASentence() {
        HttpResponse<String> answer =
                FirstMinutes.answer(
                        anna,
                        Map.of(
                                "place", "neck", "minutes", "3", "answer", "none", "ticked",
                                "qs_ill"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("also said that none is true")
                .containsPattern("value=\"qs_ill\"[^>]*checked");
    }

    @Test
    void sayingNothingIsNotNone() {
        HttpResponse<String> answer =
                FirstMinutes.answer(
                        anna, Map.of("place", "neck", "minutes", "3", "answer", "some"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing is ticked yet");
    }

    @Test
    void aDoubleClickIsOneAnswerAndOneSession() {
        Map<String, String> form =
                Map.of(
                        "place", "neck",
                        "minutes", "3",
                        "answer", "none",
                        "once", FactId.next(Instant.now()));
        String first = FirstMinutes.where(FirstMinutes.answer(anna, form));
        assertThat(FirstMinutes.where(FirstMinutes.answer(anna, form))).isEqualTo(first);
        assertThat(facts()).hasSize(3);
    }

    @Test
    void aGuestIsKeptForThirtyDays() {
        FirstMinutes.begin(anna);
        Instant until =
                Instant.ofEpochMilli(
                        server.part(JdbcClient.class)
                                .sql("select max(guest_until) from person")
                                .query(Long.class)
                                .single());
        assertThat(until)
                .isBetween(
                        Instant.now().plus(Logins.GUEST_LIFE).minusSeconds(600),
                        Instant.now().plus(Logins.GUEST_LIFE).plusSeconds(600));
    }

    @Test
    void anUnknownChoiceFallsBackToTheGentlestReading() {
        HttpResponse<String> answer =
                FirstMinutes.answer(
                        anna, Map.of("place", "toe", "minutes", "9000", "answer", "none"));
        assertThat(FirstMinutes.where(answer)).startsWith("/session/");
        Event.QuickStarted told =
                facts().stream()
                        .map(Fact::event)
                        .filter(Event.QuickStarted.class::isInstance)
                        .map(Event.QuickStarted.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(told.minutes()).isEqualTo(3);
    }
}
