package health.limber.app.simulate;

import health.limber.plan.fact.Description;
import health.limber.plan.screening.Complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A made-up person: who they are, how their pain behaves, and how they keep to a plan. The same
 * seed gives the same person.
 */
final class VirtualPerson {
    private static final int[] MINUTES = {1, 3, 5, 8, 15, 25};
    private static final double NOISE = 1.5;
    private static final double ONE_IN_A_HUNDRED = 0.01;

    private final SplittableRandom chance;
    final List<Description> about;
    final double keeps;
    final double answers;
    private final double sensitive;
    private final double trend;
    private double level;
    private double stirred;

    VirtualPerson(long seed) {
        chance = new SplittableRandom(seed);
        level = 1 + chance.nextDouble() * 5;
        trend = -0.03 + chance.nextDouble() * 0.04;
        sensitive = chance.nextDouble() * 0.5;
        keeps = 0.35 + chance.nextDouble() * 0.65;
        answers = 0.4 + chance.nextDouble() * 0.3;
        about = about();
    }

    private List<Description> about() {
        Complaint.Region[] all = Complaint.Region.values();
        List<Complaint.Region> regions = new ArrayList<>();
        regions.add(all[chance.nextInt(all.length)]);
        Complaint.Region other = all[chance.nextInt(all.length)];
        if (isLucky(0.25) && !regions.contains(other)) regions.add(other);
        return List.of(
                Description.ofAge(18 + chance.nextInt(65)),
                Description.ofRegions(List.copyOf(regions)),
                Description.ofPainNow((int) Math.round(level)),
                Description.ofDuration(7 + chance.nextInt(700)),
                Description.ofMinutes(MINUTES[chance.nextInt(MINUTES.length)]),
                Description.ofDeskHours(chance.nextInt(10)),
                Description.ofStress(chance.nextInt(10)),
                Description.ofEquipment(equipment()));
    }

    private List<String> equipment() {
        List<String> things = new ArrayList<>(List.of("chair"));
        if (isLucky(0.4)) things.add("band");
        return things;
    }

    boolean isLucky(double probability) {
        return chance.nextDouble() < probability;
    }

    int oneOf(int count) {
        return chance.nextInt(count);
    }

    /** Yes to a few questions of the screening, most often to none. */
    Set<String> signs(List<String> questions) {
        if (!isLucky(0.3)) return Set.of();
        return Set.of(questions.get(chance.nextInt(questions.size())));
    }

    /** A night passes. */
    void sleep() {
        level = Math.clamp(level + trend, 0, 9);
        stirred *= isLucky(0.1) ? 0.9 : 0.4;
        if (isLucky(ONE_IN_A_HUNDRED)) stirred += 3;
    }

    /** What a session does to somebody whose body takes its load more or less well. */
    void train(int exercises) {
        stirred += sensitive * exercises * chance.nextDouble() * 0.3;
    }

    /** Pain of this moment as it is told, 0–10. */
    int pain() {
        double noise = chance.nextGaussian() * NOISE;
        return Math.toIntExact(Math.round(Math.clamp(level + stirred + noise * 0.6, 0, 10)));
    }

    int effort() {
        return Math.clamp(3 + chance.nextInt(5), 0, 10);
    }
}
