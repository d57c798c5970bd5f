package health.limber.app.cli;

/**
 * A setting is not one. The message is a sentence that names where it stands, its value and what
 * was expected.
 */
final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SettingsException(String sentence) {
        super(sentence);
    }
}
