package health.limber.app.cli;

import health.limber.app.ServerSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where the data is, for the commands that copy it away and back. */
final class Place {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder with Limber's data. Default: as for \"limber serve\", from LIMBER_DATA,"
                            + " the configuration file, or your user data.")
    private @Nullable String data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration file of the server.")
    private @Nullable Path config;

    /** The data folder; refuses where a PostgreSQL server keeps the data. */
    Path folder() {
        Map<String, @Nullable String> options = new HashMap<>();
        options.put("data", data);
        ServerSettings settings = new SettingsReader(System.getenv(), config).read(options);
        if (settings.database() == null) return settings.data();
        throw new SettingsException(
                "This Limber keeps its data in PostgreSQL: make a backup with pg_dump, and put it"
                        + " back with pg_restore.");
    }
}
