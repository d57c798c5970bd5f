package health.limber.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes cases for {@code limber plan --lines}, one a line. */
public final class Lines {
    private Lines() {}

    /** Arguments: how many, and the file. */
    public static void main(String[] arguments) throws IOException {
        var people = new People().some(Integer.parseInt(arguments[0]));
        Files.write(Path.of(arguments[1]), people.stream().map(People.Person::toLine).toList());
    }
}
