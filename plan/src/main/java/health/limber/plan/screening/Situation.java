package health.limber.plan.screening;

import health.limber.plan.condition.Known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Everything conditions may ask about one person at one moment: age, complaint, answers, further
 * numbers and yes/no facts of clinical.md 5.1, and what the screening has put in force so far.
 */
public final class Situation implements Known {
    private static final String NECK_SET_ANSWERED = "neck_set_answered";

    private final int age;
    private final Complaint complaint;
    private final Answers answers;
    private final Map<String, Double> state;
    private final Map<String, List<String>> inForce = new LinkedHashMap<>();
    private final List<String> precautions = new ArrayList<>();
    private List<Clearance> clearances = List.of();
    private boolean neckSetAnswered;

    /**
     * @param age in years
     * @param state further facts by their name in clinical.md 5.1; yes/no facts are 1 or 0
     */
    public Situation(int age, Complaint complaint, Answers answers, Map<String, Double> state) {
        if (age < 0 || age > 130)
            throw new IllegalArgumentException("age is " + age + " years; expected 0 to 130");
        this.age = age;
        this.complaint = complaint;
        this.answers = answers;
        this.state = state;
    }

    /** The same person, with what professionals have cleared. */
    public Situation with(List<Clearance> cleared) {
        var situation = new Situation(age, complaint, answers, state);
        situation.clearances = List.copyOf(cleared);
        return situation;
    }

    /** The same person, before any screening noted its results in it. */
    public Situation anew() {
        return with(clearances);
    }

    public Complaint complaint() {
        return complaint;
    }

    /** True if a professional has cleared this, and nothing behind it is new or worse. */
    boolean isCleared(String id, Collection<String> behind) {
        for (int i = 0; i < clearances.size(); i++) {
            Clearance one = clearances.get(i);
            if (one.id().equals(id) && one.covers(behind, this)) return true;
        }
        return false;
    }

    /**
     * What was told under a name that conditions ask for, as text; empty text if nothing was.
     * Regions are in their order, with a space between.
     */
    String told(String name) {
        return switch (name) {
            case "age" -> String.valueOf(age);
            case "nprs" -> String.valueOf(complaint.painNow());
            case "dur_days" -> String.valueOf(complaint.durationDays());
            case "region" ->
                    complaint.regions().stream().map(Enum::name).collect(Collectors.joining(" "));
            case "pain_type" -> complaint.painType().map(Enum::name).orElse("");
            case "band" -> complaint.band().map(Enum::name).orElse("");
            default -> toldNumber(name);
        };
    }

    private String toldNumber(String name) {
        OptionalInt answer = answers.number(name);
        if (answer.isPresent()) return String.valueOf(answer.getAsInt());
        Double value = state.get(name);
        return value == null ? "" : String.valueOf(value.intValue());
    }

    public Answers answers() {
        return answers;
    }

    /**
     * The same person with this complaint region only, as the weekly composition asks complaint by
     * complaint.
     */
    public Situation withRegion(Complaint.Region region) {
        var only =
                new Complaint(
                        List.of(region),
                        complaint.painType(),
                        complaint.painNow(),
                        complaint.durationDays(),
                        complaint.setOffBy());
        var situation = new Situation(age, only, answers, state);
        situation.inForce.putAll(inForce);
        situation.precautions.addAll(precautions);
        situation.clearances = clearances;
        situation.neckSetAnswered = neckSetAnswered;
        return situation;
    }

    void neckSetAnswered(boolean answered) {
        neckSetAnswered = answered;
    }

    void putInForce(String id, List<String> behind) {
        inForce.put(id, behind);
    }

    void addPrecaution(String id, List<String> behind) {
        precautions.add(id);
        inForce.put(id, behind);
    }

    @Override
    public boolean yes(String question) {
        return answers.yes(question);
    }

    @Override
    public boolean holds(String fact) {
        if (fact.equals(NECK_SET_ANSWERED)) return neckSetAnswered;
        return state.getOrDefault(fact, 0.0) != 0;
    }

    @Override
    public OptionalDouble number(String name) {
        return switch (name) {
            case "age" -> OptionalDouble.of(age);
            case "nprs" -> OptionalDouble.of(complaint.painNow());
            case "dur_days" -> OptionalDouble.of(complaint.durationDays());
            default -> other(name);
        };
    }

    private OptionalDouble other(String name) {
        OptionalInt answer = answers.number(name);
        if (answer.isPresent()) return OptionalDouble.of(answer.getAsInt());
        Double value = state.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public boolean is(String name, String word) {
        return switch (name) {
            case "region" -> hasRegion(word);
            case "pain_type" ->
                    complaint.painType().isPresent()
                            && complaint.painType().get().name().equals(word);
            case "band" ->
                    complaint.band().isPresent() && complaint.band().get().name().equals(word);
            default -> inForce.containsKey(word);
        };
    }

    private boolean hasRegion(String word) {
        List<Complaint.Region> regions = complaint.regions();
        for (int i = 0; i < regions.size(); i++)
            if (regions.get(i).name().equals(word)) return true;
        return false;
    }

    @Override
    public boolean inForce(String id) {
        return inForce.containsKey(id);
    }

    @Override
    public Collection<String> precautions() {
        return precautions;
    }

    @Override
    public Collection<String> behind(String id) {
        return inForce.getOrDefault(id, List.of());
    }
}
