package health.limber.plan.week;

import health.limber.plan.exercise.Exercise;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Exercises that come in because of how others went: an easier one for one that is out (DR-03,
 * DR-04), the next one for one that has grown as far as it does (DR-06).
 */
final class Courses {
    private final List<@Nullable Course> known;
    private final List<Optional<Reason>> comesIn;
    private final boolean[] givesWay;

    Courses(Catalogue catalogue, Case one, Allowance allowance) {
        known = new ArrayList<>(Collections.nCopies(catalogue.size(), null));
        comesIn = new ArrayList<>(Collections.nCopies(catalogue.size(), Optional.empty()));
        givesWay = new boolean[catalogue.size()];
        for (Course course : one.courses()) {
            int number = catalogue.number(course.exercise()).orElse(-1);
            if (number >= 0) known.set(number, course);
        }
        for (int i = 0; i < known.size(); i++) {
            Course course = known.get(i);
            if (course == null) continue;
            Exercise exercise = catalogue.exercise(i);
            if (course.out().isPresent()) {
                catalogue
                        .firstEasier(exercise.id(), id -> isOffered(id, catalogue, allowance))
                        .flatMap(catalogue::number)
                        .ifPresent(n -> comesIn.set(n, replaces(catalogue, n, exercise)));
            } else if (course.ready()) {
                goOn(catalogue, allowance, i);
            }
        }
    }

    private static Optional<Reason> replaces(Catalogue catalogue, int number, Exercise out) {
        String instead = catalogue.exercise(number).id();
        return Optional.of(new Reason("steps-in", List.of(), instead + "/" + out.id()));
    }

    private static boolean isOffered(String id, Catalogue catalogue, Allowance allowance) {
        return catalogue.number(id).filter(n -> allowance.offered()[n]).isPresent();
    }

    /** The next exercise takes its place if both train the same; one of the six always stays. */
    private void goOn(Catalogue catalogue, Allowance allowance, int number) {
        Exercise exercise = catalogue.exercise(number);
        for (String harder : exercise.harder()) {
            int next = catalogue.number(harder).orElse(-1);
            if (next < 0 || !allowance.offered()[next]) continue;
            String both = harder + "/" + exercise.id();
            comesIn.set(next, Optional.of(new Reason("next-step", List.of(), both)));
            boolean same = exercise.mechanisms().stream().anyMatch(catalogue.exercise(next)::by);
            givesWay[number] = same && !exercise.mission();
            return;
        }
    }

    /** How far the person has come with an exercise; null if they never did it. */
    @Nullable Course of(int number) {
        return known.get(number);
    }

    /** Why an exercise comes in now; empty if nothing asks for it. */
    Optional<Reason> comesIn(int number) {
        return comesIn.get(number);
    }

    /** True if the next exercise is there to take its place. */
    boolean givesWay(int number) {
        return givesWay[number];
    }
}
