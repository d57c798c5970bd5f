package health.limber.library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a program gets the library from. */
public final class Shelf {
    private Shelf() {}

    /**
     * The content built into this program, with an operator's folder laid over it.
     *
     * @param overlay the operator's folder; null for none
     * @throws BrokenLibraryException with every problem found
     */
    public static LoadedLibrary open(@Nullable Path overlay) {
        Content builtIn = Content.builtIn();
        if (overlay == null) return load(builtIn);
        List<Problem> problems = new ArrayList<>();
        Content content = read(overlay, problems);
        if (problems.isEmpty()) checkLaid(content, builtIn, problems);
        if (!problems.isEmpty()) throw new BrokenLibraryException(problems);
        return load(Overlay.lay(content, builtIn));
    }

    /**
     * The content of a folder while somebody writes it: quick to read again. A complete library
     * takes the place of the built-in one. Whether the movements can be done is not looked at; that
     * takes long, and {@link #check} tells it.
     *
     * @throws BrokenLibraryException with every problem found
     */
    public static LoadedLibrary draft(Path folder) {
        List<Problem> problems = new ArrayList<>();
        Content content = read(folder, problems);
        boolean complete = isComplete(folder);
        if (problems.isEmpty() && !complete) Overlay.checkOnce(content, problems);
        if (problems.isEmpty()) {
            Content whole = complete ? content : Overlay.lay(content, Content.builtIn());
            checkWhole(whole, new Content(), problems);
            if (problems.isEmpty()) return load(whole);
        }
        throw new BrokenLibraryException(problems);
    }

    /**
     * Everything that is not right in a folder. A folder with a {@code library.yaml} is a complete
     * library; any other is checked as an operator's folder laid over the built-in library.
     */
    public static List<Problem> check(Path folder) {
        List<Problem> problems = new ArrayList<>();
        Content content = read(folder, problems);
        if (!problems.isEmpty()) return problems;
        if (isComplete(folder)) checkWhole(content, content, problems);
        else checkLaid(content, Content.builtIn(), problems);
        return problems;
    }

    /** Everything that is not right in the content built into this program. */
    public static List<Problem> checkBuiltIn() {
        List<Problem> problems = new ArrayList<>();
        Content content = Content.builtIn();
        checkEach(content, problems);
        if (problems.isEmpty()) checkWhole(content, content, problems);
        return problems;
    }

    /** True if the folder is a complete library rather than one to lay over ours. */
    public static boolean isComplete(Path folder) {
        return Files.isRegularFile(folder.resolve(Kind.LIBRARY.file()));
    }

    static Content checked(Path folder) {
        List<Problem> problems = check(folder);
        if (!problems.isEmpty()) throw new BrokenLibraryException(problems);
        return Content.ofFolder(folder, new ArrayList<>());
    }

    private static Content read(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(new Problem(folder.toString(), "", "is not a folder"));
            return new Content();
        }
        Content content = Content.ofFolder(folder, problems);
        checkEach(content, problems);
        return content;
    }

    /** What can be said of each file by itself. */
    private static void checkEach(Content content, List<Problem> problems) {
        SchemaCheck schemas = new SchemaCheck();
        content.documents()
                .forEach((path, document) -> {
                    int before = problems.size();
                    schemas.check(path, document, problems);
                    boolean exercise = Kind.of(path).equals(Optional.of(Kind.EXERCISE));
                    if (exercise && problems.size() == before) {
                        DoseCheck.check(path, document, problems);
                    }
                });
        WordsReader.check(content.texts(), problems);
    }

    private static void checkLaid(Content over, Content builtIn, List<Problem> problems) {
        Overlay.checkOnce(over, problems);
        Content laid = Overlay.lay(over, builtIn);
        if (problems.isEmpty()) checkWhole(laid, over, problems);
        if (problems.isEmpty()) problems.addAll(Strictness.check(builtIn, laid));
    }

    /** Checks the whole; the movements only of the files that are new, which takes long enough. */
    private static void checkWhole(Content content, Content fresh, List<Problem> problems) {
        for (Kind kind : Kind.values()) {
            boolean needed = !kind.isMany() && !content.documents().containsKey(kind.file());
            if (needed) problems.add(new Problem(kind.file(), "", "is missing"));
        }
        if (problems.isEmpty()) Films.checkReadable(content, problems);
        if (!problems.isEmpty()) return;
        LoadedLibrary loaded = load(content);
        new CrossCheck(content, loaded).check(problems);
        if (problems.isEmpty()) Films.check(loaded, fresh.documents().keySet(), problems);
    }

    private static LoadedLibrary load(Content content) {
        TypedReader reader = new TypedReader(content);
        return new LoadedLibrary(
                reader.library(content.digest()),
                new Words(content.texts()),
                reader.sources(),
                reader.equipment(),
                reader.scenes(),
                reader.emergencyNumbers());
    }
}
