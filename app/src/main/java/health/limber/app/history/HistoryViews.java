package health.limber.app.history;

import health.limber.app.facts.FactId;
import health.limber.app.history.HistoryView.Bounds;
import health.limber.app.history.HistoryView.Calendar;
import health.limber.app.history.HistoryView.Cell;
import health.limber.app.history.HistoryView.Choice;
import health.limber.app.history.HistoryView.Day;
import health.limber.app.history.HistoryView.Entry;
import health.limber.app.history.HistoryView.Link;
import health.limber.app.history.HistoryView.LogView;
import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the history together. */
@Component
class HistoryViews {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private final Wording words;
    private final LoadedLibrary library;
    private final Entries entries;
    private final Clock clock;

    HistoryViews(Wording words, LoadedLibrary library, Entries entries, Clock clock) {
        this.words = words;
        this.library = library;
        this.entries = entries;
        this.clock = clock;
    }

    /** Whose history, what they did, and what day it is for them. */
    record Person(String id, State state, LocalDate today) {
        List<Session> sessions() {
            return state.sessions().stream().filter(Entries::counts).toList();
        }
    }

    HistoryView of(Person person, YearMonth month, LogForm form, @Nullable String done) {
        List<Session> all = person.sessions();
        List<Session> shown =
                all.stream().filter(one -> YearMonth.from(one.day()).equals(month)).toList();
        return new HistoryView(
                done == null ? null : words.of(done),
                all.isEmpty(),
                week(all, person.today()),
                calendar(month, all, person.today()),
                days(person, shown),
                log(form));
    }

    private @Nullable String week(List<Session> all, LocalDate today) {
        LocalDate monday = Month.monday(today);
        int times = 0;
        for (Session session : all)
            if (!session.day().isBefore(monday) && !session.day().isAfter(today)) times++;
        return times == 0 ? null : words.count("history.week", times);
    }

    private Calendar calendar(YearMonth month, List<Session> all, LocalDate today) {
        List<List<Cell>> weeks = new ArrayList<>();
        for (List<LocalDate> week : Month.weeks(month))
            weeks.add(week.stream().map(day -> cell(month, day, all, today)).toList());
        boolean earlier = all.stream().anyMatch(one -> one.day().isBefore(month.atDay(1)));
        boolean later = month.isBefore(YearMonth.from(today));
        return new Calendar(
                month.toString(),
                MONTH.format(month),
                earlier ? link(month.minusMonths(1)) : null,
                later ? link(month.plusMonths(1)) : null,
                weeks);
    }

    private static Link link(YearMonth month) {
        return new Link(month.toString(), MONTH.format(month));
    }

    private Cell cell(YearMonth month, LocalDate day, List<Session> all, LocalDate today) {
        if (!YearMonth.from(day).equals(month)) return new Cell(0, "", false, 0, "");
        int times = 0;
        for (Session session : all) if (session.day().equals(day)) times++;
        return new Cell(
                day.getDayOfMonth(),
                "day-" + day,
                day.equals(today),
                times,
                words.count("history.cell", times).replace("{1}", DAY.format(day)));
    }

    private List<Day> days(Person person, List<Session> shown) {
        Map<LocalDate, List<Entry>> days = new LinkedHashMap<>();
        for (Session session : shown)
            days.computeIfAbsent(session.day(), day -> new ArrayList<>())
                    .add(entries.of(person, session));
        List<Day> list = new ArrayList<>();
        days.forEach((day, ofDay) -> list.add(new Day("day-" + day, DAY.format(day), ofDay)));
        return list;
    }

    private LogView log(LogForm form) {
        Map<String, String> slips = new LinkedHashMap<>();
        form.slips().forEach((field, slip) -> slips.put(field, words.of(slip)));
        String id = form.text("form");
        return new LogView(
                !slips.isEmpty(),
                FactId.isOne(id) ? id : FactId.next(clock.instant()),
                form.text("date"),
                form.text("minutes"),
                new Bounds(form.from().toString(), form.today().toString()),
                choices(form.exercises()),
                slips);
    }

    /** Those of {@code ids} that are exercises, in the order of the library. */
    List<String> known(List<String> ids) {
        return library.library().exercises().stream()
                .map(Exercise::id)
                .filter(ids::contains)
                .toList();
    }

    private List<Choice> choices(List<String> ticked) {
        List<Choice> choices = new ArrayList<>();
        for (Exercise exercise : library.library().exercises())
            if (!exercise.retired())
                choices.add(
                        new Choice(
                                exercise.id(),
                                library.words().exercise(exercise.id()).name(),
                                ticked.contains(exercise.id())));
        choices.sort(Comparator.comparing(Choice::name));
        return choices;
    }
}
