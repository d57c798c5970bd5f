package health.limber.app.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Copies SQLite databases while they are used, and says what is in one. */
final class SqliteFile {
    private SqliteFile() {}

    /**
     * What is in a database that was found whole.
     *
     * @param version of the tables
     */
    record Content(String version, long persons, long facts) {}

    /**
     * Copies everything as it is at one moment, checks the copy, and only then gives it its name.
     */
    static Content copy(DataSource source, Path target) {
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            Private.file(unfinished);
            Content original = vacuum(source, unfinished);
            Content copy = check(unfinished);
            if (!copy.version().equals(original.version()))
                throw new IOException("the copy is not what was copied");
            Private.sync(unfinished);
            Files.move(unfinished, target);
            Private.syncNames(Private.folder(target));
            return copy;
        } catch (IOException | SQLException e) {
            throw new StorageUnusableException(
                    "The copy "
                            + target
                            + " could not be made: "
                            + StorageUnusableException.reason(e)
                            + ".",
                    e);
        } finally {
            remove(unfinished);
        }
    }

    private static Content vacuum(DataSource source, Path target) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, target.toString());
            vacuum.execute();
            return content(connection);
        }
    }

    /** What is in {@code file}; fails if it is damaged. */
    static Content check(Path file) throws SQLException {
        try (Connection connection = Sqlite.reading(file).getConnection()) {
            String integrity = first(connection, "pragma integrity_check");
            if (!integrity.equals("ok")) throw new SQLException("it is damaged: " + integrity);
            return content(connection);
        }
    }

    private static Content content(Connection connection) throws SQLException {
        String version =
                first(
                        connection,
                        "select version from flyway_schema_history where success order by"
                                + " installed_rank desc limit 1");
        return new Content(version, rows(connection, "person"), rows(connection, "fact"));
    }

    private static long rows(Connection connection, String table) throws SQLException {
        String known =
                first(
                        connection,
                        "select count(*) from sqlite_master where type = 'table' and name = '"
                                + table
                                + "'");
        return known.equals("0")
                ? 0
                : Long.parseLong(first(connection, "select count(*) from " + table));
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new StorageUnusableException(
                    "The unfinished copy " + unfinished + " could not be removed.", e);
        }
    }
}
