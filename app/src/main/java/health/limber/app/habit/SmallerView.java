package health.limber.app.habit;

/**
 * The offer of a smaller plan.
 *
 * @param form id that its fact will bear
 * @param alone only how sure the person is was changed
 * @param now how long a session is, in words
 * @param fewer how long it would be
 */
public record SmallerView(String form, boolean alone, String now, String fewer) {}
