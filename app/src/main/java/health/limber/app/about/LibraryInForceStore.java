package health.limber.app.about;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;

@Repository
class LibraryInForceStore {
    private final JdbcClient database;

    LibraryInForceStore(JdbcClient database) {
        this.database = database;
    }

    /** Notes the first use of a content; later uses change nothing. */
    @Transactional
    public void note(InForce content, String programVersion) {
        database.sql(
                        "insert into library_in_force (digest, program_version, since) values (?,"
                                + " ?, ?) on conflict (digest) do nothing")
                .params(content.digest(), programVersion, content.since().toEpochMilli())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<InForce> find(String digest) {
        return database.sql("select since from library_in_force where digest = ?")
                .param(digest)
                .query((row, n) -> new InForce(digest, Instant.ofEpochMilli(row.getLong("since"))))
                .optional();
    }
}
