package health.limber.app.facts;

/** A fact cannot be taken. The message names the field, the value and what was expected. */
public final class FactException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FactException(String sentence) {
        super(sentence);
    }
}
