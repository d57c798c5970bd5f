package health.limber.app.screening;

/**
 * Is anything new?
 *
 * @param since the day of the last answers, in words
 * @param form id that its fact will bear
 * @param open true if it was sent without an answer
 */
public record NewsView(String since, String form, boolean open) {}
