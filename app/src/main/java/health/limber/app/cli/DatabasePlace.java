package health.limber.app.cli;

import health.limber.app.ServerSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.HashMap;
import java.util.Map;

/** Where the data is, for commands that work with either database. */
final class DatabasePlace extends Place {
    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "PostgreSQL instead of a file in the data folder:"
                            + " jdbc:postgresql://host/database; --database-user NAME goes with"
                            + " it.")
    private @Nullable String database;

    @Option(names = "--database-user", paramLabel = "NAME", hidden = true)
    private @Nullable String databaseUser;

    @Override
    ServerSettings settings(Map<String, @Nullable String> further) {
        Map<String, @Nullable String> options = new HashMap<>(further);
        options.put("database", database);
        options.put("database-user", databaseUser);
        return super.settings(options);
    }
}
