package health.limber.app.cli;

/**
 * A case that cannot be used. The message is one sentence that names the field, its value and what
 * was expected.
 */
final class CaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CaseException(String sentence) {
        super(sentence, null, false, false);
    }

    static CaseException of(String field, Object value, String expected) {
        return new CaseException(field + " is " + value + "; expected " + expected + ".");
    }

    static CaseException missing(String field, String expected) {
        return new CaseException(field + " is missing; expected " + expected + ".");
    }
}
