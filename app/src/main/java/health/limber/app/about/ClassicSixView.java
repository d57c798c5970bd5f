package health.limber.app.about;

import health.limber.library.LoadedLibrary;

import java.util.List;

/** The six exercises at the heart of the library. */
public record ClassicSixView(List<Entry> exercises) {
    /** One of them. */
    public record Entry(String id, String name) {}

    public static ClassicSixView of(LoadedLibrary library) {
        return new ClassicSixView(
                library.library().classicSix().exercises().stream()
                        .map(id -> new Entry(id, library.words().exercise(id).name()))
                        .toList());
    }
}
