package health.limber.app.screening;

import health.limber.plan.fact.Event;
import health.limber.plan.fact.State;
import health.limber.plan.fact.Unfinished;
import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Situation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person has told for one screening.
 *
 * @param ticked statements of the short safety page that were true
 * @param regions where it hurts, as told there
 * @param description empty until "about you" was answered
 */
record Sheet(
        List<String> ticked,
        List<Region> regions,
        Optional<Event.Described> description,
        Map<String, OptionalInt> answers) {
    /** No rule asks for this age, this pain or this duration. */
    private static final int NEUTRAL_AGE = 40;

    /** The screening that is under way. */
    static Sheet underWay(State state, LocalDate today) {
        Unfinished told = state.unfinished(today);
        return of(state, told.description(), told.answers());
    }

    /** The screening that was answered last. */
    static Sheet answered(State state) {
        return of(state, state.description(), state.answers());
    }

    /** A screening that has not begun. */
    static Sheet anew(State state) {
        return of(state, Optional.empty(), Collections.emptyMap());
    }

    private static Sheet of(
            State state, Optional<Event.Described> description, Map<String, OptionalInt> answers) {
        return new Sheet(
                state.quickStart().map(Event.QuickStarted::ticked).orElse(List.of()),
                state.quickStart().map(Event.QuickStarted::regions).orElse(List.of()),
                description,
                answers);
    }

    Sheet with(Map<String, OptionalInt> more) {
        Map<String, OptionalInt> all = new LinkedHashMap<>(answers);
        all.putAll(more);
        return new Sheet(ticked, regions, description, all);
    }

    Sheet with(Event.Described described) {
        return new Sheet(ticked, regions, Optional.of(described), answers);
    }

    boolean has(String question) {
        return answers.containsKey(question);
    }

    /** What conditions may ask about. Made anew each time: a screening notes its results in it. */
    Situation situation() {
        int age = description.map(Event.Described::age).orElse(NEUTRAL_AGE);
        return new Situation(age, complaint(), new Answers(answers, false), Collections.emptyMap());
    }

    private Complaint complaint() {
        if (description.isEmpty())
            return new Complaint(regions, Optional.empty(), 0, Complaint.WITHOUT_PAIN, List.of());
        Event.Described told = description.get();
        return new Complaint(
                told.regions(), told.painType(), told.painNow(), told.durationDays(), List.of());
    }
}
