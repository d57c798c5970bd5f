package health.limber.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the program in a process of its own. */
record Child(int exit, String out, String err) {

    /** Runs the program in {@code folder} with {@code input} on its standard input. */
    static Child run(Path folder, byte[] input, String... arguments) {
        return run(folder, input, List.of(), List.of(arguments));
    }

    static Child run(Path folder, byte[] input, List<String> machine, List<String> arguments) {
        try {
            Path in = Files.write(Files.createTempFile("limber", ".in"), input);
            Path out = Files.createTempFile("limber", ".out");
            Path err = Files.createTempFile("limber", ".err");
            Process process =
                    start(machine, arguments)
                            .directory(folder.toFile())
                            .redirectInput(in.toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no answer within a minute: " + arguments);
            }
            Child child = new Child(process.exitValue(), text(out), text(err));
            for (Path file : List.of(in, out, err)) Files.delete(file);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /**
     * The program in a process of its own, made for a short life: it warms up early and no further.
     */
    static ProcessBuilder start(List<String> machine, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(machine);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Limber.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
