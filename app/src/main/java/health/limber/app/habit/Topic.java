package health.limber.app.habit;

import java.util.Optional;

/** What is asked on the way to a habit, one page each, in order. */
enum Topic {
    desk,
    stress,
    minutes,
    equipment,
    activities,
    cue,
    confidence;

    static Optional<Topic> of(String name) {
        for (Topic one : values()) if (one.name().equals(name)) return Optional.of(one);
        return Optional.empty();
    }

    Optional<Topic> next() {
        return ordinal() + 1 < values().length
                ? Optional.of(values()[ordinal() + 1])
                : Optional.empty();
    }

    Optional<Topic> before() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    String address() {
        return Way.OVERVIEW + "/" + name();
    }
}
