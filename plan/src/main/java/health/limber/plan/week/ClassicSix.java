package health.limber.plan.week;

import java.util.List;

/**
 * The routine of the six exercises (clinical.md 5.1, WC-16).
 *
 * @param minutes how long it takes with the short doses
 * @param plainFromMinutes from this many minutes on, plain beginner doses are used
 * @param shortDoses what is shortened below that
 */
public record ClassicSix(
        String id,
        List<String> exercises,
        int minutes,
        int plainFromMinutes,
        List<ShortDose> shortDoses) {

    /** A shortened dose: so many sets, and another hold in seconds (0: unchanged). */
    public record ShortDose(String exercise, int sets, int holdSeconds) {}
}
