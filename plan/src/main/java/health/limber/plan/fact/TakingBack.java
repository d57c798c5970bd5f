package health.limber.plan.fact;

import java.util.Optional;

/**
 * What may be taken back. Answers about signs of danger can only be changed by answering again, and
 * a stop that was explained stands.
 */
final class TakingBack {
    private static final String SAFETY = "an answer about safety is changed by answering again";

    private TakingBack() {}

    static Optional<String> whyNot(State state, Fact fact) {
        return switch (fact.event()) {
            case Event.QuickStarted _, Event.Answered _, Event.Screened _, Event.Assessed _ ->
                    Optional.of(SAFETY);
            case Event.Described one ->
                    one.told().concernsScreening() ? Optional.of(SAFETY) : Optional.empty();
            case Event.Hurt _ -> Optional.of("what was told about pain stays");
            case Event.Prescribed _, Event.Consented _ ->
                    Optional.of("what was shown or agreed stays");
            case Event.Retracted _ -> Optional.of("what was taken back stays taken back");
            case Event.Stopped _ ->
                    isExplained(state, fact.id())
                            ? Optional.of("a stop that was explained stays")
                            : Optional.empty();
            case Event.Started _ ->
                    state.session(fact.id()).filter(s -> !s.stops().isEmpty()).isPresent()
                            ? Optional.of("a session in which it hurt stays")
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isExplained(State state, String stop) {
        Session session = state.sessionOf(stop);
        return session != null
                && session.stops().stream()
                        .anyMatch(one -> one.id().equals(stop) && one.hurt().isPresent());
    }
}
