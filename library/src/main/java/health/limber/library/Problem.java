package health.limber.library;

/**
 * One thing that is not right in the content.
 *
 * @param file relative to the library folder, with forward slashes
 * @param path where in the file, as a JSON pointer; empty for the whole file
 * @param message what is there and what was expected
 */
public record Problem(String file, String path, String message) {
    @Override
    public String toString() {
        return file + (path.isEmpty() ? "" : " " + path) + ": " + message;
    }
}
