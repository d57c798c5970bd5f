package health.limber.app.cli;

import health.limber.app.simulate.FalseProgress;
import health.limber.app.simulate.Simulation;
import health.limber.library.BrokenLibraryException;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Let made-up people live some weeks with the plan, and count what became of them.",
        description = {
            "",
            "Each person has pain that answers to load, bad days, days off, and questions they do"
                    + " not answer. The same seed gives the same people. Nothing is kept.",
            "Exit code 0; 1 if something happened that must never happen, each with a first"
                    + " example; 2 if it cannot begin, with one sentence that says why.",
            ""
        })
final class SimulateCommand implements Callable<Integer> {
    private static final int CANNOT_USE = 2;
    private static final int WEEK = 7;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_WEEKS = 104;

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--people", paramLabel = "N", description = "Default: 1000.")
    private int people = 1000;

    @Option(names = "--weeks", paramLabel = "N", description = "1 to 104. Default: 12.")
    private int weeks = 12;

    @Option(names = "--seed", paramLabel = "N", description = "Of the first person. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--progress",
            description =
                    "Instead, count how often progress is called better: of people whose pain does"
                            + " not change, and of people whose pain falls.")
    private boolean progress;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            defaultValue = "${env:LIMBER_LIBRARY}",
            description = "Your own content, laid over the built-in library.")
    private @Nullable Path library;

    @Override
    public Integer call() {
        CommandSpec command = spec;
        if (command == null) throw new IllegalStateException("the command was not set up");
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        if (people < 1 || people > MOST_PEOPLE)
            return refuse(err, "--people is " + people + "; expected 1 to " + MOST_PEOPLE + ".");
        if (weeks < 1 || weeks > MOST_WEEKS)
            return refuse(err, "--weeks is " + weeks + "; expected 1 to " + MOST_WEEKS + ".");
        LoadedLibrary loaded;
        try {
            loaded = Shelf.open(library);
        } catch (BrokenLibraryException e) {
            e.problems().forEach(problem -> err.println("library: " + problem));
            return CANNOT_USE;
        }
        if (progress) return progress(out, loaded);
        Simulation simulation = new Simulation(loaded, weeks * WEEK);
        long from = System.nanoTime();
        for (int i = 0; i < people; i++) simulation.live(seed + i);
        tell(out, simulation.counts(), (System.nanoTime() - from) / 1e6);
        return simulation.counts().broken.isEmpty() ? 0 : 1;
    }

    private int progress(PrintWriter out, LoadedLibrary loaded) {
        FalseProgress lives = new FalseProgress(loaded.library());
        for (int i = 0; i < people; i++) lives.live(seed + i);
        row(out, "people of each kind", people);
        share(out, "weekly views that say better of pain that did not change", lives.falsely());
        share(out, "people whose pain fell, told so within four checks", lives.rightly());
        out.flush();
        return 0;
    }

    private static void share(PrintWriter out, String what, double percent) {
        out.printf(Locale.ROOT, "%-56s %10.1f %%%n", what, percent);
    }

    private static int refuse(PrintWriter err, String why) {
        err.println(why);
        return CANNOT_USE;
    }

    private static void tell(PrintWriter out, Simulation.Counts counts, double milliseconds) {
        row(out, "people", counts.people);
        row(out, "days", counts.days);
        row(out, "sessions", counts.sessions);
        row(out, "steps up", counts.up);
        row(out, "steps down", counts.down);
        row(out, "exercises out", counts.out);
        row(out, "to a professional first", counts.referrals);
        row(out, "same day or emergency", counts.emergencies);
        for (Map.Entry<String, Long> rule : counts.rules.entrySet())
            row(out, rule.getKey(), rule.getValue());
        out.printf(
                Locale.ROOT,
                "%-56s %12.2f%n",
                "milliseconds a person",
                milliseconds / counts.people);
        for (String what : Simulation.MUST_NOT) {
            List<String> where = counts.broken.getOrDefault(what, List.of());
            row(out, what, where.size());
            if (!where.isEmpty()) out.println("    " + where.getFirst());
        }
        out.flush();
    }

    private static void row(PrintWriter out, String what, long count) {
        out.printf(Locale.ROOT, "%-56s %12d%n", what, count);
    }
}
