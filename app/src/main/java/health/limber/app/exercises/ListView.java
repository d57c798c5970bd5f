package health.limber.app.exercises;

import java.util.List;

/**
 * The list of exercises.
 *
 * @param found how many there are, as a sentence
 * @param choices the four selections of the form
 */
public record ListView(Wish wish, String found, List<Choice> choices, List<Group> groups) {
    /** One selection: its field name, its label, and what can be chosen. */
    public record Choice(String field, String label, List<Option> options) {}

    /** One thing that can be chosen. */
    public record Option(String value, String name, boolean chosen) {}

    /** Exercises under one heading. */
    public record Group(String id, String heading, boolean six, List<Card> cards) {}

    /** One exercise in a line or two; {@code also} names the regions it is not listed under. */
    public record Card(
            String id, String name, String purpose, String also, String where, String time) {}
}
