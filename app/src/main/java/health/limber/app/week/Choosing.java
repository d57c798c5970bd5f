package health.limber.app.week;

import health.limber.app.exercises.DoseTelling;
import health.limber.app.http.Wording;
import health.limber.app.week.Plans.Week;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.fact.Event;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Balance;
import health.limber.plan.week.Context;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a person may choose for their week, and what would come of it. */
@Component
class Choosing {
    private static final int ALTERNATIVES = 8;
    private static final int NOTICEABLE_SECONDS = 30;

    private final Wording words;
    private final LoadedLibrary library;
    private final Plans plans;
    private final WeekViews views;

    Choosing(Wording words, LoadedLibrary library, Plans plans, WeekViews views) {
        this.words = words;
        this.library = library;
        this.plans = plans;
        this.views = views;
    }

    /** A choice to be kept, or why it cannot be, or neither if it holds already. */
    record Outcome(@Nullable Event event, @Nullable String slip) {}

    /** Reads and checks a choice. */
    Outcome choose(Week week, WeekPage.Sent sent) {
        String exercise = String.valueOf(sent.exercise());
        for (Event.Choice what : Event.Choice.values()) {
            if (!what.name().equals(sent.what())) continue;
            boolean swaps = what == Event.Choice.swap;
            String in = swaps ? String.valueOf(sent.instead()) : exercise;
            if (find(exercise).isEmpty() || swaps && find(in).isEmpty())
                return new Outcome(null, words.of("week.slip.exercise"));
            if (what != Event.Choice.leaveOut) {
                Optional<String> not = whyNot(week, in);
                if (not.isPresent())
                    return new Outcome(null, words.of("week.slip.not", views.name(in), not.get()));
            }
            Optional<String> instead = swaps ? Optional.of(in) : Optional.empty();
            return new Outcome(new Event.Chose(what, exercise, instead), null);
        }
        return new Outcome(null, words.of("week.slip.choice"));
    }

    private Optional<Exercise> find(String id) {
        for (Exercise one : library.library().exercises())
            if (one.id().equals(id) && !one.retired()) return Optional.of(one);
        return Optional.empty();
    }

    /** Why an exercise may not be in the plan; empty if it may. */
    private Optional<String> whyNot(Week week, String exercise) {
        Answer freely = freely(week, exercise);
        for (Answer.Excluded one : freely.excluded())
            if (one.exercise().id().equals(exercise))
                return Optional.of(views.sentence(one.because().getFirst()));
        for (Answer.Withheld one : freely.withheld())
            if (one.exercise().id().equals(exercise))
                return Optional.of(views.sentence(one.because()));
        return Optional.empty();
    }

    /** As if this exercise had not been left out before. */
    private Answer freely(Week week, String exercise) {
        Context.Choices now = week.one().context().choices();
        if (!now.leftOut().contains(exercise)) return week.answer();
        List<String> out = new ArrayList<>(now.leftOut());
        out.remove(exercise);
        return plans.with(week, new Context.Choices(now.added(), out));
    }

    boolean isChange(Week week, String fact) {
        return week.state().wishes().changesOn(week.date()).stream()
                .anyMatch(one -> one.id().equals(fact));
    }

    /** What can take the place of an exercise, the nearest first, each with what would change. */
    List<SwapView.Way> ways(Week week, Exercise from) {
        List<Exercise> near = new ArrayList<>();
        List<String> planned = planned(week.answer());
        for (Exercise other : library.library().exercises()) {
            boolean same = other.id().equals(from.id()) || planned.contains(other.id());
            if (same || other.retired() || nearness(from, other) == 0) continue;
            if (whyNot(week, other.id()).isEmpty()) near.add(other);
        }
        near.sort(Comparator.comparingInt(other -> -nearness(from, other)));
        List<SwapView.Way> ways = new ArrayList<>();
        for (Exercise other : near.subList(0, Math.min(ALTERNATIVES, near.size())))
            ways.add(
                    new SwapView.Way(
                            other.id(),
                            views.name(other.id()),
                            words.name(other.position()),
                            consequence(week, from.id(), other.id())));
        return ways;
    }

    private static int nearness(Exercise from, Exercise other) {
        int near = 0;
        for (Mechanism one : Mechanism.values()) if (from.by(one) && other.by(one)) near += 2;
        if (other.worksOn(from.regions())) near += 3;
        if (from.easier().contains(other.id()) || from.harder().contains(other.id())) near += 2;
        return near;
    }

    static List<String> planned(Answer answer) {
        return answer.plan().map(Plan::days).orElse(List.of()).stream()
                .flatMap(day -> day.items().stream())
                .map(item -> item.exercise().id())
                .distinct()
                .toList();
    }

    /** What the week would have more or less of. */
    String consequence(Week week, String from, String to) {
        Context.Choices now = week.one().context().choices();
        List<String> out = new ArrayList<>(now.leftOut());
        out.remove(to);
        out.add(from);
        List<String> in = new ArrayList<>(now.added());
        in.remove(from);
        in.add(to);
        Answer then = plans.with(week, new Context.Choices(in, out));
        if (!planned(then).contains(to)) return words.of("swap.no-room");
        Map<Mechanism, Integer> change = new LinkedHashMap<>();
        Balance before = balance(week, week.answer());
        Balance after = balance(week, then);
        for (Mechanism one : Mechanism.values())
            change.put(one, after.seconds(one) - before.seconds(one));
        return told(change);
    }

    private static Balance balance(Week week, Answer answer) {
        List<List<Item>> days =
                answer.plan().map(Plan::days).orElse(List.of()).stream()
                        .map(Plan.Day::items)
                        .toList();
        return Balance.of(days, week.one().situation().complaint().regions());
    }

    private String told(Map<Mechanism, Integer> change) {
        List<String> parts = new ArrayList<>();
        change.forEach((mechanism, seconds) -> {
            if (Math.abs(seconds) < NOTICEABLE_SECONDS) return;
            parts.add(
                    words.of(
                            seconds > 0 ? "swap.more" : "swap.less",
                            DoseTelling.minutes(words, Math.abs(seconds)),
                            words.name(mechanism).toLowerCase(Locale.ENGLISH)));
        });
        return parts.isEmpty()
                ? words.of("swap.same")
                : words.of("swap.then", String.join(", ", parts));
    }

    /** Every exercise that is not in the week: those that may be added, and why others may not. */
    AddView additions(Week week) {
        List<String> planned = planned(week.answer());
        List<AddView.Move> may = new ArrayList<>();
        List<AddView.Move> not = new ArrayList<>();
        for (Exercise one : library.library().exercises()) {
            if (one.retired() || planned.contains(one.id())) continue;
            Optional<String> why = whyNot(week, one.id());
            String about =
                    why.orElseGet(() ->
                            one.mechanisms().stream()
                                    .map(words::name)
                                    .reduce((a, b) -> a + ", " + b)
                                    .orElse(""));
            (why.isEmpty() ? may : not)
                    .add(new AddView.Move(one.id(), views.name(one.id()), about));
        }
        may.sort(Comparator.comparing(AddView.Move::name));
        not.sort(Comparator.comparing(AddView.Move::name));
        return new AddView(may, not, plans.newId(week), week.one().context().classicSix());
    }
}
