package health.limber.plan;

import health.limber.plan.condition.Bound;
import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Relation;
import health.limber.plan.dosing.DosingRule;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.progress.Instrument;
import health.limber.plan.progress.Measurement;
import health.limber.plan.screening.ClearanceRules;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Rescreening;
import health.limber.plan.screening.ScreeningRule;
import health.limber.plan.session.QuickStart;
import health.limber.plan.session.StopSign;
import health.limber.plan.week.ClassicSix;
import health.limber.plan.week.CompositionRule;
import health.limber.plan.week.Holding;
import health.limber.plan.week.MicroBreaks;
import health.limber.plan.week.SessionTemplate;
import health.limber.plan.week.StrengthProgramme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything the engine knows before it meets a person: the checked content of the {@code library/}
 * folder as typed values.
 *
 * <p>Lists keep the order of the files, which is the order in which results are told.
 *
 * @param digest names this content exactly; the same digest, case and day give the same plan
 * @param groups the checklists of the screening, in the order in which they are asked
 * @param stops what is asked after "it hurts", in the order of the file
 * @param clearance how an answer that holds a person back ends
 * @param rescreening when a screening is repeated, and what is asked then
 * @param dosing how pain and effort change what comes next
 * @param instruments what is asked again and again
 * @param measurements what a person measures alone
 * @param strength programmes of strength work over some weeks
 * @param askedByPain further questions for a kind of pain, wherever it hurts
 * @param gates conditions with an id of their own, such as {@code N-ROLL-1}
 */
public record Library(
        String digest,
        List<Exercise> exercises,
        List<Question> questions,
        List<String> groups,
        List<ScreeningRule> rules,
        List<Precaution> precautions,
        List<CompositionRule> compositions,
        List<SessionTemplate> templates,
        ClassicSix classicSix,
        Holding holding,
        MicroBreaks microBreaks,
        LimitEffects limits,
        Map<String, Condition> gates,
        QuickStart quickStart,
        List<StopSign> stops,
        ClearanceRules clearance,
        Rescreening rescreening,
        DosingRules dosing,
        List<AskedByPain> askedByPain,
        List<Instrument> instruments,
        List<Measurement> measurements,
        List<StrengthProgramme> strength) {

    private static final Disposition FIRST = Disposition.PROFESSIONAL_FIRST;

    /** Days for which nothing about an exercise gets harder after pain stopped it. */
    public int nothingHarderDays() {
        int days = 0;
        for (StopSign sign : stops) days = Math.max(days, sign.nothingHarderDays());
        return days;
    }

    /** What is asked again and again, by its id. */
    public Instrument instrument(String id) {
        for (Instrument one : instruments) if (one.id().equals(id)) return one;
        throw new IllegalArgumentException("instrument is " + id + "; expected one of the library");
    }

    /** Rules of screening for what is felt later: it may make the answer stricter (DR-20, 1.6). */
    public List<ScreeningRule> raising() {
        List<ScreeningRule> raising = new ArrayList<>();
        for (DosingRule rule : dosing.rules())
            if (rule.when().isPresent() && rule.then().filter(FIRST.name()::equals).isPresent())
                raising.add(raising(rule.id(), rule.when().get()));
        for (StopSign sign : stops) {
            if (sign.timesToBlock() == 0) continue;
            Bound often = Bound.of(sign.timesToBlock());
            raising.add(
                    raising(
                            sign.id(),
                            new Condition.Compare(sign.id(), Relation.MIN, often, true)));
        }
        return raising;
    }

    private static ScreeningRule raising(String id, Condition when) {
        return new ScreeningRule(id, FIRST, when, false, "", List.of());
    }

    /** Questions that a kind of pain asks for, whatever the complaint (clinical.md 2.1). */
    public record AskedByPain(Complaint.PainType id, List<String> asksAgain) {}

    /**
     * What being limited means, by the kind of tag that limits (clinical.md 1.4).
     *
     * @param motionPrefixes tags with one of these beginnings: half the comfortable range
     * @param loadTags tags of effort: no hold longer than {@code loadHoldSecondsMax}
     * @param loadHoldSecondsMax seconds
     */
    public record LimitEffects(
            List<String> motionPrefixes, List<String> loadTags, int loadHoldSecondsMax) {

        /** The kind of limit a tag brings: motion, load or position. */
        public String kindOf(String tag) {
            if (loadTags.contains(tag)) return "load";
            for (String prefix : motionPrefixes) if (tag.startsWith(prefix)) return "motion";
            return "position";
        }
    }
}
