package health.limber.plan.week;

import health.limber.plan.exercise.Dose;

import java.util.List;
import java.util.Optional;

/**
 * How far a person has come with an exercise.
 *
 * @param standing the dose that was grown to; it stays when a day asks for less
 * @param dose the dose for this day; precautions may still cut it
 * @param out why it is not done at present; empty if it is
 * @param ready it has grown as far as it does, and the next exercise may take its place
 * @param why what makes the dose what it is
 */
public record Course(
        String exercise,
        Dose standing,
        Dose dose,
        Optional<Reason> out,
        boolean ready,
        List<Reason> why) {}
