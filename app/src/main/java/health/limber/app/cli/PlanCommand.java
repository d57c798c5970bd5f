package health.limber.app.cli;

import health.limber.library.BrokenLibraryException;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.week.Planner;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Answer a case: may this person exercise, and what does their week look like?",
        description = {
            "",
            "Reads one case as JSON and prints the answer as JSON: the disposition with the rules"
                + " and answers behind it, precautions, what is left out or limited, and seven days"
                + " with every reason. docs/cases.md explains each field.",
            "Exit code 0; 2 if the case cannot be used, with one sentence that says why.",
            ""
        })
final class PlanCommand implements Callable<Integer> {
    private static final int CANNOT_USE = 2;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The case; - reads it from standard input.")
    private String file = "-";

    @Option(
            names = "--lines",
            description =
                    "One case a line in, one answer a line out. A line that cannot be used is"
                            + " answered {\"error\":\"…\"}.")
    private boolean lines;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            defaultValue = "${env:LIMBER_LIBRARY}",
            description = "Your own content, laid over the built-in library.")
    private @Nullable Path library;

    @Override
    public Integer call() {
        try (InputStream in = open();
                OutputStream out =
                        new BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            LoadedLibrary loaded = Shelf.open(library);
            Answering answering =
                    new Answering(
                            new Planner(loaded.library()),
                            new CaseReader(loaded),
                            new AnswerWriter(loaded));
            if (lines) answerLines(answering, in, out);
            else out.write(answering.pretty(in.readAllBytes()));
            return 0;
        } catch (CaseException e) {
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

    private InputStream open() throws IOException {
        return new BufferedInputStream(
                file.equals("-") ? System.in : Files.newInputStream(Path.of(file)), 1 << 16);
    }

    private static void answerLines(Answering answering, InputStream in, OutputStream out)
            throws IOException {
        var line = new ByteArrayOutputStream(1 << 12);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line.write(next);
                continue;
            }
            answerLine(answering, line, out);
            // Someone may be waiting for this answer before they ask on.
            if (in.available() == 0) out.flush();
        }
        answerLine(answering, line, out);
    }

    private static void answerLine(
            Answering answering, ByteArrayOutputStream line, OutputStream out) throws IOException {
        byte[] text = line.toByteArray();
        line.reset();
        for (byte letter : text) {
            if (letter == ' ' || letter == '\t' || letter == '\r') continue;
            answering.line(text, out);
            return;
        }
    }

    private int refuse(String sentence) {
        if (spec == null) throw new IllegalStateException("picocli has not prepared this command");
        spec.commandLine().getErr().println(sentence);
        return CANNOT_USE;
    }
}
