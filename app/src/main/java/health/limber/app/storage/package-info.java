/**
 * Where everything is kept: one folder with one SQLite database, or a PostgreSQL server.
 *
 * <p>{@link health.limber.app.storage.DataFolder} belongs to one running program at a time. {@link
 * health.limber.app.storage.Database} brings the tables up to date when it opens and refuses a
 * database that a newer program has written. Both engines have the same tables from the same
 * migrations. With SQLite one connection writes and a few read; a feature's store asks with
 * Spring's {@code JdbcClient} in SQL that both understand, and marks what only reads with
 * {@code @Transactional(readOnly = true)}.
 *
 * <p>{@link health.limber.app.storage.Backup} and {@link health.limber.app.storage.Restore} copy a
 * SQLite database away and back; {@link health.limber.app.storage.Erasures} keeps a backup from
 * bringing back who was erased. {@link health.limber.app.storage.Outage} tells the failures that
 * are nobody's mistake from all others.
 */
@NullMarked
package health.limber.app.storage;

import org.jspecify.annotations.NullMarked;
