package health.limber.plan.week;

import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.Situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Works out a person's {@link Allowance}. */
final class AllowanceReader {
    /** Sharp pain limits the movements that set it off for the first week (clinical.md 2.1). */
    private static final int SHARP_LIMIT_DAYS = 7;

    /** Three quarters of the range instead of half. */
    private static final String WIDE_MOTION = "motion-wide";

    private static final Reason SHARP = new Reason("sharp_local", List.of("setOffBy"));

    private final Catalogue catalogue;
    private final Screener screener;

    AllowanceReader(Catalogue catalogue, Screener screener) {
        this.catalogue = catalogue;
        this.screener = screener;
    }

    /** A precaution in force: why, what it does, and whether it leaves the wider range. */
    private record InForce(Reason reason, Catalogue.Effect effect, boolean wideRange) {}

    /** By which tags and precautions an exercise is limited, and in which ways. */
    private record Limit(List<String> tags, List<String> kinds, List<Reason> because) {
        static final Limit NONE = new Limit(List.of(), List.of(), List.of());
    }

    /**
     * @param needs empty where no plan may be given; then nothing is withheld for the plan's sake
     * @param day days since the programme began
     */
    Allowance read(Case one, Screening screening, Optional<Needs> needs, int day) {
        List<InForce> inForce = inForce(one.situation(), screening, day);
        var excluded = new ArrayList<Answer.Excluded>();
        var limited = new ArrayList<Answer.Limited>();
        var withheld = new ArrayList<Answer.Withheld>();
        var offered = new boolean[catalogue.size()];
        var limits = new ArrayList<List<String>>();
        var limitedBy = new ArrayList<List<Reason>>();
        Withholding withholding = new Withholding(one, needs);
        for (int i = 0; i < catalogue.size(); i++) {
            Exercise exercise = catalogue.exercise(i);
            List<Reason> out = excludedBy(inForce, i);
            Limit in = out.isEmpty() ? limit(inForce, i) : Limit.NONE;
            limits.add(in.kinds());
            limitedBy.add(in.because());
            if (!out.isEmpty()) {
                excluded.add(new Answer.Excluded(exercise, out));
                continue;
            }
            if (!in.tags().isEmpty()) {
                limited.add(new Answer.Limited(exercise, in.tags(), in.because()));
            }
            Optional<Reason> not = withholding.reason(i);
            offered[i] = not.isEmpty();
            if (not.isPresent()) withheld.add(new Answer.Withheld(exercise, not.get()));
        }
        return new Allowance(
                excluded, limited, withheld, offered, limits, limitedBy, preferred(screening));
    }

    private List<InForce> inForce(Situation situation, Screening screening, int day) {
        List<InForce> inForce = new ArrayList<>();
        for (Screening.Active active : screening.precautions()) {
            Precaution precaution = active.precaution();
            Reason reason = new Reason(precaution.id(), active.answers());
            inForce.add(new InForce(reason, catalogue.effect(precaution), precaution.wideRange()));
        }
        List<Complaint.Direction> directions = situation.complaint().setOffBy();
        if (!directions.isEmpty() && day < SHARP_LIMIT_DAYS) {
            List<String> tags = movementTags(directions);
            inForce.add(new InForce(SHARP, catalogue.effectOfLimits(tags), false));
        }
        return inForce;
    }

    private List<String> movementTags(List<Complaint.Direction> directions) {
        return catalogue.library().exercises().stream()
                .flatMap(e -> e.tags().stream())
                .distinct()
                .filter(tag -> directions.stream().anyMatch(direction -> direction.isIn(tag)))
                .toList();
    }

    private static List<Reason> excludedBy(List<InForce> inForce, int number) {
        List<Reason> reasons = List.of();
        for (InForce one : inForce) {
            if (!one.effect().excludes()[number]) continue;
            if (reasons.isEmpty()) reasons = new ArrayList<>(2);
            reasons.add(one.reason());
        }
        return reasons;
    }

    private Limit limit(List<InForce> inForce, int number) {
        Limit limit = Limit.NONE;
        for (InForce one : inForce) {
            List<String> hit = one.effect().limits().get(number);
            if (hit.isEmpty()) continue;
            if (limit == Limit.NONE) {
                limit = new Limit(new ArrayList<>(2), new ArrayList<>(2), new ArrayList<>(2));
            }
            limit.because().add(one.reason());
            for (String tag : hit) {
                if (!limit.tags().contains(tag)) limit.tags().add(tag);
                String kind = catalogue.library().limits().kindOf(tag);
                if (kind.equals("motion") && one.wideRange()) kind = WIDE_MOTION;
                if (!limit.kinds().contains(kind)) limit.kinds().add(kind);
            }
        }
        if (limit.kinds().contains("motion")) limit.kinds().remove(WIDE_MOTION);
        return limit;
    }

    private List<Optional<Reason>> preferred(Screening screening) {
        List<Optional<Reason>> preferred =
                new ArrayList<>(Collections.nCopies(catalogue.size(), Optional.empty()));
        for (Screening.Active active : screening.precautions()) {
            for (String id : active.precaution().prefer()) {
                int number = catalogue.number(id).orElse(-1);
                if (number < 0 || preferred.get(number).isPresent()) continue;
                Reason reason = new Reason(active.precaution().id(), active.answers());
                preferred.set(number, Optional.of(reason));
            }
        }
        return preferred;
    }

    /** Why an exercise that no precaution excludes is not offered all the same. */
    private final class Withholding {
        private final Case one;
        private final Optional<Needs> needs;
        private final boolean neckSet;
        private final boolean lowSet;

        Withholding(Case one, Optional<Needs> needs) {
            this.one = one;
            this.needs = needs;
            neckSet = screener.setAnswered(Question.Asked.neck, one.situation());
            lowSet = screener.setAnswered(Question.Asked.low, one.situation());
        }

        Optional<Reason> reason(int number) {
            Exercise exercise = catalogue.exercise(number);
            if (catalogue.needsNeckSet(number) && !neckSet
                    || catalogue.needsLowSet(number) && !lowSet) {
                return Optional.of(new Reason("questions-not-asked", List.of()));
            }
            if (exercise.offerIf().isPresent()
                    && !exercise.offerIf().get().holds(one.situation())) {
                return Optional.of(new Reason("gate:" + exercise.id(), List.of()));
            }
            if (!one.context().equipment().containsAll(exercise.equipment().needs())) {
                return Optional.of(new Reason("equipment", List.of("equipment")));
            }
            if (!one.context().floorOk() && exercise.tags().contains("floor")) {
                return Optional.of(new Reason("floor", List.of("floorOk")));
            }
            Optional<Reason> out = outFor(exercise.id());
            if (out.isPresent()) return out;
            if (one.context().choices().leftOut().contains(exercise.id())) {
                return Optional.of(new Reason("chosen-out", List.of()));
            }
            return needs.flatMap(n -> byNeeds(exercise, n));
        }

        private Optional<Reason> outFor(String exercise) {
            for (Course course : one.courses())
                if (course.exercise().equals(exercise)) return course.out();
            return Optional.empty();
        }

        private Optional<Reason> byNeeds(Exercise exercise, Needs needs) {
            if (exercise.by(Mechanism.strength)) {
                Needs.Policy policy = needs.strength().policy();
                boolean low = exercise.load().isPresent() && exercise.load().get().low();
                boolean open =
                        policy == Needs.Policy.OPEN || policy == Needs.Policy.LOW_LOAD && low;
                if (!open) {
                    String rule =
                            switch (policy) {
                                case FORBIDDEN -> needs.strength().reason().rule();
                                case LOW_LOAD -> "low-load";
                                case NOT_YET, OPEN -> "not-yet";
                            };
                    return Optional.of(new Reason(rule, needs.strength().reason().answers()));
                }
            }
            boolean endRange =
                    exercise.by(Mechanism.ROM)
                            && exercise.tags().stream().anyMatch(tag -> tag.endsWith("_end"));
            if (endRange
                    && needs.midRange().isPresent()
                    && !needs.centralising().contains(exercise.id())) return needs.midRange();
            return Optional.empty();
        }
    }
}
