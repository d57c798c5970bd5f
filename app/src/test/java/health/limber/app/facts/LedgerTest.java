package health.limber.app.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.limber.app.storage.Engine;
import health.limber.app.storage.Erasures;
import health.limber.app.storage.FreshDatabase;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.State;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The ledger on both databases, with the transactions it has in the server. */
@ParameterizedClass
@EnumSource(Engine.class)
class LedgerTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final ZonedDateTime NOW = ZonedDateTime.now(CLOCK);
    private static final Instant LATER = CLOCK.instant().plusSeconds(3600);

    private final FreshDatabase database;
    private final String dorota = FactId.next(CLOCK.instant());
    private Ledger ledger;

    LedgerTest(Engine engine) {
        database = engine.fresh();
        ledger = ledger();
    }

    private Ledger ledger() {
        return new Ledger(
                new FactStore(database.sql()),
                new Erasures(database.sql(), database.folder(), CLOCK),
                CLOCK);
    }

    @BeforeEach
    void aGuest() {
        run(() -> ledger.open(dorota, LATER));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void run(Runnable work) {
        database.transaction().executeWithoutResult(status -> work.run());
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(database.transaction().execute(status -> work.get()));
    }

    private Kept append(Draft... drafts) {
        return in(() -> ledger.append(dorota, List.of(drafts)));
    }

    private static Draft draft(Event event) {
        return Draft.now(NOW, event);
    }

    private static Draft logged(int minutes) {
        return draft(new Event.Logged(minutes, List.of("cat-cow")));
    }

    private State state() {
        return in(() -> ledger.state(dorota));
    }

    @Test
    void aFactHandedInTwiceIsKeptOnce() {
        Draft draft = logged(5);
        assertThat(append(draft).kept()).containsExactly(draft.id());
        assertThat(append(draft, draft).kept()).containsExactly(draft.id(), draft.id());
        assertThat(in(() -> ledger.facts(dorota))).hasSize(1);
    }

    @Test
    void whatIsKeptIsThereAfterARestart() {
        append(logged(5), logged(7));
        database.reopen();
        ledger = ledger();
        assertThat(state().sessions()).hasSize(2);
    }

    @Test
    void aFactThatNamesNothingIsRefusedAndTheOthersAreKept() {
        Kept kept = append(draft(new Event.Started("nowhere")), logged(5));
        assertThat(kept.kept()).hasSize(1);
        assertThat(kept.refused())
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.sentence())
                                .isEqualTo(
                                        "prescribed is \"nowhere\"; expected the id of a fact that"
                                                + " was kept before."));
    }

    @Test
    void aSessionCanBeTakenBackAndASafetyAnswerCannot() {
        Draft session = logged(5);
        Draft safety = draft(new Event.QuickStarted(List.of(Region.neck), 3, List.of("qs_heart")));
        append(session, safety);
        append(draft(new Event.Retracted(session.id())));
        assertThat(state().sessions()).isEmpty();
        assertThat(append(draft(new Event.Retracted(safety.id()))).refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.sentence()).contains("answering again"));
    }

    @Test
    void aFactThatComesLateTakesItsPlaceInTime() {
        append(logged(5));
        append(logged(9).on(NOW.toLocalDate().minusDays(3)));
        assertThat(state().sessions())
                .extracting(session -> session.day().toString())
                .containsExactly("2026-11-23", "2026-11-20");
    }

    /** Everything names what only came with it, and is older than what was kept before. */
    @Test
    void aSessionThatComesLateIsKeptWithAllThatBelongsToIt() {
        Draft prescribed = draft(new Event.Prescribed(Event.Origin.plan, 8, List.of(), "", "", ""));
        append(logged(5), prescribed);
        Draft started = earlier(new Event.Started(prescribed.id()));
        Draft stopped = earlier(new Event.Stopped(started.id(), 0, "cat-cow"));
        Draft ended = earlier(new Event.Ended(started.id(), Event.How.pain, 60));
        Kept kept = append(started, stopped, ended, started);
        assertThat(kept.refused()).isEmpty();
        assertThat(kept.kept())
                .containsExactly(started.id(), stopped.id(), ended.id(), started.id());
        assertThat(in(() -> ledger.facts(dorota)))
                .extracting(Fact::seq)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(kept.state().session(started.id()).orElseThrow().stops()).hasSize(1);
        assertThat(state().sessions()).hasSize(2);
    }

    @Test
    void nothingIsKeptOfASessionThatTheSameHandInTookBack() {
        Draft prescribed = draft(new Event.Prescribed(Event.Origin.plan, 8, List.of(), "", "", ""));
        append(logged(5), prescribed);
        Draft started = earlier(new Event.Started(prescribed.id()));
        Draft late = earlier(new Event.Logged(3, List.of()));
        Kept kept =
                append(
                        started,
                        draft(new Event.Retracted(started.id())),
                        late,
                        earlier(new Event.Ended(started.id(), Event.How.finished, 60)));
        assertThat(kept.kept()).hasSize(3);
        assertThat(kept.refused()).hasSize(1);
        assertThat(kept.state().sessions()).hasSize(2);
    }

    @Test
    void moreFactsThanOneStatementTakesAreKeptInTheirOrder() {
        List<Draft> many = new ArrayList<>();
        for (int i = 0; i < 250; i++) many.add(logged(1 + i % 60));
        append(many.get(120));
        append(many.toArray(Draft[]::new));
        assertThat(in(() -> ledger.facts(dorota)))
                .extracting(Fact::id)
                .hasSize(250)
                .startsWith(many.get(120).id(), many.get(0).id(), many.get(1).id())
                .endsWith(many.get(249).id());
        assertThat(state().sessions()).hasSize(250);
    }

    private static Draft earlier(Event event) {
        return draft(event).on(NOW.toLocalDate().minusDays(3));
    }

    @Test
    void aClockThatIsAheadDoesNotReachIntoTheFuture() {
        long tomorrow = CLOCK.millis() + 86_400_000;
        Draft ahead = logged(5);
        append(new Draft(ahead.id(), tomorrow, ahead.zone(), ahead.day(), "phone", ahead.event()));
        assertThat(in(() -> ledger.facts(dorota)).getFirst().at()).isEqualTo(CLOCK.millis());
    }

    @Test
    void nobodyElsesFactsAreSeenOrNamed() {
        String emil = FactId.next(CLOCK.instant());
        run(() -> ledger.open(emil, LATER));
        Draft mine = logged(5);
        append(mine);
        Kept kept = in(() -> ledger.append(emil, List.of(draft(new Event.Retracted(mine.id())))));
        assertThat(kept.refused()).hasSize(1);
        assertThat(in(() -> ledger.facts(emil))).isEmpty();
    }

    @Test
    void aGuestsFactsAreHandedOver() {
        String emil = FactId.next(CLOCK.instant());
        run(() -> ledger.open(emil, LATER));
        append(logged(5));
        in(() -> ledger.append(emil, List.of(logged(7))));
        run(() -> ledger.handOver(dorota, emil));
        assertThat(in(() -> ledger.facts(emil))).hasSize(2);
        assertThat(in(() -> ledger.state(emil)).sessions()).hasSize(2);
        assertThat(in(() -> ledger.facts(dorota))).isEmpty();
        assertThat(in(() -> ledger.isNow(dorota, emil))).isTrue();
        assertThat(in(() -> ledger.isNow(emil, dorota))).isFalse();
        assertThatThrownBy(() -> append(logged(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void erasingLeavesNothingButAHash() {
        append(logged(5));
        run(() -> ledger.erase(dorota));
        assertThat(database.sql().sql("select count(*) from fact").query(Long.class).single())
                .isZero();
        assertThat(database.sql().sql("select person from erased").query(String.class).list())
                .singleElement()
                .satisfies(hash -> assertThat(hash).hasSize(64).doesNotContain(dorota));
        assertThat(state().sessions()).isEmpty();
    }

    @Test
    void anAppendThatFailsLeavesNothing() {
        assertThatThrownBy(() ->
                        run(() -> {
                            ledger.append(dorota, List.of(logged(5)));
                            throw new IllegalStateException("the disk went away");
                        }))
                .hasMessage("the disk went away");
        assertThat(state().sessions()).isEmpty();
        assertThat(append(logged(5)).state().sessions()).hasSize(1);
    }

    @Test
    void manyDevicesAtOnceLoseNothing() throws Exception {
        int devices = 8;
        int each = 12;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int device = 0; device < devices; device++)
            work.add(() -> {
                for (int i = 0; i < each; i++) append(logged(1 + i));
                return each;
            });
        try (ExecutorService threads = Executors.newFixedThreadPool(devices)) {
            for (Future<Integer> done : threads.invokeAll(work))
                assertThat(get(done)).isEqualTo(each);
        }
        assertThat(in(() -> ledger.facts(dorota))).hasSize(devices * each);
        assertThat(state().sessions()).hasSize(devices * each);
    }

    private static int get(Future<Integer> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
