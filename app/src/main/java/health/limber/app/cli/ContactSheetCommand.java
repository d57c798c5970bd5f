package health.limber.app.cli;

import health.limber.app.figure.ContactSheet;
import health.limber.library.BrokenLibraryException;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.motion.figure.Scene;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;

@Command(
        name = "contact-sheet",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Write one page with every exercise: start, each phase, both views.",
        description = {
            "",
            "The page is HTML that stands by itself; open it in a browser to look at movements"
                    + " beside each other, or print it.",
            "Exit code 0; 2 if there is no page, with one sentence that says why.",
            ""
        })
final class ContactSheetCommand implements Callable<Integer> {
    private static final int CANNOT_USE = 2;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "EXERCISE",
            description = "Ids, such as cat-cow. Default: all that have a movement file.")
    private List<String> exercises = new ArrayList<>();

    @Option(
            names = "--library",
            paramLabel = "DIR",
            defaultValue = "${env:LIMBER_LIBRARY}",
            description = "Your own content, laid over the built-in library.")
    private @Nullable Path library;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Default: standard output.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("picocli has not prepared this command");
        try {
            LoadedLibrary loaded = Shelf.open(library);
            String page = new ContactSheet(loaded.words()).page(scenes(loaded));
            byte[] html = page.getBytes(StandardCharsets.UTF_8);
            return Handing.over(html, file, spec) ? 0 : CANNOT_USE;
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage() + ".");
            return CANNOT_USE;
        } catch (BrokenLibraryException e) {
            var err = spec.commandLine().getErr();
            e.problems().forEach(problem -> err.println("library: " + problem));
            return CANNOT_USE;
        }
    }

    private SequencedMap<String, Scene> scenes(LoadedLibrary loaded) {
        if (exercises.isEmpty()) return loaded.scenes();
        SequencedMap<String, Scene> scenes = new LinkedHashMap<>();
        for (String id : exercises) scenes.put(id, Rehearsal.scene(loaded, id));
        return scenes;
    }
}
