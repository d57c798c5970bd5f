package health.limber.plan.condition;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * What is known about a person when a condition is asked: answers, numbers, words, and what already
 * is in force.
 */
public interface Known {

    /** True if the question was answered yes; false if it was answered no or not at all. */
    boolean yes(String question);

    /** True if the further yes/no fact of that name holds; false if it does not or is not known. */
    boolean holds(String fact);

    /** The number of that name, in the unit its definition gives; empty while it is not known. */
    OptionalDouble number(String name);

    /**
     * True if the word of that name is {@code word}; for names that hold several words (regions)
     * true if it is among them.
     */
    boolean is(String name, String word);

    /** True if the rule, precaution or gate of that id is in force. */
    boolean inForce(String id);

    /** The ids of the precautions in force, in the order of the library. */
    Collection<String> precautions();

    /**
     * The names of the answers that brought the rule, precaution or gate of that id into force;
     * empty if it is not.
     */
    Collection<String> behind(String id);
}
