/**
 * Tests with a real browser against the real program, its real database and its real content.
 *
 * <p>{@code Program} starts {@code bin/limber serve} on a free port with an empty data folder;
 * {@code BrowserTest} opens Debian's Chromium and, after every test, insists that nothing was
 * loaded from another origin and that the browser had nothing to complain about.
 */
@NullMarked
package health.limber.e2e;

import org.jspecify.annotations.NullMarked;
