package health.limber.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program under test, started once for all tests as a person would start it. */
final class Program {
    private static final String SAYS = "Limber is running at ";

    private static final Pattern PORT = Pattern.compile(":(\\d+)$");

    /** For a program that does not live long: optimising it would take more time than it gains. */
    private static final Map<String, String> SHORT_LIVED =
            Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final Place place;
    private final String origin;

    /** Where it keeps its data, and what it is started with. */
    private record Place(Path data, Map<String, String> environment) {}

    private Program(Process process, Place place, String origin) {
        this.process = process;
        this.place = place;
        this.origin = origin;
    }

    static Program start() {
        return start(Map.of());
    }

    static Program startShortLived() {
        return start(SHORT_LIVED);
    }

    private static Program start(Map<String, String> environment) {
        try {
            Path data = Files.createTempDirectory("limber-e2e");
            return start(new Place(data, environment), "0");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for its data", e);
        }
    }

    private static Program start(Place place, String port) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(
                            "../bin/limber",
                            "serve",
                            "--port",
                            port,
                            "--data",
                            place.data().toString());
            builder.environment().putAll(place.environment());
            builder.environment().put("LIMBER_NO_BUILD", "1");
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            return new Program(process, place, origin(process));
        } catch (IOException e) {
            throw new UncheckedIOException("bin/limber did not start", e);
        }
    }

    private static String origin(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(SAYS)) return line.substring(SAYS.length()).strip();
        }
        throw new IllegalStateException("bin/limber ended without saying where it runs");
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Falls over, as in a power cut. */
    void fall() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** Comes back at the same address with what it had kept. */
    Program again() {
        Matcher port = PORT.matcher(origin);
        if (!port.find()) throw new IllegalStateException(origin + " has no port");
        return start(place, port.group(1));
    }

    /** Where it keeps what it keeps. */
    Path data() {
        return place.data();
    }

    /** The address of the start page, without a slash at its end. */
    String origin() {
        if (!process.isAlive())
            throw new IllegalStateException("the program ended with " + process.exitValue());
        return origin;
    }
}
