package health.limber.app.storage;

/**
 * The data could not be opened, copied or put back. The message is a sentence for the person who
 * started the program.
 */
public final class StorageUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StorageUnusableException(String sentence) {
        super(sentence);
    }

    StorageUnusableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What {@code e} says at its root, in one line without a stop at its end. */
    static String reason(Throwable e) {
        if (e.getCause() != null) return reason(e.getCause());
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip()
                .replaceFirst("\\.$", "");
    }
}
