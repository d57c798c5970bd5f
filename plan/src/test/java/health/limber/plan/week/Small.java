package health.limber.plan.week;

import health.limber.plan.Library;
import health.limber.plan.condition.Condition;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.EvidenceGrade;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.exercise.Position;
import health.limber.plan.exercise.Timing;
import health.limber.plan.screening.ClearanceRules;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Rescreening;
import health.limber.plan.session.QuickStart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A library of a few exercises, built by hand. */
final class Small {
    private Small() {}

    /** Exercises of 5 repetitions of 4 seconds. */
    static Exercise exercise(String id, int daysPerWeek, Exercise.Load load) {
        return exercise(id, Position.standing, daysPerWeek, Optional.of(load));
    }

    static Exercise mobility(String id, Position position) {
        return exercise(id, position, 7, Optional.empty());
    }

    /** An exercise of a region and a mechanism, in a position that precautions know by its tag. */
    static Exercise tagged(BodyRegion region, Mechanism mechanism, String tag) {
        Exercise plain = mobility(region + "-" + tag, Position.floor);
        return new Exercise(
                plain.id(),
                false,
                false,
                false,
                List.of(region),
                List.of(mechanism, Mechanism.posture),
                "",
                plain.position(),
                plain.equipment(),
                false,
                List.of(tag),
                Optional.empty(),
                Optional.empty(),
                plain.timing(),
                plain.doses(),
                List.of(),
                List.of(),
                Optional.empty(),
                plain.measure(),
                plain.evidence());
    }

    private static Exercise exercise(
            String id, Position position, int daysPerWeek, Optional<Exercise.Load> load) {
        var dose = new Dose(1, List.of(5), 0, 4, 0, 0, daysPerWeek, List.of(new Beat(4, false)));
        return new Exercise(
                id,
                false,
                false,
                false,
                List.of(BodyRegion.lumbar),
                List.of(load.isPresent() ? Mechanism.strength : Mechanism.ROM),
                "",
                position,
                new Exercise.Equipment(List.of(), List.of()),
                false,
                List.of(),
                load,
                Optional.empty(),
                new Timing(1, 0, 5),
                new Exercise.Doses(dose, dose),
                List.of(),
                List.of(),
                Optional.empty(),
                new Exercise.Measure(
                        "", Optional.empty(), Optional.empty(), Optional.empty(), "", ""),
                new Exercise.Evidence(EvidenceGrade.D, List.of()));
    }

    static Exercise.Load heavy(String group) {
        return new Exercise.Load(Optional.of(group), false, false);
    }

    static Exercise.Load light(String group) {
        return new Exercise.Load(Optional.of(group), true, true);
    }

    static Catalogue catalogue(Exercise... exercises) {
        return new Catalogue(
                new Library(
                        "small",
                        List.of(exercises),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        templates(),
                        new ClassicSix("WC-16", List.of(), 8, 10, List.of()),
                        new Holding(List.of(), List.of()),
                        new MicroBreaks(30, 120, 4, List.of()),
                        new Library.LimitEffects(List.of(), List.of(), 8),
                        Map.<String, Condition>of(),
                        new QuickStart(List.of(), List.of(), List.of(), 2),
                        List.of(),
                        new ClearanceRules(
                                List.of(),
                                List.of(),
                                new ClearanceRules.Effect(
                                        90,
                                        new ClearanceRules.AfterLock(
                                                Disposition.SELF_MANAGE_MODIFIED, 14),
                                        List.of())),
                        new Rescreening(
                                14,
                                new Rescreening.ShortSet(List.of(), List.of(), List.of()),
                                new Rescreening.NeuroSet(
                                        List.of(), 0, List.of(), List.of(), List.of()),
                                List.of()),
                        DosingRules.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** Three shapes: one item a day, strength or mobility by turns, and both on five days. */
    static List<SessionTemplate> templates() {
        return List.of(
                new SessionTemplate(1, 0, 0, 1, false, 0, 7, 6, 6),
                new SessionTemplate(2, 0, 1, 2, true, 20, 7, 2, 6),
                new SessionTemplate(15, 2, 3, 0, false, 120, 5, 1, 6));
    }
}
