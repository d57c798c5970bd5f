package health.limber.app.progress;

import health.limber.app.http.Wording;
import health.limber.app.progress.ProgressView.Day;
import health.limber.app.progress.ProgressView.Days;
import health.limber.app.progress.ProgressView.Motion;
import health.limber.app.progress.ProgressView.Part;
import health.limber.app.progress.ProgressView.Row;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.CheckIns;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;
import health.limber.plan.progress.Instrument;
import health.limber.plan.progress.Judgement;
import health.limber.plan.progress.Judgement.Verdict;
import health.limber.plan.progress.Measurement;
import health.limber.plan.progress.Weeks;
import health.limber.plan.screening.Complaint.Region;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.StringJoiner;

/** Tells in words, pictures and tables how it goes. */
@Component
class ProgressViews {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final int DAYS = 28;

    /** A picture of a measurement shows a multiple of so much. */
    private static final int SCALE = 20;

    private final Wording words;
    private final LoadedLibrary library;

    ProgressViews(Wording words, LoadedLibrary library) {
        this.words = words;
        this.library = library;
    }

    ProgressView view(State state, LocalDate today, @Nullable String adherence) {
        CheckIns told = state.checkIns();
        LocalDate first = first(state, today);
        return new ProgressView(
                adherence,
                Stress.isHigh(told.stress(), today) ? words.of("progress.stress") : null,
                List.of(
                        part(
                                "activities",
                                "psfs-like",
                                Weeks.ofActivities(told.scores(), first, today),
                                state),
                        part("pain", "nprs", Weeks.ofPain(told.mornings(), first, today), state),
                        part("impact", "peg", Weeks.ofImpact(told.impacts(), first, today), state)),
                days(state, today),
                motion(state, today));
    }

    /** The first day of which anything was told. */
    private static LocalDate first(State state, LocalDate today) {
        CheckIns told = state.checkIns();
        LocalDate first = today;
        if (!state.sessions().isEmpty()) first = min(first, state.sessions().getLast().day());
        if (!told.mornings().isEmpty()) first = min(first, told.mornings().getLast().day());
        if (!told.scores().isEmpty()) first = min(first, told.scores().getLast().day());
        return first;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private Part part(String id, String measured, Weeks weeks, State state) {
        Instrument instrument = library.library().instrument(measured);
        double least = instrument.least(state.description().regions().orElse(List.of()));
        Judgement judgement = Judgement.of(weeks.values(), instrument, least);
        return new Part(
                id,
                words.of("progress." + id),
                verdict(id, judgement),
                words.of("progress.value"),
                isTold(weeks) ? Chart.of(weeks.values(), judgement) : null,
                rows(weeks));
    }

    private static boolean isTold(Weeks weeks) {
        return weeks.values().stream().anyMatch(OptionalDouble::isPresent);
    }

    private static List<Row> rows(Weeks weeks) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < weeks.values().size(); i++)
            rows.add(new Row(DAY.format(weeks.day(i)), number(weeks.values().get(i))));
        return rows;
    }

    /** It comes last: it says least (AD-08, MR-09). */
    private Motion motion(State state, LocalDate today) {
        List<Region> regions = state.screenedDescription().regions().orElse(List.of());
        List<Part> parts = new ArrayList<>();
        boolean open = false;
        for (Measurement one : library.library().measurements()) {
            boolean suits = one.suits(regions);
            open |= suits;
            List<CheckIns.Reading> readings = state.checkIns().readings(one.id());
            if (suits || !readings.isEmpty()) parts.add(part(one, readings, today));
        }
        String said =
                parts.isEmpty()
                        ? words.of("progress.motion.none")
                        : library.words().sentence("MR-09");
        return new Motion(said, open, parts);
    }

    /** Its weeks begin with its first value. */
    private Part part(Measurement measurement, List<CheckIns.Reading> readings, LocalDate today) {
        String id = measurement.id();
        LocalDate first = readings.isEmpty() ? today : readings.getLast().day();
        Weeks weeks = Weeks.ofReadings(readings, first, today);
        Judgement judgement =
                Judgement.of(
                        weeks.values(), measurement.instrument(), measurement.smallestChange());
        int most = SCALE;
        for (CheckIns.Reading one : readings) while (most < one.what().value()) most += SCALE;
        return new Part(
                id,
                library.words().text("measurements", id, "").orElseThrow(),
                verdict(id, judgement),
                words.of("progress.value." + id),
                isTold(weeks) ? Chart.of(weeks.values(), judgement, most) : null,
                rows(weeks));
    }

    private String verdict(String id, Judgement judgement) {
        String key = "progress." + id + "." + judgement.verdict();
        if (judgement.verdict() == Verdict.unknown) return words.count(key, judgement.missing());
        return words.of(
                key,
                number(judgement.now()),
                number(judgement.begin()),
                Chart.number(judgement.needed()));
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "–" : Chart.number(value.getAsDouble());
    }

    private Days days(State state, LocalDate today) {
        List<Chart.Dot> dots = new ArrayList<>();
        List<String> squares = new ArrayList<>();
        List<Day> rows = new ArrayList<>();
        StringJoiner names = new StringJoiner("|");
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = today.minusDays(DAYS - 1L - i);
            names.add(DAY.format(day));
            boolean done = state.sessionsOn(day).stream().anyMatch(ProgressViews::isDone);
            OptionalInt pain = morning(state, day.plusDays(1));
            String x = Chart.number(40 + 580.0 * i / (DAYS - 1));
            if (done) squares.add(x);
            if (pain.isPresent())
                dots.add(new Chart.Dot(x, Chart.number(Chart.y(pain.getAsInt()))));
            if (!done && pain.isEmpty()) continue;
            rows.add(
                    new Day(
                            i,
                            DAY.format(day),
                            done,
                            words.of(done ? "progress.days.done" : "progress.days.none"),
                            pain.isPresent() ? String.valueOf(pain.getAsInt()) : "–"));
        }
        return new Days(
                rows.isEmpty() ? null : new Strip(names.toString(), dots, squares),
                rows.reversed());
    }

    private static boolean isDone(Session session) {
        return !session.exercises().isEmpty() || session.told().isPresent();
    }

    private static OptionalInt morning(State state, LocalDate day) {
        for (CheckIns.Morning one : state.checkIns().mornings())
            if (one.day().equals(day)) return OptionalInt.of(one.pain());
        return OptionalInt.empty();
    }
}
