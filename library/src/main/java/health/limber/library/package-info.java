/**
 * The loader: reads the content of the {@code library/} folder, checks it, and hands it over as
 * typed values.
 *
 * <p>{@link health.limber.library.Shelf} is the door. It takes the built-in content, lays an
 * operator's own folder over it by id, and either gives a {@link
 * health.limber.library.LoadedLibrary} or every {@link health.limber.library.Problem} it found,
 * each with file and path.
 */
@NullMarked
package health.limber.library;

import org.jspecify.annotations.NullMarked;
