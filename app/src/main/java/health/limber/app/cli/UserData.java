package health.limber.app.cli;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a person's programs keep their data on this kind of computer. */
final class UserData {
    private UserData() {}

    /** Limber's folder there. */
    static Path folder(Map<String, String> environment) {
        return folder(
                environment,
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    static Path folder(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) return home.resolve("Library/Application Support/Limber");
        if (name.startsWith("windows"))
            return given(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve("Limber");
        return given(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"))
                .resolve("limber");
    }

    private static Path given(@Nullable String folder, Path otherwise) {
        return folder == null || folder.isBlank() ? otherwise : Path.of(folder);
    }
}
