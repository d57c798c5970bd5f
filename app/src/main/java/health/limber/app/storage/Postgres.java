package health.limber.app.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database on a PostgreSQL server. */
final class Postgres {
    private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);
    private static final int CONNECTIONS = 10;
    private static final int CONNECT_SECONDS = 5;
    private static final int WAIT_MILLISECONDS = 5000;

    private Postgres() {}

    static Database open(DatabaseServer server) {
        PGSimpleDataSource source = source(server);
        migrate(source, server);
        HikariDataSource pool = pool(source, server);
        return new Database(pool, pool);
    }

    /** The database of a Limber that may be running. */
    static Database beside(DatabaseServer server) {
        PGSimpleDataSource source = source(server);
        new Migration(source, "The database " + server.place()).refuseOther();
        HikariDataSource pool = pool(source, server);
        return new Database(pool, pool);
    }

    /** With connections of its own: a large table may take longer than a page may wait. */
    private static void migrate(PGSimpleDataSource source, DatabaseServer server) {
        Migration migration = new Migration(source, "The database " + server.place());
        migration.refuseNewer();
        if (migration.isUpgrade())
            LOG.warn(
                    "The tables of {} are brought from version {} to {}. The way back is the dump"
                            + " you made before.",
                    server.place(),
                    migration.from(),
                    migration.to());
        migration.migrate();
    }

    private static HikariDataSource pool(PGSimpleDataSource source, DatabaseServer server) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("postgresql");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(WAIT_MILLISECONDS);
        config.setConnectionInitSql("set lock_timeout = '5s'; set statement_timeout = '15s'");
        config.setDataSource(source);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw Migration.unusable("The database " + server.place(), e);
        }
    }

    private static PGSimpleDataSource source(DatabaseServer server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        if (server.user() != null) source.setUser(server.user());
        if (server.password() != null) source.setPassword(server.password());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setApplicationName("limber");
        source.setLogServerErrorDetail(false); // the details of an error quote what was written
        return source;
    }
}
