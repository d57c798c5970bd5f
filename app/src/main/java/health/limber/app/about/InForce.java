package health.limber.app.about;

import java.time.Instant;

/**
 * Content in use here.
 *
 * @param digest names the content exactly
 * @param since when this installation first started with it
 */
record InForce(String digest, Instant since) {}
