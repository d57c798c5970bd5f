/**
 * Where everything is kept: one folder with one SQLite database.
 *
 * <p>{@link health.limber.app.storage.DataFolder} belongs to one running program at a time. {@link
 * health.limber.app.storage.Database} brings the tables up to date when it opens and refuses a
 * database that a newer program has written. One connection writes, a few read; a feature's store
 * asks with Spring's {@code JdbcClient} and marks what only reads with
 * {@code @Transactional(readOnly = true)}.
 */
@NullMarked
package health.limber.app.storage;

import org.jspecify.annotations.NullMarked;
