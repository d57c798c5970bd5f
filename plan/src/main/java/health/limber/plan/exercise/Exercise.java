package health.limber.plan.exercise;

import health.limber.plan.condition.Condition;

import java.util.List;
import java.util.Optional;

/**
 * One exercise of the library: everything the engine needs to choose and dose it. Its words live
 * beside it, per language.
 *
 * @param id the folder name; never reused or removed
 * @param mission one of the six at the heart of the programme
 * @param retired kept so that old plans can be read, but never scheduled again
 * @param stretch a static stretch: it comes at the end of a session
 * @param onlyOnWish never chosen unless the person asks for it by name
 * @param tags movements and positions by which precautions exclude or limit it
 * @param load how it counts as strength work; empty for exercises that are none
 * @param offerIf the gate: it is offered only if this holds; empty if it has none
 * @param harder exercises to go on to, best first
 * @param easier exercises to fall back to, best first
 * @param strengthPartner the strength exercise for the muscles behind this mobility exercise
 */
public record Exercise(
        String id,
        boolean mission,
        boolean retired,
        boolean onlyOnWish,
        List<BodyRegion> regions,
        List<Mechanism> mechanisms,
        String targets,
        Position position,
        Equipment equipment,
        boolean stretch,
        List<String> tags,
        Optional<Load> load,
        Optional<Condition> offerIf,
        Timing timing,
        Doses doses,
        List<String> harder,
        List<String> easier,
        Optional<String> strengthPartner,
        Measure measure,
        Evidence evidence) {

    /** True if it works by this mechanism, among others. */
    public boolean by(Mechanism mechanism) {
        return mechanisms.contains(mechanism);
    }

    /** True if it works on one of these regions. */
    public boolean worksOn(List<BodyRegion> wanted) {
        for (int i = 0; i < regions.size(); i++) if (wanted.contains(regions.get(i))) return true;
        return false;
    }

    /** The first dose and the one to grow to. */
    public record Doses(Dose beginner, Dose progressed) {}

    /** What must be at hand, and what is pleasant to have. */
    public record Equipment(List<String> needs, List<String> helpful) {}

    /**
     * How an exercise counts as strength work.
     *
     * @param group exercises of one group are not trained on two days in a row
     * @param daily light enough for every day, whatever its group did yesterday
     * @param low counts as low load when only low load is allowed
     */
    public record Load(Optional<String> group, boolean daily, boolean low) {}

    /** What can be measured about it, and how well (clinical.md 3.3). */
    public record Measure(
            String what,
            Optional<String> joint,
            Optional<String> plane,
            Optional<String> expected,
            String sensor,
            String quality) {}

    /** The grade and the keys of the sources that support it. */
    public record Evidence(EvidenceGrade grade, List<String> sources) {}
}
