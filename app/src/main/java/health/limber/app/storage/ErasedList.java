package health.limber.app.storage;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * The file {@code erased.txt} of a folder: hashes of the persons who were erased, and when. It
 * outlives the database, so that a backup from before an erasure does not bring anybody back.
 */
final class ErasedList {
    private static final String NAME = "erased.txt";
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64} [-0-9T:.]+Z");

    private final Path file;

    ErasedList(Path folder) {
        file = in(folder);
    }

    static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /** Hash and time of everyone on the list; empty if there is no file. */
    SortedMap<String, Instant> read() {
        return read(file);
    }

    /** A line that a crash has cut short is left out: the database has it, and writes it anew. */
    static SortedMap<String, Instant> read(Path file) {
        if (!Files.exists(file)) return new TreeMap<>();
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> LINE.matcher(line).matches())
                    .map(line -> line.split(" ", 2))
                    .collect(
                            Collectors.toMap(
                                    parts -> parts[0],
                                    parts -> Instant.parse(parts[1]),
                                    (first, second) -> first,
                                    TreeMap::new));
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Adds one to the end, so that it is on the disk. */
    synchronized void append(String hash, Instant at) {
        try {
            if (!Files.exists(file)) Private.file(file);
            Files.writeString(
                    file,
                    hash + " " + at + "\n",
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Adds to the list what is new, so that it is on the disk. */
    void add(Map<String, Instant> erased) {
        SortedMap<String, Instant> all = read();
        if (all.keySet().containsAll(erased.keySet())) return;
        erased.forEach(all::putIfAbsent);
        Path unfinished = file.resolveSibling(NAME + ".unfinished");
        try {
            List<String> lines =
                    all.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
            Files.write(Private.file(unfinished), lines, StandardOpenOption.SYNC);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            Private.syncNames(Private.folder(file));
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /**
     * Makes the list and the table say the same. Who is on the list and not in the table came back
     * with a backup, and is erased again.
     */
    void reconcile(DataSource source) {
        JdbcClient database = JdbcClient.create(source);
        SortedMap<String, Instant> inTable = table(database);
        SortedMap<String, Instant> returned = read();
        returned.keySet().removeAll(inTable.keySet());
        if (!returned.isEmpty())
            new TransactionTemplate(new JdbcTransactionManager(source))
                    .executeWithoutResult(status -> erase(database, returned));
        add(inTable);
    }

    private static SortedMap<String, Instant> table(JdbcClient database) {
        SortedMap<String, Instant> erased = new TreeMap<>();
        RowCallbackHandler note =
                row -> erased.put(row.getString(1), Instant.ofEpochMilli(row.getLong(2)));
        database.sql("select person, at from erased").query(note);
        return erased;
    }

    private static void erase(JdbcClient database, Map<String, Instant> returned) {
        List<String> persons =
                database.sql("select id from person").query(String.class).list().stream()
                        .filter(id -> returned.containsKey(Sha256.of(id)))
                        .toList();
        for (String person : persons)
            database.sql("delete from person where id = ?").param(person).update();
        returned.forEach((hash, at) ->
                database.sql("insert into erased (person, at) values (?, ?)")
                        .params(hash, at.toEpochMilli())
                        .update());
    }

    private static StorageUnusableException unusable(Path file, IOException e) {
        return new StorageUnusableException(
                "The list of erased persons "
                        + file
                        + " cannot be used: "
                        + StorageUnusableException.reason(e)
                        + ".",
                e);
    }
}
