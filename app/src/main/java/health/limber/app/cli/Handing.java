package health.limber.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hands what a command made to a file or to standard output. */
final class Handing {
    private Handing() {}

    /** False if it could not be written, which is then told. */
    static boolean over(byte[] made, @Nullable Path file, CommandSpec spec) {
        try {
            if (file == null) print(made);
            else Files.write(file, made);
            return true;
        } catch (IOException e) {
            String place = file == null ? "Standard output" : "The file " + file;
            spec.commandLine().getErr().println(place + " cannot be written.");
            return false;
        }
    }

    private static void print(byte[] made) throws IOException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(made);
        }
    }
}
