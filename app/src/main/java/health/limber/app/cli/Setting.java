package health.limber.app.cli;

import health.limber.app.http.HelpLines;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that was set, and where.
 *
 * @param where it stands, for a sentence about a mistake in it
 * @param folder from which a path in it is found
 */
record Setting(String where, String text, Path folder) {
    private static final Pattern HELP_LINE =
            Pattern.compile("(\\S*\\p{L}.*?):? +(\\+?[0-9][0-9 ()/-]+)");

    int port() {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) return port;
        } catch (NumberFormatException e) {
            // said below, together with numbers that are out of range
        }
        throw wrong("expected a port from 0 to 65535");
    }

    String country() {
        if (text.matches("[A-Za-z]{2}")) return text.toUpperCase(Locale.ROOT);
        throw wrong("expected two letters such as DE");
    }

    /** Names with their numbers, semicolons between. */
    HelpLines helpLines() {
        List<HelpLines.Line> lines = new ArrayList<>();
        for (String one : text.split(";")) {
            Matcher line = HELP_LINE.matcher(one.strip());
            if (!line.matches())
                throw wrong(
                        "expected a name and a number each, such as \"Samaritans 116 123\", with"
                                + " semicolons between");
            lines.add(new HelpLines.Line(line.group(1), line.group(2)));
        }
        return new HelpLines(List.copyOf(lines));
    }

    Path path() {
        try {
            return folder.resolve(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw wrong("expected a folder");
        }
    }

    Path file() {
        Path file = path();
        if (Files.isReadable(file) && Files.isRegularFile(file)) return file;
        throw wrong("expected a file that can be read");
    }

    SettingsException wrong(String expected) {
        return new SettingsException(where + " is " + text + "; " + expected + ".");
    }
}
