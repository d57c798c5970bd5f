package health.limber.app.account;

import org.jspecify.annotations.Nullable;

/** A passkey was not what was asked for, or came too late. */
final class PasskeyRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PasskeyRefusedException(@Nullable Throwable cause) {
        super(cause);
    }
}
