package health.limber.app;

import health.limber.app.http.HelpLines;
import health.limber.app.storage.DatabaseServer;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * What an operator may set. Every key stands in {@code config-example.yml} and is an environment
 * variable, {@code LIMBER_} and its name.
 *
 * @param reach where it listens, and as what it is known
 * @param data the folder for everything that is kept
 * @param library the operator's own content, laid over the built-in one; null for none
 * @param country whose emergency number is shown (ISO 3166, two letters); null for none
 * @param helpLines for people who feel hopeless
 * @param database a PostgreSQL database; null for SQLite in the data folder
 */
public record ServerSettings(
        Reach reach,
        Path data,
        @Nullable Path library,
        @Nullable String country,
        HelpLines helpLines,
        @Nullable DatabaseServer database) {

    /** The same on another port. */
    public ServerSettings at(int port) {
        Reach there =
                new Reach(
                        port,
                        reach.address(),
                        reach.publicUrl(),
                        reach.tls(),
                        reach.trustedProxies());
        return new ServerSettings(there, data, library, country, helpLines, database);
    }

    /** Everything as it is without any setting, for this computer alone. */
    public static ServerSettings local(int port, Path data) {
        return new ServerSettings(
                new Reach(port, Reach.LOOPBACK, null, null, List.of()),
                data,
                null,
                null,
                HelpLines.NONE,
                null);
    }
}
