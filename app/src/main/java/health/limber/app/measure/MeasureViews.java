package health.limber.app.measure;

import health.limber.app.facts.FactId;
import health.limber.app.http.Wording;
import health.limber.app.measure.MeasureView.Kind;
import health.limber.app.measure.MeasureView.Row;
import health.limber.app.week.Plans;
import health.limber.app.week.Plans.Week;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.CheckIns.Reading;
import health.limber.plan.progress.Measurement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be measured by whom, and when. */
@Component
class MeasureViews {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final String FOLDER = "measurements";

    private final Wording words;
    private final LoadedLibrary library;

    MeasureViews(Wording words, LoadedLibrary library) {
        this.words = words;
        this.library = library;
    }

    /** Something that was sent and could not be taken. */
    record Slip(String measurement, String typed) {}

    MeasureView of(Week week, @Nullable Slip slip) {
        List<Kind> kinds = suiting(week).stream().map(one -> kind(week, one, slip)).toList();
        return new MeasureView(
                FactId.next(week.now().toInstant()),
                kinds.isEmpty() ? words.of("measure.none") : null,
                kinds);
    }

    private List<Measurement> suiting(Week week) {
        var regions = week.state().screenedDescription().regions().orElse(List.of());
        return library.library().measurements().stream().filter(m -> m.suits(regions)).toList();
    }

    /** What this is, if it may be measured by this person now. */
    Optional<Measurement> open(Week week, String id) {
        return suiting(week).stream()
                .filter(one -> one.id().equals(id) && closed(week, one) == null)
                .findFirst();
    }

    private Kind kind(Week week, Measurement measurement, @Nullable Slip slip) {
        String id = measurement.id();
        boolean slipped = slip != null && slip.measurement().equals(id);
        return new Kind(
                id,
                library.words().text(FOLDER, id, "").orElseThrow(),
                steps(id),
                closed(week, measurement),
                slipped && slip != null ? slip.typed() : "",
                slipped ? words.of("measure.slip." + id, measurement.most()) : null,
                measurement.most(),
                week.state().checkIns().readings(id).stream().map(r -> row(week, r)).toList());
    }

    private List<String> steps(String id) {
        List<String> steps = new ArrayList<>();
        for (int i = 1; ; i++) {
            Optional<String> step = library.words().text(FOLDER, id, Integer.toString(i));
            if (step.isEmpty()) return steps;
            steps.add(step.get());
        }
    }

    /** Why it is not measured now: MR-08 and MR-10 of clinical.md 4.4, or a bad day. */
    private @Nullable String closed(Week week, Measurement measurement) {
        if (!measurement.isSafe(week.answer().screening().precautions()))
            return words.of("measure.closed.precaution");
        if (week.state().checkIns().flaredOn(week.date())) return words.of("measure.closed.flare");
        boolean moved =
                !Plans.doneOn(week.state(), week.date()).isEmpty()
                        || !week.state().stoppedOn(week.date()).isEmpty();
        return moved ? words.of("measure.closed.done") : null;
    }

    private Row row(Week week, Reading reading) {
        return new Row(
                reading.fact(),
                WHEN.format(Instant.ofEpochMilli(reading.at()).atZone(week.now().getZone())),
                words.of("measure.value." + reading.what().measurement(), reading.what().value()));
    }
}
