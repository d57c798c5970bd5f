package health.limber.plan.week;

import health.limber.plan.condition.Condition;
import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;

import java.util.List;
import java.util.Optional;

/**
 * What must be in the week of people like this (clinical.md 5.1, WC rows).
 *
 * @param region the complaint it speaks of; empty: any
 * @param must mechanisms owed in the week
 * @param soft mechanisms to favour, but not owed
 * @param also exercises owed in the week
 * @param addIf if present, {@code add} is owed too once it holds; until then strength is "not yet"
 * @param forbidStrength no item with strength among its mechanisms
 * @param lowLoadIf if present and true, strength only from low-load exercises at half dose
 * @param halfDose every dose is halved
 * @param midRange no end-range mobility, except {@code centralising}
 * @param centralising end-range exercises that stay, because they may bring symptoms back toward
 *     the spine
 * @param strengthFirst strength exercises to choose before all others
 * @param romItemsMax most items with range of motion among their mechanisms in one session
 * @param dailyRomRegion every session has range of motion for this region
 * @param viaMicroBreaks desk micro-breaks may carry it where no session does
 */
public record CompositionRule(
        String id,
        Condition when,
        Optional<Complaint.Region> region,
        List<Mechanism> must,
        List<Mechanism> soft,
        List<String> also,
        Optional<Condition> addIf,
        List<Mechanism> add,
        boolean forbidStrength,
        Optional<Condition> lowLoadIf,
        boolean halfDose,
        boolean midRange,
        List<String> centralising,
        List<String> strengthFirst,
        Optional<Integer> romItemsMax,
        Optional<BodyRegion> dailyRomRegion,
        boolean viaMicroBreaks,
        List<String> sources) {}
