package health.limber.app.storage;

/**
 * The data could not be opened. The message is a sentence for the person who started the program.
 */
public final class StorageUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StorageUnusableException(String sentence) {
        super(sentence);
    }

    StorageUnusableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
