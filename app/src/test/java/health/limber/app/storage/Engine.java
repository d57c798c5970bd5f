package health.limber.app.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Both databases that Limber keeps its data in. Every test of a store runs on both:
 *
 * <pre>{@code
 * @ParameterizedClass
 * @EnumSource(Engine.class)
 * class DiaryStoreTest {
 *     private final FreshDatabase database;
 *
 *     DiaryStoreTest(Engine engine) {
 *         database = engine.fresh();
 *     }
 *
 *     @AfterEach
 *     void close() {
 *         database.close();
 *     }
 * }
 * }</pre>
 */
public enum Engine {
    SQLITE,
    POSTGRESQL;

    private static final AtomicInteger MADE = new AtomicInteger();
    private static @Nullable EmbeddedPostgres running;

    /** A new database with all tables and nothing in them. */
    public FreshDatabase fresh() {
        try {
            return new FreshDatabase(Files.createTempDirectory("limber-fresh"), server());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty database on the PostgreSQL server; null for SQLite. */
    public @Nullable DatabaseServer server() {
        if (this == SQLITE) return null;
        String name = "limber" + MADE.incrementAndGet();
        EmbeddedPostgres postgres = running();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
        return new DatabaseServer(url, "postgres", "postgres");
    }

    private static synchronized EmbeddedPostgres running() {
        try {
            EmbeddedPostgres postgres = running;
            if (postgres == null) running = postgres = EmbeddedPostgres.start();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PostgreSQL server that a test may stop. */
    public static final class Own implements AutoCloseable {
        private final EmbeddedPostgres postgres;

        public Own() throws IOException {
            postgres = EmbeddedPostgres.start();
        }

        public DatabaseServer server() {
            return new DatabaseServer(
                    "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                    "postgres",
                    "postgres");
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }
}
