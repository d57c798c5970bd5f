package health.limber.app.reminder;

import org.jspecify.annotations.Nullable;

/**
 * The page.
 *
 * @param cue when the person means to do it, in their own words; null if they did not say
 * @param on true if they are reminded
 * @param weekly three in a row went by, and they come once a week
 * @param at time of day, as it stands in the field
 * @param more up to two more on days with several short sessions
 * @param slip what has to be mended, as a sentence; null if nothing
 * @param address where a calendar finds it; null but for the moment it was made
 */
public record ReminderView(
        @Nullable String cue,
        boolean on,
        boolean weekly,
        String at,
        boolean more,
        @Nullable String slip,
        @Nullable Address address) {

    /**
     * The address of a calendar.
     *
     * @param opens the same for the calendar program of this device
     */
    public record Address(String copied, String opens) {}
}
