package health.limber.plan.week;

import health.limber.plan.Library;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What this person's week is chosen from, best first. */
final class Candidates {
    private final Catalogue catalogue;
    private final Case one;
    private final Needs needs;
    private final Allowance allowance;
    private final Doses doses;
    private final Courses courses;
    private final List<Candidate> ranked = new ArrayList<>();
    private final List<Candidate> strengthRanked;

    Candidates(Catalogue catalogue, Case one, Needs needs, Allowance allowance) {
        this.catalogue = catalogue;
        this.one = one;
        this.needs = needs;
        this.allowance = allowance;
        doses = new Doses(catalogue.library(), needs, allowance, one);
        courses = new Courses(catalogue, one, allowance);
        for (int i = 0; i < catalogue.size(); i++)
            if (allowance.offered()[i] && serves(i) && isChoosable(i)) ranked.add(candidate(i));
        ranked.sort(Comparator.comparingInt(Candidate::rank));
        strengthRanked = needs.strengthFirst().isEmpty() ? ranked : strengthFirst();
    }

    Library library() {
        return catalogue.library();
    }

    /** Ids of what was asked for and may be chosen. */
    List<String> wished() {
        return ranked.stream()
                .map(candidate -> candidate.exercise().id())
                .filter(one.context()::isWished)
                .toList();
    }

    /** True if nothing hurts. */
    boolean isPrevention() {
        return one.situation().complaint().regions().isEmpty();
    }

    Needs needs() {
        return needs;
    }

    Doses doses() {
        return doses;
    }

    /** True if the person asked for the exercise, or a precaution prefers it. */
    boolean isWanted(String id) {
        return one.context().isWished(id)
                || catalogue
                        .number(id)
                        .filter(n -> allowance.preferred().get(n).isPresent())
                        .isPresent();
    }

    /** All of them, best first. */
    List<Candidate> ranked() {
        return ranked;
    }

    /**
     * All of them in the order for strength work, where some exercises are to be chosen before
     * others.
     */
    List<Candidate> strengthRanked() {
        return strengthRanked;
    }

    /** An exercise of the library; empty if it is not there any more. */
    Optional<Exercise> known(String id) {
        return catalogue.number(id).map(catalogue::exercise);
    }

    /** An offered exercise whether or not it serves the complaint; empty if it is not offered. */
    Optional<Candidate> offered(String id) {
        return catalogue
                .number(id)
                .filter(number -> allowance.offered()[number])
                .map(this::candidate);
    }

    private List<Candidate> strengthFirst() {
        List<Candidate> order = new ArrayList<>(ranked);
        order.sort(
                Comparator.comparingInt(c -> {
                    int place = needs.strengthFirst().indexOf(c.exercise().id());
                    return place < 0 ? Integer.MAX_VALUE : place;
                }));
        return order;
    }

    private boolean isChoosable(int number) {
        Exercise exercise = catalogue.exercise(number);
        return !exercise.onlyOnWish() || one.context().isWished(exercise.id());
    }

    private boolean serves(int number) {
        return catalogue.serves(number, one.situation().complaint().regions());
    }

    private Candidate candidate(int number) {
        Exercise exercise = catalogue.exercise(number);
        Optional<Reason> comes = courses.comesIn(number);
        boolean preferred = allowance.preferred().get(number).isPresent() || comes.isPresent();
        boolean limited = !allowance.limits().get(number).isEmpty();
        boolean wished = one.context().isWished(exercise.id());
        int tie =
                (preferred ? 0 : 16)
                        + (limited ? 8 : 0)
                        + (wished ? 0 : 4)
                        + exercise.evidence().grade().ordinal();
        List<Reason> why = new ArrayList<>(2);
        allowance
                .preferred()
                .get(number)
                .ifPresent(
                        reason -> why.add(new Reason("prefer", reason.answers(), reason.rule())));
        if (wished) why.add(new Reason(Needs.WISH, List.of("preferences")));
        comes.ifPresent(why::add);
        Course course = courses.of(number);
        if (course != null) why.addAll(course.why());
        why.addAll(doses.reasons(exercise, number));
        Dose dose = dose(number, course);
        boolean mayWait = !preferred && !wished && !exercise.mission();
        boolean deferred = mayWait && (courses.givesWay(number) || hasEasierWayIn(number));
        return new Candidate(
                number,
                exercise,
                catalogue.traits(number),
                dose,
                dose.seconds(exercise.timing()),
                tie * 1024 + number,
                tie,
                deferred,
                allowance.limits().get(number),
                why);
    }

    private Dose dose(int number, @Nullable Course course) {
        Exercise exercise = catalogue.exercise(number);
        Optional<Dose> entry = one.strength().flatMap(work -> work.entry(exercise));
        Course counts = entry.map(dose -> entering(exercise, dose)).orElse(course);
        return doses.dose(exercise, number, counts);
    }

    /** A phase of a strength programme begins with its own dose, whatever was done before. */
    private static Course entering(Exercise exercise, Dose dose) {
        return new Course(exercise.id(), dose, dose, Optional.empty(), false, List.of());
    }

    /** The first easier variant that is offered and will do, searched breadth first. */
    Optional<Candidate> firstEasier(String id, Predicate<String> willDo) {
        return catalogue
                .firstEasier(id, other -> offered(other).isPresent() && willDo.test(other))
                .flatMap(this::offered);
    }

    /** The shape of this person's sessions. */
    Shape shape() {
        return Shape.of(library().templates(), one.context(), one.situation().complaint());
    }

    /**
     * True if an offered exercise for the same complaint leads on to this one, and the person has
     * done neither.
     */
    private boolean hasEasierWayIn(int number) {
        boolean offered = false;
        for (int easier : catalogue.waysInto(number))
            offered |= allowance.offered()[easier] && serves(easier);
        if (!offered) return false;
        String id = catalogue.exercise(number).id();
        return !needs.strengthFirst().contains(id) && !hasDone(id);
    }

    private boolean hasDone(String id) {
        for (History.Day day : one.history().days()) if (day.exercises().contains(id)) return true;
        return false;
    }
}
