package health.limber.app.account;

import java.time.Duration;

/** Something was tried too often. */
final class TooManyAttemptsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration patience;

    TooManyAttemptsException(Duration patience) {
        super("to be tried again in " + patience);
        this.patience = patience;
    }

    /** How long to wait. */
    Duration patience() {
        return patience;
    }
}
