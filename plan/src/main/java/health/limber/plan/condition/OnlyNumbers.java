package health.limber.plan.condition;

import java.util.Collection;
import java.util.List;

/** Where conditions ask for numbers, and nothing was answered or is in force. */
public interface OnlyNumbers extends Known {
    @Override
    default boolean yes(String question) {
        return false;
    }

    @Override
    default boolean holds(String fact) {
        return false;
    }

    @Override
    default boolean is(String name, String word) {
        return false;
    }

    @Override
    default boolean inForce(String id) {
        return false;
    }

    @Override
    default Collection<String> precautions() {
        return List.of();
    }

    @Override
    default Collection<String> behind(String id) {
        return List.of();
    }
}
