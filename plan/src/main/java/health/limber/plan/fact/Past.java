package health.limber.plan.fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A list that is never changed, the newest first. One more costs the same however long it is, and
 * so does a change of the newest.
 *
 * @param size how many there are
 */
record Past<T>(T newest, @Nullable Past<T> before, int size) {

    Past(T newest, @Nullable Past<T> before) {
        this(newest, before, before == null ? 1 : before.size() + 1);
    }

    static <T> Past<T> add(@Nullable Past<T> past, T one) {
        return new Past<>(one, past);
    }

    static <T> @Nullable T find(@Nullable Past<T> past, Predicate<T> wanted) {
        for (Past<T> here = past; here != null; here = here.before())
            if (wanted.test(here.newest())) return here.newest();
        return null;
    }

    /** With the newest that is wanted changed; as it was if there is none. */
    static <T> @Nullable Past<T> change(
            @Nullable Past<T> past, Predicate<T> wanted, UnaryOperator<T> change) {
        if (past != null && wanted.test(past.newest()))
            return new Past<>(change.apply(past.newest()), past.before());
        List<T> after = new ArrayList<>(1);
        Past<T> here = past;
        while (here != null && !wanted.test(here.newest())) {
            after.add(here.newest());
            here = here.before();
        }
        if (here == null) return past;
        Past<T> changed = new Past<>(change.apply(here.newest()), here.before());
        for (T one : after.reversed()) changed = new Past<>(one, changed);
        return changed;
    }

    static <T> List<T> list(@Nullable Past<T> past) {
        List<T> all = new ArrayList<>(past == null ? 0 : past.size());
        for (Past<T> here = past; here != null; here = here.before()) all.add(here.newest());
        return all;
    }

    static <T> List<T> all(@Nullable Past<T> past, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        for (Past<T> here = past; here != null; here = here.before())
            if (wanted.test(here.newest())) found.add(here.newest());
        return found;
    }

    /** The newest, as long as they are wanted. */
    static <T> List<T> first(@Nullable Past<T> past, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        for (Past<T> here = past; here != null; here = here.before()) {
            if (!wanted.test(here.newest())) break;
            found.add(here.newest());
        }
        return found;
    }
}
