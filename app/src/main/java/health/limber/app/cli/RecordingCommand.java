package health.limber.app.cli;

import health.limber.library.BrokenLibraryException;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.motion.body.Side;
import health.limber.motion.landmark.Recording;
import health.limber.motion.landmark.Take;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "recording",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Write a synthetic recording of an exercise, with the truth beside it.",
        description = {
            "",
            "What a camera and a pose model would give of somebody who does the exercise as its"
                    + " movement file says: BlazePose landmarks and the head's rotation, 30 times a"
                    + " second, as JSON. docs/recordings.md explains each field.",
            "Exit code 0; 2 if there is no recording, with one sentence that says why.",
            ""
        })
final class RecordingCommand implements Callable<Integer> {
    private static final int CANNOT_USE = 2;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "EXERCISE", description = "Its id, such as cat-cow.")
    private String exercise = "";

    @Option(
            names = "--library",
            paramLabel = "DIR",
            defaultValue = "${env:LIMBER_LIBRARY}",
            description = "Your own content, laid over the built-in library.")
    private @Nullable Path library;

    @Option(names = "--repetitions", paramLabel = "N", description = "1 to 200. Default: 3.")
    private int repetitions = 3;

    @Option(
            names = "--tempo",
            paramLabel = "F",
            description = "Times as fast as the beginner's dose, 0.1 to 10. Default: 1.")
    private double tempo = Take.PLAIN.tempo();

    @Option(
            names = "--amplitude",
            paramLabel = "F",
            description = "Share of the way from the start, 0 to 2. Default: 1.")
    private double amplitude = Take.PLAIN.amplitude();

    @Option(
            names = "--azimuth",
            paramLabel = "DEG",
            description =
                    "Camera around the person: 0 in front, 90 at their right. Default: the"
                            + " exercise's view.")
    private @Nullable Double azimuth;

    @Option(
            names = "--elevation",
            paramLabel = "DEG",
            description = "Camera above the horizon. Default: 0.")
    private double elevation = Take.PLAIN.elevation();

    @Option(
            names = "--height",
            paramLabel = "M",
            description = "Of the body, 0.5 to 2.5. Default: 1.7.")
    private double height = Take.PLAIN.height();

    @Option(
            names = "--noise",
            paramLabel = "M",
            description = "Standard deviation of each coordinate. Default: 0.")
    private double noise = Take.PLAIN.noise();

    @Option(names = "--seed", paramLabel = "N", description = "Of the noise. Default: 1.")
    private long seed = Take.PLAIN.seed();

    @Option(names = "--left", description = "The other side, if the exercise has two.")
    private boolean left;

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
            Rehearsal rehearsal = Rehearsal.of(loaded, exercise);
            Recording recording = rehearsal.recorded(take(rehearsal));
            byte[] json = RecordingWriter.json(exercise, recording);
            return Handing.over(json, file, spec) ? 0 : CANNOT_USE;
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage() + ".");
            return CANNOT_USE;
        } catch (BrokenLibraryException e) {
            var err = spec.commandLine().getErr();
            e.problems().forEach(problem -> err.println("library: " + problem));
            return CANNOT_USE;
        }
    }

    private Take take(Rehearsal rehearsal) {
        return new Take(
                repetitions,
                tempo,
                amplitude,
                azimuth == null ? rehearsal.azimuth() : azimuth,
                elevation,
                height,
                left ? Side.LEFT : Side.RIGHT,
                noise,
                seed);
    }
}
