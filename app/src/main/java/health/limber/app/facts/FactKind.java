package health.limber.app.facts;

import health.limber.plan.fact.Event;

/** The kinds of fact, by the name they are kept under. A kind is never renamed or removed. */
enum FactKind {
    CONSENTED("consented", Event.Consented.class, false),
    QUICK_STARTED("quick-started", Event.QuickStarted.class, false),
    DESCRIBED("described", Event.Described.class, false),
    ANSWERED("answered", Event.Answered.class, false),
    SCREENED("screened", Event.Screened.class, false),
    ASSESSED("assessed", Event.Assessed.class, false),
    PRESCRIBED("prescribed", Event.Prescribed.class, false),
    STARTED("started", Event.Started.class, true),
    FELT("felt", Event.Felt.class, true),
    DONE("done", Event.Done.class, true),
    STOPPED("stopped", Event.Stopped.class, true),
    HURT("hurt", Event.Hurt.class, true),
    ENDED("ended", Event.Ended.class, true),
    LOGGED("logged", Event.Logged.class, false),
    RETRACTED("retracted", Event.Retracted.class, true);

    /** The version in which facts are written now. Readers of older ones stand in FactJson. */
    static final int VERSION = 1;

    private final String kept;
    private final Class<? extends Event> type;
    private final boolean fromDevice;

    FactKind(String kept, Class<? extends Event> type, boolean fromDevice) {
        this.kept = kept;
        this.type = type;
        this.fromDevice = fromDevice;
    }

    /** The name it is kept under. */
    String kept() {
        return kept;
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
