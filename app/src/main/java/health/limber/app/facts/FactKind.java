package health.limber.app.facts;

import health.limber.plan.fact.Event;

/** The kinds of fact, by the name they are kept under. A kind is never renamed or removed. */
enum FactKind {
    CONSENTED("consented", Event.Consented.class, false),
    QUICK_STARTED("quick-started", Event.QuickStarted.class, false),
    DESCRIBED("described", 2, Event.Described.class, false),
    ANSWERED("answered", Event.Answered.class, false),
    CONFIRMED("confirmed", Event.Confirmed.class, false),
    SCREENED("screened", Event.Screened.class, false),
    ASSESSED("assessed", 2, Event.Assessed.class, false),
    CLEARED("cleared", Event.Cleared.class, false),
    VALUED("valued", Event.Valued.class, false),
    INTENDED("intended", Event.Intended.class, false),
    CONFIDENT("confident", Event.Confident.class, false),
    CHOSE("chose", Event.Chose.class, false),
    FOLLOWED("followed", 2, Event.Followed.class, false),
    ALLOTTED("allotted", Event.Allotted.class, false),
    PRESCRIBED("prescribed", 3, Event.Prescribed.class, false),
    STARTED("started", Event.Started.class, true),
    FELT("felt", Event.Felt.class, true),
    DONE("done", Event.Done.class, true),
    STOPPED("stopped", Event.Stopped.class, true),
    HURT("hurt", Event.Hurt.class, true),
    ENDED("ended", Event.Ended.class, true),
    WOKE("woke", Event.Woke.class, false),
    LINGERED("lingered", Event.Lingered.class, false),
    FLARED("flared", Event.Flared.class, false),
    AFFECTED("affected", Event.Affected.class, false),
    MEASURED("measured", Event.Measured.class, false),
    UNDERSTOOD("understood", Event.Understood.class, false),
    LOGGED("logged", Event.Logged.class, false),
    RETRACTED("retracted", Event.Retracted.class, true);

    private final String kept;
    private final int version;
    private final Class<? extends Event> type;
    private final boolean fromDevice;

    FactKind(String kept, Class<? extends Event> type, boolean fromDevice) {
        this(kept, 1, type, fromDevice);
    }

    FactKind(String kept, int version, Class<? extends Event> type, boolean fromDevice) {
        this.kept = kept;
        this.version = version;
        this.type = type;
        this.fromDevice = fromDevice;
    }

    /** The name it is kept under. */
    String kept() {
        return kept;
    }

    /** The version in which it is written now. Readers of older ones stand in {@link Earlier}. */
    int version() {
        return version;
    }

    Class<? extends Event> type() {
        return type;
    }

    /** True if a device may hand it in; the others are made here. */
    boolean fromDevice() {
        return fromDevice;
    }

    static FactKind of(Event event) {
        for (FactKind kind : values()) if (kind.type == event.getClass()) return kind;
        throw new IllegalArgumentException("no kind is known for " + event.getClass());
    }

    static FactKind of(String kept) {
        for (FactKind kind : values()) if (kind.kept.equals(kept)) return kind;
        throw new FactException("kind is \"" + kept + "\"; expected a kind this program knows");
    }
}
