package health.limber.library.properties;

import health.limber.library.properties.Weeks.Week;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.screening.Complaint;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.History;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Planner;
import health.limber.plan.week.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Over the days of a week, and the weeks of a history, everything keeps its distance. */
class WeekLawsTest {

    private static void always(Stream<Week> weeks, Function<Week, Set<String>> law) {
        List<String> breaches = new ArrayList<>();
        weeks.forEach(week -> law.apply(week).forEach(what -> breaches.add(week.breach(what))));
        Weeks.none(breaches);
    }

    @Test
    void aDayPlannedAloneIsTheFirstOfItsWeek() {
        Planner planner = new Planner(Weeks.LOADED.library());
        always(
                Weeks.all().stream(),
                week -> {
                    Case one = Cases.with(week.one(), week.one().context());
                    Answer today = planner.today(one);
                    Answer whole = week.answer();
                    boolean same =
                            today.plan()
                                            .map(Plan::days)
                                            .equals(whole.plan().map(p -> p.days().subList(0, 1)))
                                    && today.excluded().equals(whole.excluded())
                                    && today.withheld().equals(whole.withheld())
                                    && today.holding().equals(whole.holding());
                    return same ? Set.of() : Set.of(today.plan().toString());
                });
    }

    /** Every day of the history and of the plan, with what is done on it. */
    private static TreeMap<LocalDate, List<String>> days(Week week) {
        TreeMap<LocalDate, List<String>> days = new TreeMap<>();
        for (History.Day day : week.one().history().days()) days.put(day.date(), day.exercises());
        for (Plan.Day day : week.plan().days()) days.put(day.date(), SessionLawsTest.ids(day));
        return days;
    }

    private static Map<String, TreeSet<LocalDate>> datesOf(
            Week week, Function<Exercise, String> key) {
        Map<String, TreeSet<LocalDate>> dates = new LinkedHashMap<>();
        days(week)
                .forEach((date, ids) ->
                        ids.forEach(id -> {
                            String name = key.apply(Weeks.EXERCISES.get(id));
                            if (!name.isEmpty())
                                dates.computeIfAbsent(name, k -> new TreeSet<>()).add(date);
                        }));
        return dates;
    }

    private static String heavyGroup(Exercise exercise) {
        boolean counts = exercise.load().isPresent() && !exercise.load().get().daily();
        return counts ? exercise.load().get().group().orElse("") : "";
    }

    @Test
    void aLoadGroupIsNeverTrainedOnTwoDaysInARow() {
        always(
                Weeks.planned(),
                week -> {
                    Set<String> breaches = new LinkedHashSet<>();
                    datesOf(week, WeekLawsTest::heavyGroup)
                            .forEach((group, dates) -> {
                                for (LocalDate date : dates)
                                    if (dates.contains(date.plusDays(1)))
                                        breaches.add(group + " on " + date + " and the day after");
                            });
                    return breaches;
                });
    }

    @Test
    void noExerciseComesMoreOftenInSevenDaysThanItMay() {
        always(
                Weeks.planned(),
                week -> {
                    Set<String> breaches = new LinkedHashSet<>();
                    datesOf(week, Exercise::id)
                            .forEach((id, dates) -> {
                                int most = Weeks.EXERCISES.get(id).doses().beginner().daysPerWeek();
                                for (LocalDate date : dates) {
                                    int days = dates.subSet(date, date.plusDays(7)).size();
                                    if (days > most && date.plusDays(7).isAfter(week.one().today()))
                                        breaches.add(id + " on " + days + " days from " + date);
                                }
                            });
                    return breaches;
                });
    }

    @Test
    void fromTheEighthDayAtMostTwoExercisesInSevenDaysAreNew() {
        always(
                Weeks.planned().filter(week -> week.number() > 0 && !week.classic()),
                week -> {
                    LocalDate start = days(week).firstKey();
                    TreeMap<LocalDate, Set<String>> introduced = new TreeMap<>();
                    Set<String> known = new TreeSet<>();
                    Set<String> free = replacements(week);
                    days(week)
                            .forEach((date, ids) ->
                                    ids.forEach(id -> {
                                        if (known.add(id)
                                                && !date.isBefore(start.plusDays(7))
                                                && !free.contains(id))
                                            introduced
                                                    .computeIfAbsent(date, k -> new TreeSet<>())
                                                    .add(id);
                                    }));
                    Set<String> breaches = new LinkedHashSet<>();
                    introduced
                            .keySet()
                            .forEach(date -> {
                                if (date.plusDays(6).isBefore(week.one().today())) return;
                                Set<String> news =
                                        introduced.subMap(date, date.plusDays(7)).values().stream()
                                                .flatMap(Set::stream)
                                                .collect(Collectors.toCollection(TreeSet::new));
                                if (news.size() > 2) breaches.add(news + " from " + date);
                            });
                    return breaches;
                });
    }

    /**
     * In any week until now: what stands in for something that was done and is not allowed any
     * more.
     */
    private static Set<String> replacements(Week week) {
        Set<String> replacements = new TreeSet<>();
        for (Week other : Weeks.until(week)) {
            Set<String> not = new TreeSet<>();
            other.answer().excluded().forEach(out -> not.add(out.exercise().id()));
            other.answer().withheld().forEach(out -> not.add(out.exercise().id()));
            other.one().history().days().stream()
                    .flatMap(day -> day.exercises().stream())
                    .filter(not::contains)
                    .forEach(id -> replacements.add(firstEasier(id, not)));
        }
        return replacements;
    }

    private static String firstEasier(String id, Set<String> not) {
        ArrayDeque<String> queue = new ArrayDeque<>(Weeks.EXERCISES.get(id).easier());
        Set<String> seen = new LinkedHashSet<>(queue);
        while (!queue.isEmpty()) {
            String next = queue.removeFirst();
            if (!not.contains(next)) return next;
            for (String more : Weeks.EXERCISES.get(next).easier())
                if (seen.add(more)) queue.addLast(more);
        }
        return "";
    }

    /**
     * 5.1, written out once more: what is owed, for which complaint; an empty region means any of
     * them.
     */
    private static Map<Mechanism, Set<String>> owed(Week week) {
        Map<Mechanism, Set<String>> owed = new LinkedHashMap<>();
        Complaint complaint = week.one().situation().complaint();
        int nprs = complaint.painNow();
        int days = complaint.durationDays();
        for (Complaint.Region region : complaint.regions()) {
            boolean acute = days <= 41;
            boolean strengthDue = !acute || nprs <= 5 || days >= 14;
            owe(owed, region.name(), Mechanism.ROM);
            if (region == Complaint.Region.mid || strengthDue)
                owe(owed, region.name(), Mechanism.strength);
            if (acute && region != Complaint.Region.mid)
                owe(owed, region.name(), Mechanism.relaxation);
            boolean posture =
                    region == Complaint.Region.mid
                            || region == Complaint.Region.neck && !acute && days <= 84;
            if (posture) owe(owed, region.name(), Mechanism.posture);
        }
        boolean radicular =
                complaint.painType().filter(t -> t == Complaint.PainType.radicular).isPresent()
                        || SafetyLawsTest.active(week, "M-RADIC-LEG")
                        || SafetyLawsTest.active(week, "M-RADIC-ARM");
        boolean axial = SafetyLawsTest.active(week, "M-AXSPA");
        boolean pregnant =
                SafetyLawsTest.active(week, "M-PREG1") || SafetyLawsTest.active(week, "M-PREG2");
        boolean bones =
                SafetyLawsTest.active(week, "M-OP")
                        || SafetyLawsTest.active(week, "M-VFX")
                        || week.person().age() >= 65;
        boolean severe = SafetyLawsTest.active(week, "M-SEVERE");
        if (radicular || axial || severe) owe(owed, "", Mechanism.ROM);
        if (radicular || axial || pregnant || bones || SafetyLawsTest.active(week, "M-HYPERMOB"))
            owe(owed, "", Mechanism.strength);
        if (severe || pregnant || week.one().context().stress() >= 6)
            owe(owed, "", Mechanism.relaxation);
        if (severe) owed.remove(Mechanism.strength);
        return owed;
    }

    private static void owe(Map<Mechanism, Set<String>> owed, String region, Mechanism mechanism) {
        owed.computeIfAbsent(mechanism, k -> new TreeSet<>()).add(region);
    }

    private static boolean isPaid(Stream<Item> items, Mechanism mechanism, String region) {
        return items.map(Item::exercise)
                .anyMatch(e ->
                        e.by(mechanism)
                                && (region.isEmpty()
                                        || e.worksOn(Complaint.Region.valueOf(region).servedBy())));
    }

    @Test
    void everyMechanismOwedIsInTheWeekOrSaidToBeMissing() {
        always(
                Weeks.planned().filter(week -> !week.classic()),
                week -> {
                    Set<String> breaches = new LinkedHashSet<>();
                    owed(week)
                            .forEach((mechanism, regions) ->
                                    regions.forEach(region -> {
                                        boolean said =
                                                week.plan().notes().stream()
                                                        .anyMatch(n ->
                                                                n.rule().equals("did-not-fit")
                                                                        && n.about()
                                                                                .equals(
                                                                                        mechanism
                                                                                                .name()));
                                        if (!said && !isPaid(week.scheduled(), mechanism, region))
                                            breaches.add(mechanism + " for " + region);
                                    }));
                    return breaches;
                });
    }

    @Test
    void whatIsSaidToBeMissingIsMissing() {
        always(
                Weeks.planned().filter(week -> !week.classic()),
                week -> {
                    Set<String> breaches = new LinkedHashSet<>();
                    for (Reason note : week.plan().notes()) {
                        boolean exercise = Weeks.EXERCISES.containsKey(note.about());
                        if (!note.rule().equals("did-not-fit") || exercise) continue;
                        Set<String> regions =
                                new TreeSet<>(
                                        owed(week)
                                                .getOrDefault(
                                                        Mechanism.valueOf(note.about()), Set.of()));
                        boolean deskPosture =
                                note.about().equals("posture")
                                        && week.one().context().deskHours() >= 4;
                        if (deskPosture && regions.isEmpty()) regions.add("");
                        boolean all =
                                regions.stream()
                                        .allMatch(region ->
                                                isPaid(
                                                        week.scheduled(),
                                                        Mechanism.valueOf(note.about()),
                                                        region));
                        if (all) breaches.add(note.toString());
                    }
                    return breaches;
                });
    }

    private static boolean isPossible(Set<String> not, Mechanism mechanism, String region) {
        return Weeks.EXERCISES.values().stream()
                .filter(e -> !not.contains(e.id()) && !e.onlyOnWish() && e.by(mechanism))
                .filter(e ->
                        region.isEmpty() || e.worksOn(Complaint.Region.valueOf(region).servedBy()))
                .anyMatch(e -> e.doses().beginner().seconds(e.timing()) <= 120);
    }

    /** With eight minutes or more there is room for everything that is owed and allowed. */
    @Test
    void fromEightMinutesNothingOwedAndAllowedIsMissing() {
        always(
                Weeks.planned()
                        .filter(week ->
                                !week.classic()
                                        && week.number() == 0
                                        && week.one().context().minutesPerDay() >= 8
                                        && !SessionLawsTest.isLittleAndOften(week)),
                week -> {
                    Set<String> not = new TreeSet<>();
                    week.answer().excluded().forEach(out -> not.add(out.exercise().id()));
                    week.answer().withheld().forEach(out -> not.add(out.exercise().id()));
                    Set<String> breaches = new LinkedHashSet<>();
                    owed(week)
                            .forEach((mechanism, regions) ->
                                    regions.forEach(region -> {
                                        boolean possible = isPossible(not, mechanism, region);
                                        if (possible
                                                && !isPaid(week.scheduled(), mechanism, region))
                                            breaches.add(mechanism + " for " + region);
                                    }));
                    return breaches;
                });
    }

    @Test
    void deskWorkersGetPostureInTheirBreaksOrTheirWeekOrAreTold() {
        always(
                Weeks.planned()
                        .filter(week -> week.one().context().deskHours() >= 4 && !week.classic()),
                week -> {
                    boolean said =
                            week.plan().notes().stream().anyMatch(n -> n.about().equals("posture"));
                    return said || isPaid(week.offered(), Mechanism.posture, "")
                            ? Set.of()
                            : Set.of("no posture");
                });
    }

    @Test
    void everythingHasAReasonAndEveryReasonASentence() {
        always(
                Weeks.all().stream(),
                week -> {
                    Set<String> breaches = new LinkedHashSet<>();
                    List<Reason> reasons = new ArrayList<>();
                    week.offered()
                            .forEach(item -> {
                                if (item.why().isEmpty())
                                    breaches.add(item.exercise().id() + " has no reason");
                                reasons.addAll(item.why());
                            });
                    week.answer().plan().ifPresent(plan -> reasons.addAll(plan.notes()));
                    week.answer().excluded().forEach(out -> reasons.addAll(out.because()));
                    week.answer().limited().forEach(in -> reasons.addAll(in.because()));
                    week.answer().withheld().stream()
                            .map(Answer.Withheld::because)
                            .forEach(reasons::add);
                    for (Reason reason : new LinkedHashSet<>(reasons)) {
                        if (SENTENCES
                                .computeIfAbsent(reason.rule(), WeekLawsTest::sentence)
                                .isBlank()) breaches.add("no sentence for " + reason);
                    }
                    return breaches;
                });
    }

    private static final Map<String, String> SENTENCES = new LinkedHashMap<>();

    private static String sentence(String rule) {
        try {
            return Weeks.LOADED.words().sentence(rule);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
