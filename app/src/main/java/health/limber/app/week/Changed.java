package health.limber.app.week;

/**
 * A change of an exercise, in words.
 *
 * @param day from whose session or answer it follows
 * @param exercise its id
 * @param what from what to what
 */
public record Changed(String day, String exercise, String name, String what, String why) {}
