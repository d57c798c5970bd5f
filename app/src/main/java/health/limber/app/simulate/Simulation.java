package health.limber.app.simulate;

import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Standing;
import health.limber.plan.listening.Change;
import health.limber.plan.prescribing.Prescribing;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Lets made-up people live some weeks with the real engine, and counts what became of them. */
public final class Simulation {
    /** What must never happen. */
    public static final List<String> MUST_NOT = Watch.ALL;

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final double NEW_SIGN = 0.002;
    private static final double STOP = 0.03;
    private static final double FOLLOWS = 0.4;
    private static final double FLARE = 0.02;
    private static final double SEEN = 0.1;
    private static final double SCREENS_AGAIN = 0.7;

    private final Life.Engine engine;
    private final List<String> questions;
    private final int days;
    private final Counts counts = new Counts();

    /** What was counted. */
    public static final class Counts {
        public int people;
        public long days;
        public long sessions;
        public long up;
        public long down;
        public long out;
        public long referrals;
        public long emergencies;
        public final Map<String, Long> rules = new TreeMap<>();
        public final Map<String, List<String>> broken = new TreeMap<>();
    }

    /**
     * @param days each person lives
     */
    public Simulation(LoadedLibrary loaded, int days) {
        engine = Life.Engine.of(loaded);
        this.days = days;
        questions =
                loaded.library().questions().stream()
                        .filter(question -> question.kind() != Question.Kind.weeks)
                        .map(Question::id)
                        .toList();
    }

    public Counts counts() {
        return counts;
    }

    /** The life of one person. */
    public Life live(long seed) {
        VirtualPerson person = new VirtualPerson(seed);
        Life life = new Life(engine, START);
        Watch watch = new Watch(engine.library(), "person " + seed);
        life.screen(person.about, person.signs(questions));
        if (life.standing() == Standing.screened && person.isLucky(FOLLOWS))
            life.followsAProgramme();
        for (int day = 0; day < days; day++) {
            if (day > 0) night(life, person);
            day(life, person, watch);
        }
        watch.end(life);
        count(life, watch);
        return life;
    }

    private static void night(Life life, VirtualPerson person) {
        life.wait(1);
        person.sleep();
        if (person.isLucky(person.answers)) life.tell(new Event.Woke(person.pain()));
        if (person.isLucky(FLARE)) life.tell(new Event.Flared());
    }

    private void day(Life life, VirtualPerson person, Watch watch) {
        if (person.isLucky(NEW_SIGN)) life.screen(List.of(), person.signs(questions));
        Standing standing = life.standing();
        if (standing == Standing.screeningNeeded && person.isLucky(SCREENS_AGAIN)) {
            life.screenAgain(Set.of(), OptionalInt.of(person.pain()));
            standing = life.standing();
        }
        if (standing != Standing.screened) return;
        Prescribing.Day day = life.day();
        Disposition disposition = day.answer().screening().disposition();
        if (disposition == Disposition.PROFESSIONAL_FIRST && person.isLucky(SEEN)) {
            life.clear();
            day = life.day();
        }
        if (disposition.allowsPlan() && day.answer().plan().isEmpty())
            watch.report(Watch.NO_PLAN, life.today(), disposition.name());
        Optional<Prescription> prescribed = life.shown(day);
        if (prescribed.isEmpty()) return;
        watch.prescribed(prescribed.get(), day.answer(), day.dosing());
        if (!person.isLucky(person.keeps)) return;
        counts.sessions++;
        if (practise(life, person, prescribed.get())) watch.done(prescribed.get(), day.answer());
    }

    /** True if the session was done to its end. */
    private static boolean practise(Life life, VirtualPerson person, Prescription one) {
        OptionalInt before =
                person.isLucky(person.answers)
                        ? OptionalInt.of(person.pain())
                        : OptionalInt.empty();
        if (person.isLucky(STOP)) {
            stop(life, person, one, before);
            return false;
        }
        person.train(one.what().items().size());
        boolean told = person.isLucky(person.answers);
        Felt felt =
                new Felt(
                        before,
                        told ? OptionalInt.of(person.pain()) : OptionalInt.empty(),
                        told ? OptionalInt.of(person.effort()) : OptionalInt.empty());
        life.does(one, felt);
        return true;
    }

    private static void stop(
            Life life, VirtualPerson person, Prescription one, OptionalInt before) {
        String started = life.begins(one, before);
        int item = person.oneOf(one.what().items().size());
        List<String> signs = person.isLucky(0.2) ? List.of("travels-down-limb") : new ArrayList<>();
        int level = Math.min(10, person.pain() + 3);
        life.hurts(started, item, one.what().items().get(item), new Life.Pain(level, signs));
        life.tell(new Event.Ended(started, Event.How.pain, 60));
    }

    private void count(Life life, Watch watch) {
        counts.people++;
        counts.days += days;
        for (Change change : life.dosing().changes()) {
            counts.rules.merge(change.why().rule(), 1L, Long::sum);
            switch (change.kind()) {
                case up -> counts.up++;
                case down, again -> counts.down++;
                case out -> counts.out++;
            }
        }
        for (var fact : life.facts()) {
            if (!(fact.event() instanceof Event.Screened screened)) continue;
            if (screened.disposition() == Disposition.PROFESSIONAL_FIRST) counts.referrals++;
            if (screened.disposition().stricterThan(Disposition.PROFESSIONAL_FIRST))
                counts.emergencies++;
        }
        watch.broken()
                .forEach((what, where) ->
                        counts.broken
                                .computeIfAbsent(what, key -> new ArrayList<>())
                                .addAll(where));
    }
}
