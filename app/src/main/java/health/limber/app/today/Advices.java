package health.limber.app.today;

import health.limber.app.explain.Sentences;
import health.limber.app.http.Wording;
import health.limber.app.today.HomeView.Advice;
import health.limber.app.today.HomeView.Way;
import health.limber.app.week.Plans.Week;
import health.limber.library.LoadedLibrary;
import health.limber.plan.dosing.DosingRule;
import health.limber.plan.prescribing.Lighter;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Reason;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Tells what follows from how it has gone: a smaller plan, a look by a professional, less work. */
@Component
class Advices {
    private static final String SEE_A_PROFESSIONAL = "DR-21";
    private static final String CALM = "ST-01";
    private static final String BREATHING = "paced-breathing-6";
    private static final int SHORT_MINUTES = 5;

    private final Wording words;
    private final LoadedLibrary library;
    private final Sentences sentences;

    Advices(Wording words, LoadedLibrary library) {
        this.words = words;
        this.library = library;
        sentences = new Sentences(library);
    }

    List<Advice> of(Week week, Lighter.Load load) {
        List<Advice> all = new ArrayList<>();
        if (load.isLighter()) all.add(lighter(load));
        for (Reason note : week.answer().plan().map(Plan::notes).orElse(List.of()))
            if (advises(note.rule())) all.add(advice(note));
        if (isCalmShort(week)) all.add(breathing());
        return all;
    }

    /**
     * True for somebody with much stress whose session has room for one minute of calm: the other
     * three are a break of their own, if they like (ST-01).
     */
    private static boolean isCalmShort(Week week) {
        boolean calm =
                week.answer().plan().map(Plan::notes).orElse(List.of()).stream()
                        .anyMatch(note -> note.rule().equals(CALM));
        boolean offered =
                week.answer().excluded().stream()
                        .noneMatch(one -> one.exercise().id().equals(BREATHING));
        return calm && offered && week.one().context().minutesPerDay() <= SHORT_MINUTES;
    }

    private Advice breathing() {
        return new Advice(
                words.of("today.calm"),
                List.of(new Way(words.of("today.calm.way"), "/exercises/" + BREATHING)));
    }

    private boolean advises(String id) {
        DosingRule rule = library.library().dosing().rule(id);
        return rule != null && rule.tell().filter(DosingRule.Tell.day::equals).isPresent();
    }

    private Advice lighter(Lighter.Load load) {
        return new Advice(
                words.of(
                        "today.lighter",
                        load.done(),
                        load.planned(),
                        load.minutes(),
                        load.wanted()),
                List.of(
                        new Way(words.of("today.lighter.minutes"), "/habit/minutes"),
                        new Way(words.of("today.lighter.barrier"), "/habit/cue")));
    }

    private Advice advice(Reason note) {
        List<Way> ways =
                note.rule().equals(SEE_A_PROFESSIONAL)
                        ? List.of(new Way(words.of("today.summary"), "/answer/summary"))
                        : List.of();
        return new Advice(sentences.of(note), ways);
    }
}
