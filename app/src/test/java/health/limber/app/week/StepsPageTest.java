package health.limber.app.week;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.app.explain.Sentences;
import health.limber.app.simulate.Life;
import health.limber.app.simulate.Life.Felt;
import health.limber.app.simulate.Stories;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.fact.Event;
import health.limber.plan.listening.Change;
import health.limber.plan.prescribing.WhatIf;
import health.limber.plan.prescribing.WhatIf.Future;
import health.limber.plan.prescribing.WhatIf.Outcome;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What comes next is what the engine does when these days come. */
class StepsPageTest {
    private static final LoadedLibrary LOADED = Shelf.open(null);
    private static final Felt WELL = Felt.of(2, 2, 5);

    private final Life life = Life.from(LOADED, LocalDate.of(2026, 9, 7));

    private void fiveGoodDays() {
        Stories.backPain(life, 8, Set.of());
        for (int i = 0; i < 5; i++) {
            life.prescribed().ifPresent(one -> life.does(one, WELL));
            life.wait(1);
            life.tell(new Event.Woke(3));
        }
    }

    private List<Outcome> next(String exercise) {
        return new WhatIf(LOADED.library(), LOADED.household())
                .of(life.state(), life.today(), Stories.exercise(exercise));
    }

    @Test
    void goodSessionsLeadUpPainLeadsDownAndAWeekOffBack() {
        fiveGoodDays();
        String exercise = life.dosing().changes().getLast().exercise();
        List<Outcome> next = next(exercise);
        assertThat(next).extracting(Outcome::future).containsExactly(Future.values());
        assertThat(rule(next, Future.well)).isEqualTo("DR-05");
        assertThat(kind(next, Future.well)).isEqualTo(Change.Kind.up);
        assertThat(rule(next, Future.hurts)).isEqualTo("DR-03");
        assertThat(kind(next, Future.hurts)).isEqualTo(Change.Kind.down);
        assertThat(next.get(Future.hurts.ordinal()).sessions()).isEqualTo(1);
        assertThat(rule(next, Future.pause)).isEqualTo("DR-09b");
        assertThat(new Sentences(LOADED).of(change(next, Future.pause).why()))
                .contains("break of 7 to 20 days");
    }

    private static Change change(List<Outcome> all, Future future) {
        return all.get(future.ordinal()).change().orElseThrow();
    }

    private static String rule(List<Outcome> all, Future future) {
        return change(all, future).why().rule();
    }

    private static Change.Kind kind(List<Outcome> all, Future future) {
        return change(all, future).kind();
    }

    @Test
    void askingChangesNothing() {
        fiveGoodDays();
        var before = life.dosing();
        next("cat-cow");
        assertThat(life.dosing().changes()).isEqualTo(before.changes());
        assertThat(life.replayed().dosing().courses()).isEqualTo(before.courses());
    }

    @Test
    void thePagesTellIt() {
        Settled ana = Settled.before(RunningServer.shared(), 1);
        assertThat(ana.get("/week/changes"))
                .contains("What changed, and why", "Nothing has changed");
        String next = ana.get("/week/next/cat-cow");
        assertThat(next)
                .contains("What comes next for Cat-Cow", "If it hurts next time, 7 out of 10");
        assertThat(ana.get("/week/next/no-such-thing")).contains("<h1>This page is not here</h1>");
    }
}
