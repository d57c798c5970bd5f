package health.limber.library;

/**
 * One source of clinical.md 11.
 *
 * @param key how exercises and rules cite it
 * @param status how it was read for this library
 */
public record Source(String key, String citation, Status status) {

    /** How a source was read when this library was written. */
    public enum Status {
        /** The abstract, page or file was read; only what it shows is vouched for. */
        READ,
        /** Read in part. */
        PART,
        /** Cited from professional knowledge, not read again. */
        EST,
        /** Computed or decided for this library. */
        DERIVED
    }
}
