package health.limber.app.cli;

import health.limber.app.ServerSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where the data folder is: the options of every command that uses it. */
class Place {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder for everything that is kept. Default: LIMBER_DATA, the configuration"
                            + " file, or the limber folder of your user data.")
    private @Nullable String data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration file like config-example.yml.")
    private @Nullable Path config;

    /** The settings: these options first, and further ones of the command. */
    ServerSettings settings(Map<String, @Nullable String> further) {
        Map<String, @Nullable String> options = new HashMap<>(further);
        options.put("data", data);
        return new SettingsReader(System.getenv(), config).read(options);
    }

    /** The data folder; refuses where a PostgreSQL server keeps the data. */
    Path folder() {
        ServerSettings settings = settings(Map.of());
        if (settings.database() == null) return settings.data();
        throw new SettingsException(
                "This Limber keeps its data in PostgreSQL: make a backup with pg_dump, and put it"
                        + " back with pg_restore.");
    }
}
