package health.limber.plan.fact;

import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.QuestionSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person was asked about their health and has answered: who they are, screenings, signs of
 * danger, locks. Never changed.
 */
final class Asked {
    static final Asked NOTHING = new Asked();

    Event.@Nullable QuickStarted quickStart;
    Description description = Description.NOTHING;
    Description screenedDescription = Description.NOTHING;
    @Nullable OptionalInt firstPain;

    /** Id of the last screening that was begun, what it asks, and its answers. */
    String screening = "";

    QuestionSet set = QuestionSet.FULL;
    Map<String, OptionalInt> answers = Collections.emptyMap();
    Unfinished.Gathered unfinished = Unfinished.Gathered.NOTHING;
    State.@Nullable Screened screened;

    /** Signs that were there when it hurt, since the last screening. */
    List<String> signs = List.of();

    @Nullable Lock lock;

    private Asked() {}

    private Asked(Asked other) {
        quickStart = other.quickStart;
        description = other.description;
        screenedDescription = other.screenedDescription;
        firstPain = other.firstPain;
        screening = other.screening;
        set = other.set;
        answers = other.answers;
        unfinished = other.unfinished;
        screened = other.screened;
        signs = other.signs;
        lock = other.lock;
    }

    /** What is known after one more fact; the same if it is none of these. */
    Asked with(Fact fact) {
        return switch (fact.event()) {
            case Event.QuickStarted one -> new Asked(this).quickStarted(one);
            case Event.Described one -> new Asked(this).described(fact, one);
            case Event.Answered one -> new Asked(this).answered(fact, one);
            case Event.Confirmed one -> new Asked(this).confirmed(fact, one);
            case Event.Screened one -> new Asked(this).screened(fact, one);
            case Event.Assessed one -> new Asked(this).assessed(fact, one);
            case Event.Hurt one -> new Asked(this).hurt(fact, one);
            default -> this;
        };
    }

    /** What is ticked on the safety page asks for a screening, even if there was one before. */
    private Asked quickStarted(Event.QuickStarted one) {
        quickStart = one;
        if (!one.ticked().isEmpty()) screened = null;
        return this;
    }

    private Asked described(Fact fact, Event.Described one) {
        description = description.and(one.told());
        if (one.told().concernsScreening())
            unfinished = unfinished.with(fact.day(), one.told().forScreening());
        return this;
    }

    private Asked answered(Fact fact, Event.Answered one) {
        boolean same = one.screening().equals(screening);
        var more = Unfinished.More.of(same ? answers : Collections.emptyMap(), one.answers());
        unfinished = unfinished.with(fact.day(), one, more);
        if (!same) set = QuestionSet.FULL;
        screening = one.screening();
        answers = more.after();
        return this;
    }

    /** The answers so far stand; those of the smaller set are given anew under the new id. */
    private Asked confirmed(Fact fact, Event.Confirmed one) {
        if (!one.since().equals(screening)) return this;
        screening = one.screening();
        set = one.set();
        unfinished = unfinished.begun(fact.day(), one);
        return this;
    }

    private Asked screened(Fact fact, Event.Screened one) {
        screened = screenedOn(fact, one, screened);
        screenedDescription = description.forScreening();
        if (firstPain == null) firstPain = screenedDescription.painNow();
        unfinished = unfinished.closed(one.screening());
        signs = List.of();
        boolean locks =
                one.disposition() == Disposition.EMERGENCY
                        || one.disposition() == Disposition.SAME_DAY;
        if (locks) lock = new Lock(fact.id(), one.disposition(), fact.day(), Optional.empty());
        return this;
    }

    private State.Screened screenedOn(
            Fact fact, Event.Screened one, State.@Nullable Screened before) {
        LocalDate today = fact.day();
        Map<String, LocalDate> since = new LinkedHashMap<>();
        for (String id : one.precautions()) since.put(id, from(before, id, today));
        screenedType().ifPresent(type -> since.put(type, from(before, type, today)));
        boolean less = set == QuestionSet.NEURO && one.screening().equals(screening);
        LocalDate asked = less && before != null ? before.asked() : today;
        return new State.Screened(today, fact.at(), asked, since, one);
    }

    private static LocalDate from(State.@Nullable Screened before, String id, LocalDate today) {
        return before == null ? today : before.since().getOrDefault(id, today);
    }

    /** The kind of pain that is told now. */
    private Optional<String> screenedType() {
        return description.pain().flatMap(Description.Pain::type).map(Enum::name);
    }

    /** After a professional has looked, every question is asked again. */
    private Asked assessed(Fact fact, Event.Assessed one) {
        if (lock == null || !lock.fact().equals(one.lock())) return this;
        lock = lock.answeredOn(fact.day());
        unfinished = unfinished.closed(screening);
        screened = null;
        quickStart = null;
        return this;
    }

    private Asked hurt(Fact fact, Event.Hurt one) {
        List<String> more = new ArrayList<>(signs);
        more.addAll(one.signs());
        signs = List.copyOf(more);
        if (one.way() != Event.Way.emergency) return this;
        lock = new Lock(fact.id(), Disposition.EMERGENCY, fact.day(), Optional.empty());
        unfinished = unfinished.closed(screening);
        screened = null;
        return this;
    }

    /** True if the answers of the last screening can stand while fewer questions are asked. */
    boolean isAnswered() {
        boolean over = screened != null && screened.answer().screening().equals(screening);
        return over || set != QuestionSet.FULL;
    }
}
