package health.limber.e2e;

import com.google.gson.JsonObject;

/**
 * What a person sees of an exercise from two metres away.
 *
 * @param name of the exercise
 * @param act what to do, in a word or two
 * @param number the large one
 * @param count which repetition and set, where the number does not say it
 */
record Look(String name, String kind, String act, String side, String number, String count) {
    /** As it stood in the player; only a name on a screen that does not guide. */
    static Look of(JsonObject shown) {
        return new Look(
                text(shown, "name"),
                text(shown, "kind"),
                text(shown, "act"),
                text(shown, "side"),
                text(shown, "number"),
                text(shown, "count"));
    }

    private static String text(JsonObject shown, String field) {
        return shown.has(field) ? shown.get(field).getAsString() : "";
    }
}
