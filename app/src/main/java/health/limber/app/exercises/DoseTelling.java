package health.limber.app.exercises;

import health.limber.app.http.Wording;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a dose in plain words. */
public record DoseTelling(Wording words, Exercise exercise) {
    private static final int SHORT_TEMPO = 4;

    /**
     * One dose in words.
     *
     * @param amount the first thing to know: how often, or how long
     * @param details hold, pace and rests, a sentence each
     * @param time how long it takes
     * @param days how often a week
     * @param note how it is done, where that differs from the steps
     */
    public record Told(
            String heading,
            String amount,
            List<String> details,
            String time,
            String days,
            Optional<String> note) {}

    Told tell(String heading, Dose dose, Optional<String> note) {
        return new Told(
                heading, amount(dose), details(dose), time(dose), days(dose.daysPerWeek()), note);
    }

    /** A dose in a few words: how often, and how long a hold. */
    public String inShort(Dose dose) {
        if (dose.holdSeconds() == 0) return amount(dose);
        return words.of("dose.short", amount(dose), duration(words, dose.holdSeconds()));
    }

    private String amount(Dose dose) {
        if (once(dose) && dose.holdSeconds() == 0)
            return Naming.capital(duration(words, dose.moveSeconds()));
        String sets = dose.sets() == 1 ? Naming.capital(times(dose, 0)) : sets(dose);
        return exercise.timing().sides() == 1 ? sets : words.of(sideKey(), sets);
    }

    private String sets(Dose dose) {
        if (dose.repetitions().size() == 1)
            return words.of("dose.sets", dose.sets(), times(dose, 0));
        List<String> each =
                dose.repetitions().subList(0, dose.sets()).stream().map(String::valueOf).toList();
        return words.of(
                "dose.setsVaried",
                dose.sets(),
                words.of("dose.varied", Naming.listed(words, each)));
    }

    private String times(Dose dose, int set) {
        return words.count("dose.times", dose.repetitionsOf(set));
    }

    private static boolean once(Dose dose) {
        return dose.sets() == 1 && dose.repetitions().equals(List.of(1));
    }

    /** Sides of a circle are its two directions. */
    private String sideKey() {
        return exercise.tags().stream().anyMatch(tag -> tag.contains("_circ"))
                ? "dose.eachWay"
                : "dose.eachSide";
    }

    private List<String> details(Dose dose) {
        List<String> lines = new ArrayList<>();
        if (dose.holdSeconds() > 0) {
            lines.add(
                    words.of(
                            exercise.timing().holds() > 1 ? "dose.holds" : "dose.hold",
                            duration(words, dose.holdSeconds())));
        }
        if (dose.tempo().size() > 1) lines.add(pace(dose.tempo()));
        if (dose.repetitionRestSeconds() > 0)
            lines.add(words.of("dose.restBetween", duration(words, dose.repetitionRestSeconds())));
        if (dose.sets() > 1 && dose.restSeconds() > 0)
            lines.add(words.of("dose.restSets", duration(words, dose.restSeconds())));
        return lines;
    }

    /** A long tempo that repeats itself is told once, with how often. */
    private String pace(List<Beat> tempo) {
        int unit = unit(tempo);
        List<String> beats =
                tempo.subList(0, unit).stream()
                        .map(beat ->
                                beat.hold()
                                        ? words.of("dose.beat.hold")
                                        : duration(words, beat.seconds()))
                        .toList();
        String once = String.join(", ", beats);
        return unit == tempo.size()
                ? words.of("dose.pace", once)
                : words.of("dose.paceRepeated", once, tempo.size() / unit);
    }

    private static int unit(List<Beat> tempo) {
        for (int size = 2; size <= tempo.size() / 2 && tempo.size() > SHORT_TEMPO; size++) {
            if (tempo.size() % size == 0 && repeats(tempo, size)) return size;
        }
        return tempo.size();
    }

    private static boolean repeats(List<Beat> tempo, int size) {
        for (int i = size; i < tempo.size(); i++)
            if (!tempo.get(i).equals(tempo.get(i - size))) return false;
        return true;
    }

    private String time(Dose dose) {
        return words.of("dose.time", duration(words, dose.seconds(exercise.timing())));
    }

    private String days(int perWeek) {
        return perWeek >= 7 ? words.of("dose.daily") : words.count("dose.days", perWeek);
    }

    /** "45 seconds", "2 minutes", "1 minute 20 seconds". */
    public static String duration(Wording words, int seconds) {
        if (seconds < 60) return words.count("time.seconds", seconds);
        String minutes = words.count("time.minutes", seconds / 60);
        return seconds % 60 == 0
                ? minutes
                : minutes + " " + words.count("time.seconds", seconds % 60);
    }

    /** Rounded to whole minutes, for a list: "about 2 minutes". */
    public static String minutes(Wording words, int seconds) {
        return words.count("list.minutes", Math.max(1, (seconds + 30) / 60));
    }
}
