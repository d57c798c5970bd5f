package health.limber.app.cli;

import health.limber.library.Problem;
import health.limber.library.Shelf;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "check-library",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        header = "Check content and list everything that is not right.",
        description = {
            "",
            "A folder with a library.yaml is checked as a complete library, any other as your own"
                    + " content laid over the built-in library.",
            "Each problem stands on a line of its own: file, place in the file, what is there and"
                    + " what was expected.",
            "Exit code 0 if all is well, 1 if there is a problem.",
            ""
        })
final class CheckLibraryCommand implements Callable<Integer> {
    private static final int PROBLEMS = 1;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The folder to check. Default: the built-in library.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("picocli has not prepared this command");
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> problems = folder == null ? Shelf.checkBuiltIn() : Shelf.check(folder);
        problems.forEach(out::println);
        String what =
                folder == null
                        ? "The built-in library"
                        : folder
                                + (Shelf.isComplete(folder)
                                        ? " (a complete library)"
                                        : " (laid over the built-in library)");
        out.println(
                problems.isEmpty()
                        ? what + " is in order."
                        : what
                                + ": "
                                + problems.size()
                                + (problems.size() == 1 ? " problem." : " problems."));
        out.flush();
        return problems.isEmpty() ? 0 : PROBLEMS;
    }
}
