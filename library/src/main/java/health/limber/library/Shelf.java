package health.limber.library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        List<Problem> problems = check(overlay);
        if (!problems.isEmpty()) throw new BrokenLibraryException(problems);
        return load(Overlay.lay(Content.ofFolder(overlay, problems), builtIn));
    }

    /**
     * Everything that is not right in a folder. A folder with a {@code library.yaml} is a complete
     * library; any other is checked as an operator's folder laid over the built-in library.
     */
    public static List<Problem> check(Path folder) {
        List<Problem> problems = new ArrayList<>();
        if (!Files.isDirectory(folder))
            return List.of(new Problem(folder.toString(), "", "is not a folder"));
        Content content = Content.ofFolder(folder, problems);
        SchemaCheck schemas = new SchemaCheck();
        content.documents().forEach((path, document) -> schemas.check(path, document, problems));
        if (!problems.isEmpty()) return problems;
        if (isComplete(content)) {
            checkWhole(content, problems);
        } else {
            Content builtIn = Content.builtIn();
            Content laid = Overlay.lay(content, builtIn);
            checkWhole(laid, problems);
            if (problems.isEmpty()) problems.addAll(Strictness.check(builtIn, laid));
        }
        return problems;
    }

    /** Everything that is not right in the content built into this program. */
    public static List<Problem> checkBuiltIn() {
        List<Problem> problems = new ArrayList<>();
        Content content = Content.builtIn();
        SchemaCheck schemas = new SchemaCheck();
        content.documents().forEach((path, document) -> schemas.check(path, document, problems));
        if (problems.isEmpty()) checkWhole(content, problems);
        return problems;
    }

    /** True if the folder is a complete library rather than one to lay over ours. */
    public static boolean isComplete(Path folder) {
        return Files.isRegularFile(folder.resolve(Kind.LIBRARY.file()));
    }

    private static boolean isComplete(Content content) {
        return content.documents().containsKey(Kind.LIBRARY.file());
    }

    static Content checked(Path folder) {
        List<Problem> problems = check(folder);
        if (!problems.isEmpty()) throw new BrokenLibraryException(problems);
        return Content.ofFolder(folder, new ArrayList<>());
    }

    private static void checkWhole(Content content, List<Problem> problems) {
        for (Kind kind : Kind.values()) {
            if (!kind.isMany() && !content.documents().containsKey(kind.file()))
                problems.add(new Problem(kind.file(), "", "is missing"));
        }
        List<Problem> doses = DoseCheck.check(content);
        problems.addAll(doses);
        if (!problems.isEmpty())
            return; // typed values would only repeat what is known to be missing
        LoadedLibrary loaded = load(content);
        new CrossCheck(content, loaded).check(problems);
    }

    private static LoadedLibrary load(Content content) {
        TypedReader reader = new TypedReader(content);
        return new LoadedLibrary(
                reader.library(content.digest()),
                new Words(content.texts()),
                reader.sources(),
                reader.equipment());
    }
}
