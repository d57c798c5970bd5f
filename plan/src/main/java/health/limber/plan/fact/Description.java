package health.limber.plan.fact;

import health.limber.plan.screening.Complaint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person told about themselves, page by page. What is empty was not told.
 *
 * @param age years
 * @param regions where it hurts; an empty list: nowhere
 * @param painNow worst of the last 24 hours, 0–10
 * @param durationDays days since it began
 * @param minutesPerDay minutes of a session
 * @param deskHours hours at a desk on a usual working day
 * @param stress of the past week, 0–10
 * @param equipment what is at hand, by id
 */
public record Description(
        OptionalInt age,
        Optional<List<Complaint.Region>> regions,
        Optional<Pain> pain,
        OptionalInt painNow,
        OptionalInt durationDays,
        OptionalInt minutesPerDay,
        OptionalInt deskHours,
        OptionalInt stress,
        Optional<List<String>> equipment) {

    private static final OptionalInt NONE = OptionalInt.empty();

    /** Nothing was told yet. */
    public static final Description NOTHING = about(NONE, Optional.empty(), Optional.empty());

    /**
     * What the pain is like.
     *
     * @param type its kind; empty: none of them
     * @param setOffBy movements that set a sharp pain off
     */
    public record Pain(Optional<Complaint.PainType> type, List<Complaint.Direction> setOffBy) {}

    public Description {
        range("age", age, 0, 130);
        Check.scale("painNow", painNow);
        range("durationDays", durationDays, 0, 40_000);
        range("minutesPerDay", minutesPerDay, 1, 60);
        range("deskHours", deskHours, 0, 24);
        Check.scale("stress", stress);
    }

    private static void range(String field, OptionalInt value, int from, int to) {
        if (value.isPresent()) Check.range(field, value.getAsInt(), from, to);
    }

    private static Description about(
            OptionalInt age, Optional<List<Complaint.Region>> regions, Optional<Pain> pain) {
        return new Description(age, regions, pain, NONE, NONE, NONE, NONE, NONE, Optional.empty());
    }

    private static Description strength(OptionalInt painNow, OptionalInt durationDays) {
        return new Description(
                NONE,
                Optional.empty(),
                Optional.empty(),
                painNow,
                durationDays,
                NONE,
                NONE,
                NONE,
                Optional.empty());
    }

    private static Description frame(
            OptionalInt minutes, OptionalInt deskHours, OptionalInt stress) {
        return new Description(
                NONE,
                Optional.empty(),
                Optional.empty(),
                NONE,
                NONE,
                minutes,
                deskHours,
                stress,
                Optional.empty());
    }

    public static Description ofAge(int years) {
        return about(OptionalInt.of(years), Optional.empty(), Optional.empty());
    }

    public static Description ofRegions(List<Complaint.Region> regions) {
        return about(NONE, Optional.of(regions), Optional.empty());
    }

    public static Description ofPain(Pain pain) {
        return about(NONE, Optional.empty(), Optional.of(pain));
    }

    public static Description ofPainNow(int painNow) {
        return strength(OptionalInt.of(painNow), NONE);
    }

    public static Description ofDuration(int days) {
        return strength(NONE, OptionalInt.of(days));
    }

    public static Description ofMinutes(int perDay) {
        return frame(OptionalInt.of(perDay), NONE, NONE);
    }

    public static Description ofDeskHours(int hours) {
        return frame(NONE, OptionalInt.of(hours), NONE);
    }

    public static Description ofStress(int level) {
        return frame(NONE, NONE, OptionalInt.of(level));
    }

    public static Description ofEquipment(List<String> ids) {
        return new Description(
                NONE,
                Optional.empty(),
                Optional.empty(),
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                Optional.of(ids));
    }

    /** What holds after something more was told. */
    public Description and(Description later) {
        return new Description(
                newer(later.age, age),
                later.regions.or(() -> regions),
                later.pain.or(() -> pain),
                newer(later.painNow, painNow),
                newer(later.durationDays, durationDays),
                newer(later.minutesPerDay, minutesPerDay),
                newer(later.deskHours, deskHours),
                newer(later.stress, stress),
                later.equipment.or(() -> equipment));
    }

    private static OptionalInt newer(OptionalInt later, OptionalInt before) {
        return later.isPresent() ? later : before;
    }

    /** Only what a screening asks about: who the person is and what hurts. */
    public Description forScreening() {
        return about(age, regions, pain).and(strength(painNow, durationDays));
    }

    /** True if it says something a screening asks about. */
    public boolean concernsScreening() {
        return !forScreening().equals(NOTHING);
    }

    /** True if all that a screening needs was told. */
    public boolean complete() {
        return age.isPresent() && complaint().isPresent();
    }

    /** What hurts; empty while it was not told in full. */
    public Optional<Complaint> complaint() {
        if (regions.isEmpty()) return Optional.empty();
        if (regions.get().isEmpty()) return Optional.of(Complaint.NONE);
        if (pain.isEmpty() || painNow.isEmpty() || durationDays.isEmpty()) return Optional.empty();
        return Optional.of(
                new Complaint(
                        regions.get(),
                        pain.get().type(),
                        painNow.getAsInt(),
                        durationDays.getAsInt(),
                        pain.get().setOffBy()));
    }
}
