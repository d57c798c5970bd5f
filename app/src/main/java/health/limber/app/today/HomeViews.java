package health.limber.app.today;

import health.limber.app.exercises.DoseTelling;
import health.limber.app.http.MinutesView;
import health.limber.app.http.Wording;
import health.limber.app.session.Sessions;
import health.limber.app.week.Plans;
import health.limber.app.week.Plans.Week;
import health.limber.app.week.WeekViews;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.week.Plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells today in words. */
@Component
class HomeViews {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final int SHORT_MINUTES = 2;
    private static final int MISSED_FOR_SHORT = 2;

    private final Tell tell;
    private final LoadedLibrary library;
    private final Sessions sessions;
    private final Plans plans;

    HomeViews(Tell tell, LoadedLibrary library, Sessions sessions, Plans plans) {
        this.tell = tell;
        this.library = library;
        this.sessions = sessions;
        this.plans = plans;
    }

    /** Those who tell it. */
    @Component
    record Tell(Wording words, WeekViews week, CheckIns checkIns, Advices advices) {}

    HomeView view(Week week, @Nullable String slip) {
        Wording words = tell.words();
        String goOn = sessions.begun(week.state(), week.date()).orElse("");
        boolean done = sessions.done(week.state(), week.date()).isPresent();
        int missed = plans.daysMissed(week);
        boolean open = goOn.isEmpty() && !done && week.today().isPresent();
        return new HomeView(
                now(week, goOn, done),
                goOn,
                week.today().map(this::minutes).orElse(""),
                week.today().map(this::moves).orElse(List.of()),
                open && missed > 0
                        ? words.of(missed < MISSED_FOR_SHORT ? "today.missed" : "today.missed.more")
                        : null,
                open && missed >= MISSED_FOR_SHORT && minutesToday(week) > SHORT_MINUTES,
                tell.advices().of(week, plans.load(week)),
                week.state()
                        .wishes()
                        .intended()
                        .map(one -> words.of("habit.sentence", one.cue(), one.place()))
                        .orElse(null),
                next(week),
                tell.week().lead(week),
                dots(week),
                tell.checkIns().of(week),
                MinutesView.of(minutesToday(week)),
                plans.newId(week),
                slip);
    }

    private static String now(Week week, String goOn, boolean done) {
        if (!goOn.isEmpty()) return "goOn";
        if (done) return "done";
        if (week.today().isEmpty()) return "off";
        return week.answer().plan().isPresent() ? "start" : "holding";
    }

    private int minutesToday(Week week) {
        return week.state()
                .wishes()
                .minutesOn(week.date())
                .orElse(week.one().context().minutesPerDay());
    }

    private String minutes(Prescription today) {
        int seconds = 0;
        for (Event.Line line : today.what().items())
            seconds += line.dose().seconds(exercise(line).timing());
        return DoseTelling.minutes(tell.words(), seconds);
    }

    private List<HomeView.Move> moves(Prescription today) {
        List<HomeView.Move> moves = new ArrayList<>();
        for (Event.Line line : today.what().items())
            moves.add(
                    new HomeView.Move(
                            line.exercise(),
                            library.words().exercise(line.exercise()).name(),
                            new DoseTelling(tell.words(), exercise(line)).inShort(line.dose())));
        return moves;
    }

    private Exercise exercise(Event.Line line) {
        for (Exercise one : library.library().exercises())
            if (one.id().equals(line.exercise())) return one;
        throw new IllegalStateException("the library has lost exercise " + line.exercise());
    }

    private String next(Week week) {
        LocalDate today = week.date();
        Optional<Plan.Day> next =
                week.answer().plan().map(Plan::days).orElse(List.of()).stream()
                        .filter(day -> day.date().isAfter(today) && !day.items().isEmpty())
                        .findFirst();
        if (next.isEmpty()) return tell.words().of("today.next.week");
        String minutes = DoseTelling.minutes(tell.words(), next.get().seconds());
        return next.get().date().equals(today.plusDays(1))
                ? tell.words().of("today.next.tomorrow", minutes)
                : tell.words().of("today.next", DAY.format(next.get().date()), minutes);
    }

    private List<Boolean> dots(Week week) {
        List<Boolean> dots = new ArrayList<>();
        int planned = plans.sessionsPlanned(week);
        for (int i = 0; i < planned; i++) dots.add(i < week.daysDone());
        return dots;
    }
}
