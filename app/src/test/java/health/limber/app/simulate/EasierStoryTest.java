package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.prescribing.Prescribing;
import health.limber.plan.screening.Complaint;
import health.limber.plan.week.Answer;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What a session offers instead when something hurts. */
class EasierStoryTest {
    private static final LoadedLibrary LOADED = Stories.LOADED;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final Life life = new Life(Life.Engine.of(LOADED), MONDAY);

    private static void screen(Life life, List<Complaint.Region> regions, Set<String> yes) {
        life.screen(
                List.of(
                        Description.ofAge(40),
                        Description.ofRegions(regions),
                        Description.ofPainNow(3),
                        Description.ofDuration(120),
                        Description.ofMinutes(25)),
                yes);
    }

    /** Exercises that are left out, held back or limited. */
    private static Set<String> notFree(Answer answer) {
        Set<String> ids = new LinkedHashSet<>();
        answer.excluded().forEach(one -> ids.add(one.exercise().id()));
        answer.withheld().forEach(one -> ids.add(one.exercise().id()));
        answer.limited().forEach(one -> ids.add(one.exercise().id()));
        return ids;
    }

    private static void check(Event.Line line, Set<String> not) {
        List<String> free = new ArrayList<>(Stories.exercise(line.exercise()).easier());
        free.removeIf(id -> not.contains(id) || Stories.exercise(id).retired());
        assertThat(line.easier().map(Event.Line::exercise))
                .as(line.exercise())
                .isEqualTo(free.stream().findFirst());
        if (line.easier().isEmpty()) return;
        Event.Line easier = line.easier().get();
        Exercise other = Stories.exercise(easier.exercise());
        Dose first = other.doses().beginner();
        int room = line.dose().seconds(Stories.exercise(line.exercise()).timing());
        boolean fits = first.seconds(other.timing()) <= room;
        assertThat(easier.dose()).as(line.exercise()).isEqualTo(fits ? first : first.half());
        assertThat(easier.why()).extracting(why -> why.about()).containsExactly(line.exercise());
        assertThat(easier.standing()).isEmpty();
    }

    @Test
    void itIsTheFirstEasierOneThatNothingSpeaksAgainst() {
        int offered = 0;
        for (Set<String> yes :
                List.of(Set.<String>of(), Set.of("q_nofloor"), Set.of("q_osteoporosis"))) {
            for (Complaint.Region region : Complaint.Region.values()) {
                Life other = new Life(Life.Engine.of(LOADED), MONDAY);
                screen(other, List.of(region), yes);
                Prescribing.Day day = other.day();
                for (Event.Line line : day.session().orElseThrow().items()) {
                    check(line, notFree(day.answer()));
                    if (line.easier().isPresent()) offered++;
                }
            }
        }
        assertThat(offered).isGreaterThan(15);
    }

    @Test
    void whatHurtTodayIsNeitherPlannedNorOfferedAgainToday() {
        screen(life, List.of(Complaint.Region.low), Set.of());
        Prescription shown = life.prescribed().orElseThrow();
        Event.Line line = shown.what().items().getFirst();
        String started = life.begins(shown, OptionalInt.of(3));
        life.hurts(started, 0, line, new Life.Pain(4, List.of()));
        life.tell(new Event.Ended(started, Event.How.pain, 30));
        for (Event.Line other : life.day().session().orElseThrow().items()) {
            assertThat(other.exercise()).isNotEqualTo(line.exercise());
            assertThat(other.easier().map(Event.Line::exercise).orElse(""))
                    .isNotEqualTo(line.exercise());
        }
        life.wait(1);
        life.tell(new Event.Woke(3));
        assertThat(life.state().stoppedOn(life.today())).isEmpty();
    }

    @Test
    void afterDizzinessNothingMovesTheNeckThatDay() {
        screen(life, List.of(Complaint.Region.neck), Set.of());
        Prescription shown = life.prescribed().orElseThrow();
        assertThat(shown.what().items())
                .anyMatch(line -> Prescribing.movesNeck(Stories.exercise(line.exercise())));
        assertThat(life.state().neckRestsOn(life.today())).isFalse();
        String started = life.begins(shown, OptionalInt.of(3));
        Event.Line first = shown.what().items().getFirst();
        String stopped = life.tell(new Event.Stopped(started, 0, first.exercise()));
        life.tell(
                new Event.Hurt(
                        stopped,
                        List.of(),
                        OptionalInt.of(1),
                        List.of("dizzy-in-neck-move"),
                        Event.Way.skipNeck));
        assertThat(life.state().neckRestsOn(life.today())).isTrue();
        life.day()
                .session()
                .ifPresent(session ->
                        assertThat(session.items())
                                .noneMatch(line ->
                                        Prescribing.movesNeck(Stories.exercise(line.exercise()))));
        assertThat(life.state().neckRestsOn(life.today().plusDays(1))).isFalse();
    }
}
