package health.limber.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program under test, started once for all tests as a person would start it. */
final class Program {
    private static final String SAYS = "Limber is running at ";

    private final Process process;
    private final String origin;

    private Program(Process process, String origin) {
        this.process = process;
        this.origin = origin;
    }

    static Program start() {
        try {
            Path data = Files.createTempDirectory("limber-e2e");
            ProcessBuilder builder =
                    new ProcessBuilder(
                            "../bin/limber", "serve", "--port", "0", "--data", data.toString());
            builder.environment().put("LIMBER_NO_BUILD", "1");
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            return new Program(process, origin(process));
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

    /** The address of the start page, without a slash at its end. */
    String origin() {
        if (!process.isAlive())
            throw new IllegalStateException("the program ended with " + process.exitValue());
        return origin;
    }
}
