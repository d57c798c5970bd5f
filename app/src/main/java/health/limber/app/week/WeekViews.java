package health.limber.app.week;

import health.limber.app.exercises.DoseTelling;
import health.limber.app.explain.OwnAnswers;
import health.limber.app.explain.Sentences;
import health.limber.app.http.MinutesView;
import health.limber.app.http.Wording;
import health.limber.app.week.Plans.Week;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.Wishes;
import health.limber.plan.screening.Screening;
import health.limber.plan.week.Balance;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Reason;
import health.limber.plan.week.StrengthProgramme;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a week in words. */
@Component
public class WeekViews {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final List<String> LIMITS =
            List.of("motion", "motion-wide", "load", "position", "half-dose", "sharp_local");

    private final Wording words;
    private final LoadedLibrary library;
    private final Plans plans;
    private final OwnAnswers answers;
    private final Stronger stronger;
    private final Sentences sentences;

    WeekViews(Wording words, LoadedLibrary library, Plans plans, OwnAnswers answers) {
        this.words = words;
        this.library = library;
        this.plans = plans;
        this.answers = answers;
        stronger = new Stronger(words, library, plans);
        sentences = new Sentences(library);
    }

    /** What has just happened on the page: a change, or why there was none. */
    record Just(@Nullable String status, @Nullable String slip) {
        static final Just NOTHING = new Just(null, null);
    }

    /** Strength programmes. */
    Stronger stronger() {
        return stronger;
    }

    WeekView view(Week week, Just just) {
        List<WeekView.Day> days = new ArrayList<>();
        for (Plans.Gone gone : week.gone()) days.add(gone(gone));
        List<Plan.Day> coming = week.answer().plan().map(Plan::days).orElse(List.of());
        days.add(today(week));
        for (Plan.Day day : coming.subList(Math.min(1, coming.size()), coming.size()))
            days.add(coming(week, day));
        boolean classic = week.one().context().classicSix();
        return new WeekView(
                lead(week),
                just.status(),
                minded(week, days),
                days,
                glance(week),
                notes(week),
                week.answer().plan().map(Plan::microBreaks).orElse(List.of()).stream()
                        .map(item -> item(week, item))
                        .toList(),
                changes(week),
                MinutesView.of(week.one().context().minutesPerDay()),
                classic,
                stronger.view(week),
                plans.newId(week),
                just.slip());
    }

    /** "This week 3 of 4." */
    public String lead(Week week) {
        return words.of("week.lead", week.daysDone(), plans.sessionsPlanned(week));
    }

    private WeekView.Day gone(Plans.Gone gone) {
        List<String> names = new ArrayList<>();
        for (Session session : gone.sessions())
            for (String id : session.exercises()) names.add(name(id));
        String summary =
                gone.sessions().isEmpty()
                        ? words.of(gone.planned() ? "week.gone.nothing" : "week.off")
                        : names.isEmpty()
                                ? words.of("week.gone.told")
                                : words.of("week.gone.done", String.join(", ", names));
        return new WeekView.Day(DAY.format(gone.date()), "gone", summary, List.of());
    }

    private WeekView.Day today(Week week) {
        List<WeekView.Item> items = new ArrayList<>();
        int seconds = 0;
        if (week.today().isPresent()) {
            for (Event.Line line : week.today().get().what().items()) {
                Item item = item(line);
                seconds += item.seconds();
                items.add(item(week, item));
            }
        }
        String summary =
                items.isEmpty() ? words.of("week.off") : DoseTelling.minutes(words, seconds);
        return new WeekView.Day(DAY.format(week.date()), "today", summary, items);
    }

    /** What was prescribed, as an item. */
    Item item(Event.Line line) {
        Exercise exercise = exercise(line.exercise());
        Dose dose = line.dose();
        return new Item(exercise, dose, dose.seconds(exercise.timing()), line.limits(), line.why());
    }

    private Exercise exercise(String id) {
        for (Exercise one : library.library().exercises()) if (one.id().equals(id)) return one;
        throw new IllegalStateException("the library has lost exercise " + id);
    }

    private WeekView.Day coming(Week week, Plan.Day day) {
        String minutes = DoseTelling.minutes(words, day.seconds());
        String summary =
                day.items().isEmpty()
                        ? words.of("week.off")
                        : day.times() > 1 ? words.of("week.times", minutes, day.times()) : minutes;
        return new WeekView.Day(
                DAY.format(day.date()),
                "coming",
                summary,
                day.items().stream().map(item -> item(week, item)).toList());
    }

    WeekView.Item item(Week week, Item item) {
        Exercise exercise = item.exercise();
        List<String> why = new ArrayList<>();
        List<String> mind = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Reason reason : item.why()) {
            String sentence = sentences.of(reason);
            List<String> list = isAdjustment(reason) ? mind : why;
            if (!sentence.isBlank() && !list.contains(sentence)) list.add(sentence);
            names.addAll(reason.answers());
        }
        return new WeekView.Item(
                exercise.id(),
                name(exercise.id()),
                new DoseTelling(words, exercise).inShort(item.dose()),
                DoseTelling.duration(words, item.seconds()),
                exercise.mechanisms().stream().map(words::name).collect(Collectors.joining(", ")),
                words.name(exercise.evidence().grade()),
                why,
                told(week, names),
                mind);
    }

    private List<String> told(Week week, Set<String> names) {
        return answers.of(week.state().answers(), week.state().description(), names).stream()
                .map(said -> words.of("week.told", said.question(), said.answer()))
                .toList();
    }

    /** True if it says how the item is done rather than why. */
    private boolean isAdjustment(Reason reason) {
        return LIMITS.contains(reason.rule())
                || StrengthProgramme.tellsHow(reason.rule())
                || library.library().precautions().stream()
                        .anyMatch(one -> one.id().equals(reason.rule()));
    }

    String name(String exercise) {
        return library.words().exercise(exercise).name();
    }

    /** Why an exercise is not in a plan, in one sentence. */
    String sentence(Reason reason) {
        return sentences.of(reason);
    }

    private WeekView.Glance glance(Week week) {
        Balance balance = balance(week);
        int longest = 1;
        for (Mechanism one : Mechanism.values()) longest = Math.max(longest, balance.seconds(one));
        List<WeekView.Bar> bars = new ArrayList<>();
        for (Mechanism one : Mechanism.values()) {
            int seconds = balance.seconds(one);
            String time =
                    seconds == 0 ? words.of("week.none") : DoseTelling.minutes(words, seconds);
            bars.add(new WeekView.Bar(words.name(one), time, seconds, longest));
        }
        return new WeekView.Glance(
                bars, words.count("week.strength", balance.strengthDays()), sharing(week, balance));
    }

    /** The whole week: what was done, what is there today, and what is planned. */
    Balance balance(Week week) {
        List<List<Item>> days = new ArrayList<>();
        for (Plans.Gone gone : week.gone()) days.add(done(gone));
        List<Plan.Day> coming = week.answer().plan().map(Plan::days).orElse(List.of());
        days.add(
                week.today()
                        .map(today -> today.what().items().stream().map(this::item).toList())
                        .orElse(List.of()));
        for (Plan.Day day : coming.subList(Math.min(1, coming.size()), coming.size()))
            days.add(day.items());
        return Balance.of(days, week.one().situation().complaint().regions());
    }

    private List<Item> done(Plans.Gone gone) {
        List<Item> items = new ArrayList<>();
        for (Session session : gone.sessions()) {
            if (session.prescribed().isEmpty()) continue;
            for (Event.Line line : session.prescribed().get().what().items())
                if (session.did(line.exercise())) items.add(item(line));
        }
        return items;
    }

    private List<String> sharing(Week week, Balance balance) {
        var regions = week.one().situation().complaint().regions();
        if (regions.size() < 2) return List.of();
        List<String> told = new ArrayList<>();
        told.add(words.of(plans.takesTurns(week) ? "week.turns" : "week.shared"));
        for (var region : regions) {
            int seconds = balance.forRegion().getOrDefault(region, 0);
            told.add(words.of("week.for", words.name(region), DoseTelling.minutes(words, seconds)));
        }
        return told;
    }

    private List<String> notes(Week week) {
        return week.answer().plan().map(Plan::notes).orElse(List.of()).stream()
                .map(sentences::of)
                .distinct()
                .toList();
    }

    private List<WeekView.Change> changes(Week week) {
        List<WeekView.Change> changes = new ArrayList<>();
        for (Wishes.Change one : week.state().wishes().changesOn(week.date()))
            changes.addFirst(new WeekView.Change(one.id(), sentence(one.what())));
        return changes;
    }

    private String sentence(Event change) {
        return switch (change) {
            case Event.Chose one ->
                    words.of(
                            "week.change." + one.what(),
                            name(one.exercise()),
                            one.instead().map(this::name).orElse(""));
            case Event.Followed one ->
                    one.strength()
                            .map(id -> words.of("week.change.strength", stronger.name(id)))
                            .orElseGet(() -> words.of("week.change." + one.programme()));
            case Event.Allotted one -> words.count("week.change.today", one.minutes());
            case Event.Described one ->
                    words.count("week.change.minutes", one.told().minutesPerDay().orElseThrow());
            default -> throw new IllegalArgumentException("not a change of a plan: " + change);
        };
    }

    /** What to mind that stands on no item: it would not be seen otherwise. */
    private List<WeekView.Minded> minded(Week week, List<WeekView.Day> days) {
        List<WeekView.Minded> minded = new ArrayList<>();
        for (Screening.Active one : week.answer().screening().precautions()) {
            String note = sentences.of(new Reason(one.precaution().id(), one.answers()));
            boolean seen =
                    days.stream()
                            .flatMap(day -> day.items().stream())
                            .anyMatch(item -> item.mind().contains(note));
            if (!seen && !note.isBlank())
                minded.add(
                        new WeekView.Minded(note, told(week, new LinkedHashSet<>(one.answers()))));
        }
        return minded;
    }
}
