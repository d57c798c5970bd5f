package health.limber.library;

import java.util.List;

/**
 * The content could not be used. Carries everything that is not right, not only the first thing.
 */
public final class BrokenLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public BrokenLibraryException(List<Problem> problems) {
        super(problems.size() + " problem(s) in the library; the first: " + problems.getFirst());
        this.problems = List.copyOf(problems);
    }

    /** Every problem found. */
    public List<Problem> problems() {
        return problems;
    }
}
