package health.limber.app.cli;

import health.limber.app.facts.FactException;
import health.limber.app.facts.FactLines;
import health.limber.app.replay.Replay;
import health.limber.library.BrokenLibraryException;
import health.limber.library.Shelf;
import health.limber.plan.fact.Fact;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Make somebody's plan of a day anew from their facts, with every reason.",
        description = {
            "",
            "Reads what \"limber export\" wrote. Prints what was shown on that day, what the engine"
                    + " says of the same facts now, and all that changed until then. With"
                    + " --library it also prints what your content would have made different:"
                    + " lines with - are only without it, lines with + only with it.",
            "Exit code 0; 2 if the facts cannot be used, with one sentence that says why.",
            ""
        })
final class ReplayCommand implements Callable<Integer> {
    private static final int CANNOT_USE = 2;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FACTS.jsonl",
            description = "One fact a line; - reads them from standard input.")
    private String file = "-";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The day, such as 2026-11-22. Default: that of the last fact.")
    private @Nullable LocalDate until;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "Your own content, laid over the built-in library.")
    private @Nullable Path library;

    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("picocli has not prepared this command");
        PrintWriter out = spec.commandLine().getOut();
        try (BufferedReader in = open()) {
            List<Fact> facts = FactLines.read(in);
            if (facts.isEmpty()) return refuse("There is no fact in " + file + ".");
            LocalDate day = until == null ? last(facts) : until;
            List<String> told = new Replay(Shelf.open(null)).tell(facts, day);
            told.forEach(out::println);
            if (library != null) {
                out.println();
                out.println("With " + library + ":");
                differ(told, new Replay(Shelf.open(library)).tell(facts, day), out);
            }
            out.flush();
            return 0;
        } catch (FactException e) {
            return refuse(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return refuse("The file " + file + " does not exist.");
        } catch (IOException e) {
            return refuse("The file " + file + " cannot be read.");
        } catch (BrokenLibraryException e) {
            e.problems().forEach(problem -> refuse("library: " + problem));
            return CANNOT_USE;
        }
    }

    private BufferedReader open() throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    private static LocalDate last(List<Fact> facts) {
        LocalDate last = facts.getFirst().day();
        for (Fact fact : facts) if (fact.day().isAfter(last)) last = fact.day();
        return last;
    }

    private static void differ(List<String> before, List<String> after, PrintWriter out) {
        boolean same = true;
        for (String line : before) {
            if (after.contains(line)) continue;
            out.println("- " + line);
            same = false;
        }
        for (String line : after) {
            if (before.contains(line)) continue;
            out.println("+ " + line);
            same = false;
        }
        if (same) out.println("the same");
    }

    private int refuse(String sentence) {
        if (spec == null) throw new IllegalStateException("picocli has not prepared this command");
        spec.commandLine().getErr().println(sentence);
        return CANNOT_USE;
    }
}
