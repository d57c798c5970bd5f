package health.limber.app.week;

import health.limber.app.http.Wording;
import health.limber.app.week.Plans.Week;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Wishes;
import health.limber.plan.week.StrengthProgramme;
import health.limber.plan.week.StrengthWork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells of the strength programme of a person, and which they may choose. */
final class Stronger {
    private final Wording words;
    private final LoadedLibrary library;
    private final Plans plans;

    Stronger(Wording words, LoadedLibrary library, Plans plans) {
        this.words = words;
        this.library = library;
        this.plans = plans;
    }

    StrongerView view(Week week) {
        List<StrongerView.Offer> offers = new ArrayList<>();
        for (StrengthProgramme one : plans.suiting(week))
            offers.add(
                    new StrongerView.Offer(
                            one.id(),
                            name(one.id()),
                            words.of("week.stronger.days", one.daysPerWeek(), one.weeks())));
        return new StrongerView(follows(week), offers);
    }

    private List<String> follows(Week week) {
        Optional<Wishes.Strength> chosen = week.state().wishes().strength();
        if (chosen.isEmpty() || !isKnown(chosen.get().programme())) return List.of();
        String name = name(chosen.get().programme());
        return week.one()
                .strength()
                .map(work -> where(name, work, week))
                .orElseGet(() -> List.of(words.of("week.stronger.done", name)));
    }

    private boolean isKnown(String programme) {
        return library.library().strength().stream().anyMatch(one -> one.id().equals(programme));
    }

    private List<String> where(String name, StrengthWork work, Week week) {
        List<String> told = new ArrayList<>();
        int phases = work.programme().phases().size();
        told.add(words.of("week.stronger.week", name, work.weeks(week.date()) + 1));
        if (phases > 1) told.add(words.of("week.stronger.part", work.number() + 1, phases));
        if (work.extraWeeks() > 0) told.add(words.of("week.stronger.longer"));
        int minutes = week.one().context().minutesPerDay();
        if (work.phase().minutes() > minutes)
            told.add(words.of("week.stronger.short", work.phase().minutes(), minutes));
        return told;
    }

    /** The name of a programme; its id if the library has it no longer. */
    String name(String id) {
        return library.words().text("rules", "programme:" + id, "").orElse(id);
    }

    /** What is followed from now on; empty if it is nothing that may be chosen. */
    Optional<Event.Followed> chosen(Week week, String programme) {
        for (Event.Programme one : Event.Programme.values())
            if (one.name().equals(programme))
                return Optional.of(new Event.Followed(one, Optional.empty()));
        for (StrengthProgramme one : plans.suiting(week))
            if (one.id().equals(programme))
                return Optional.of(
                        new Event.Followed(Event.Programme.composed, Optional.of(programme)));
        return Optional.empty();
    }
}
