package health.limber.app.storage;

import org.springframework.transaction.CannotCreateTransactionException;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** Why the database could not do its work although nobody made a mistake. */
public enum Outage {
    /** There is no room left on the disk. */
    FULL,
    /** Somebody else has held it for too long. */
    BUSY,
    /** It does not answer. */
    UNREACHABLE;

    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_IO = 10;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CANNOT_OPEN = 14;

    /** The outage behind {@code failure}; empty if it is something else. */
    public static Optional<Outage> of(Throwable failure) {
        boolean noConnection = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Outage> found = cause instanceof SQLException sql ? of(sql) : Optional.empty();
            if (found.isPresent()) return found;
            noConnection |=
                    cause instanceof CannotCreateTransactionException
                            || cause instanceof SQLTransientConnectionException;
        }
        return noConnection ? Optional.of(BUSY) : Optional.empty();
    }

    private static Optional<Outage> of(SQLException e) {
        if (e instanceof org.sqlite.SQLiteException sqlite)
            return switch (sqlite.getResultCode().code & 0xff) {
                case SQLITE_FULL -> Optional.of(FULL);
                case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(BUSY);
                case SQLITE_IO, SQLITE_CANNOT_OPEN -> Optional.of(UNREACHABLE);
                default -> Optional.empty();
            };
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "53100" -> Optional.of(FULL);
            case "40001", "40P01", "55P03", "57014", "53300" -> Optional.of(BUSY);
            case "57P01", "57P02", "57P03" -> Optional.of(UNREACHABLE);
            default -> state.startsWith("08") ? Optional.of(UNREACHABLE) : Optional.empty();
        };
    }
}
