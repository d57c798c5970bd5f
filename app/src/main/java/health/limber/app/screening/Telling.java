package health.limber.app.screening;

import health.limber.plan.fact.Description;
import health.limber.plan.screening.QuestionSet;

import java.util.Optional;

/** The pages on which a person tells who they are and what hurts, one decision each, in order. */
enum Telling {
    /** What Limber is and is not, what is kept, and that the person is of age. */
    agreement,
    where,
    kind,
    strength,
    since,
    age;

    String part() {
        return name();
    }

    static Optional<Telling> of(String part) {
        for (Telling one : values()) if (one.part().equals(part)) return Optional.of(one);
        return Optional.empty();
    }

    /**
     * True if it is asked of this person: where nothing hurts nothing more is asked of the pain.
     * The short set asks only how strong it is now.
     */
    boolean concerns(Sheet sheet) {
        boolean nowhere = sheet.about().regions().filter(r -> r.isEmpty()).isPresent();
        if (this != agreement && sheet.set() != QuestionSet.FULL)
            return this == strength && sheet.set() == QuestionSet.SHORT && !nowhere;
        return switch (this) {
            case agreement -> !sheet.before().agreed();
            case where, age -> true;
            case kind, strength, since -> !nowhere;
        };
    }

    /** True if it was told for this screening. */
    boolean isTold(Sheet sheet) {
        Description told = sheet.description();
        return switch (this) {
            case agreement -> sheet.before().agreed();
            case where -> told.regions().isPresent();
            case kind -> told.pain().isPresent();
            case strength -> told.painNow().isPresent();
            case since -> told.durationDays().isPresent();
            case age -> told.age().isPresent();
        };
    }
}
