package health.limber.app.http;

import org.jspecify.annotations.Nullable;

/**
 * The number of the ambulance where this Limber runs.
 *
 * @param number null if no country was set: then people are told to call their own
 */
public record EmergencyNumber(@Nullable String number) {}
