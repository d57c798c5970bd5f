package health.limber.app.cli;

import health.limber.app.storage.Restore;
import health.limber.app.storage.StorageUnusableException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Put a backup back into an empty data folder.",
        description = {
            "",
            "The backup is checked first, and brought up to date if an older Limber made it. Who"
                    + " was erased after it was made is erased again.",
            "Exit code 0; 2 if nothing was put back, with one sentence that says why.",
            ""
        })
final class RestoreCommand implements Callable<Integer> {
    private static final int NOT_DONE = 2;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that \"limber backup\" has made.")
    private Path file = Path.of("");

    @Option(
            names = "--erased",
            paramLabel = "FILE",
            description =
                    "The newest erased.txt you have. Default: the one beside the backup, if there"
                            + " is one.")
    private @Nullable Path erased;

    @Mixin private Place place = new Place();

    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("picocli has not prepared this command");
        try {
            Restore done = Restore.from(file, place.folder(), erased);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s holds %s and %s now; %s erased again.%n",
                            done.data(),
                            Counted.persons(done.persons()),
                            Counted.facts(done.facts()),
                            Counted.persons(done.erasedAgain())
                                    + (done.erasedAgain() == 1 ? " was" : " were"));
            return 0;
        } catch (SettingsException | StorageUnusableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return NOT_DONE;
        }
    }
}
