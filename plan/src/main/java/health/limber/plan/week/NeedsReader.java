package health.limber.plan.week;

import health.limber.plan.condition.Condition;
import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.Situation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Works out a person's {@link Needs}: asks every composition rule once for each complaint and
 * unites what they say.
 */
final class NeedsReader {
    private final List<CompositionRule> rules;

    NeedsReader(List<CompositionRule> rules) {
        this.rules = rules;
    }

    /** A rule that holds, for which complaint, and whether what it adds is due already. */
    private record Fired(
            CompositionRule rule,
            Optional<Complaint.Region> region,
            boolean adds,
            boolean lowLoad,
            Reason reason) {}

    /**
     * @param day days since the programme began
     */
    Needs read(Situation situation, Screening screening, int day) {
        List<Fired> fired = fire(situation);
        return new Needs(
                owed(fired),
                also(fired),
                strength(fired),
                halfDose(fired, screening, day),
                first(fired, CompositionRule::midRange),
                fired.stream().flatMap(f -> f.rule().centralising().stream()).distinct().toList(),
                fired.stream().flatMap(f -> f.rule().strengthFirst().stream()).distinct().toList(),
                fired.stream()
                        .mapToInt(f -> f.rule().romItemsMax().orElse(Integer.MAX_VALUE))
                        .min()
                        .orElse(Integer.MAX_VALUE),
                dailyRomRegion(fired),
                supineSecondsMax(screening));
    }

    private List<Fired> fire(Situation situation) {
        List<Fired> fired = new ArrayList<>();
        List<Complaint.Region> regions = situation.complaint().regions();
        if (regions.isEmpty()) fireFor(situation, Optional.empty(), fired);
        for (Complaint.Region region : regions) {
            fireFor(
                    regions.size() == 1 ? situation : situation.withRegion(region),
                    Optional.of(region),
                    fired);
        }
        return fired;
    }

    private void fireFor(
            Situation situation, Optional<Complaint.Region> region, List<Fired> fired) {
        for (CompositionRule rule : rules) {
            if (!rule.when().holds(situation)) continue;
            boolean known =
                    rule.region().isEmpty() && fired.stream().anyMatch(f -> f.rule() == rule);
            if (known) continue;
            boolean adds = holds(rule.addIf(), situation);
            boolean lowLoad = holds(rule.lowLoadIf(), situation);
            fired.add(
                    new Fired(
                            rule,
                            rule.region().isEmpty() ? Optional.empty() : region,
                            adds,
                            lowLoad,
                            reason(rule, situation)));
        }
    }

    private static boolean holds(Optional<Condition> condition, Situation situation) {
        return condition.isPresent() && condition.get().holds(situation);
    }

    private static Reason reason(CompositionRule rule, Situation situation) {
        var names = new LinkedHashSet<String>();
        rule.when().addBehind(situation, names);
        return new Reason(rule.id(), List.copyOf(names));
    }

    private static List<Needs.Owed> owed(List<Fired> fired) {
        List<Needs.Owed> owed = new ArrayList<>();
        boolean forbidden = fired.stream().anyMatch(f -> f.rule().forbidStrength());
        for (Fired f : fired) {
            for (Mechanism mechanism : f.rule().must()) addOwed(owed, f, mechanism, true);
            if (f.adds())
                for (Mechanism mechanism : f.rule().add()) addOwed(owed, f, mechanism, true);
        }
        for (Fired f : fired)
            for (Mechanism mechanism : f.rule().soft()) addOwed(owed, f, mechanism, false);
        if (forbidden) owed.removeIf(o -> o.mechanism() == Mechanism.strength); // forbid beats must
        return owed;
    }

    private static void addOwed(
            List<Needs.Owed> owed, Fired fired, Mechanism mechanism, boolean must) {
        for (Needs.Owed other : owed)
            if (other.mechanism() == mechanism && other.region().equals(fired.region())) return;
        owed.add(
                new Needs.Owed(
                        fired.region(),
                        mechanism,
                        must,
                        fired.rule().viaMicroBreaks(),
                        fired.reason()));
    }

    private static List<Needs.Also> also(List<Fired> fired) {
        List<Needs.Also> also = new ArrayList<>();
        for (Fired f : fired) {
            for (String id : f.rule().also()) {
                if (also.stream().noneMatch(a -> a.exercise().equals(id)))
                    also.add(new Needs.Also(f.region(), id, f.reason()));
            }
        }
        return also;
    }

    /**
     * Forbidden beats all; "not yet" ends where another rule asks for strength, but then only low
     * load (clinical.md 12.2).
     */
    private static Needs.Strength strength(List<Fired> fired) {
        Optional<Reason> forbidden = first(fired, CompositionRule::forbidStrength);
        if (forbidden.isPresent())
            return new Needs.Strength(Needs.Policy.FORBIDDEN, forbidden.get());
        for (Fired f : fired) {
            if (f.rule().addIf().isEmpty() || f.adds()) continue;
            boolean asked =
                    fired.stream()
                            .anyMatch(other -> other.rule().must().contains(Mechanism.strength));
            return new Needs.Strength(
                    asked ? Needs.Policy.LOW_LOAD : Needs.Policy.NOT_YET, f.reason());
        }
        for (Fired f : fired)
            if (f.lowLoad()) return new Needs.Strength(Needs.Policy.LOW_LOAD, f.reason());
        return new Needs.Strength(Needs.Policy.OPEN, new Reason("region", List.of("region")));
    }

    private static Optional<Reason> halfDose(List<Fired> fired, Screening screening, int day) {
        Optional<Reason> byRule = first(fired, CompositionRule::halfDose);
        if (byRule.isPresent()) return byRule;
        for (Screening.Active active : screening.precautions()) {
            if (day < active.precaution().halfDoseDays())
                return Optional.of(new Reason(active.precaution().id(), active.answers()));
        }
        return Optional.empty();
    }

    private static int supineSecondsMax(Screening screening) {
        int max = 0;
        for (Screening.Active active : screening.precautions()) {
            int own = active.precaution().supineSecondsMax();
            if (own > 0) max = max == 0 ? own : Math.min(max, own);
        }
        return max;
    }

    private static Optional<BodyRegion> dailyRomRegion(List<Fired> fired) {
        return fired.stream().flatMap(f -> f.rule().dailyRomRegion().stream()).findFirst();
    }

    private static Optional<Reason> first(List<Fired> fired, Predicate<CompositionRule> which) {
        for (Fired f : fired) if (which.test(f.rule())) return Optional.of(f.reason());
        return Optional.empty();
    }
}
