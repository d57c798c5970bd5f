package health.limber.app.storage;

import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database to keep everything in. It never tells its password.
 *
 * @param url {@code jdbc:postgresql://host/database}, with parameters of the driver if need be
 * @param user null if the address or the system says it
 * @param password null if the address says it, or none is needed
 */
public record DatabaseServer(String url, @Nullable String user, @Nullable String password) {
    private static final String SCHEME = "jdbc:postgresql://";

    public DatabaseServer {
        if (!isOne(url))
            throw new IllegalArgumentException(
                    "a database server is " + SCHEME + "host/database, not what was given");
    }

    /** True if {@code url} is the address of a database on a PostgreSQL server. */
    public static boolean isOne(String url) {
        String rest = url.startsWith(SCHEME) ? url.substring(SCHEME.length()) : "";
        String path = rest.split("\\?", 2)[0];
        return path.matches("[^/@]*/[^/@]+");
    }

    /** The address without its parameters, for people to read. */
    String place() {
        return url.split("\\?", 2)[0].substring(SCHEME.length());
    }

    @Override
    public String toString() {
        return SCHEME + place();
    }
}
