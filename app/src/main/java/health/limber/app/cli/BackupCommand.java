package health.limber.app.cli;

import health.limber.app.storage.Backup;
import health.limber.app.storage.StorageUnusableException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Copy everything that is kept into one file, while Limber runs or not.",
        description = {
            "",
            "The copy is checked before it gets its name, and nothing is overwritten. Beside it"
                    + " stands erased.txt: keep it with your backups, so that \"limber restore\""
                    + " brings nobody back who asked to be forgotten.",
            "The file holds health data and is not encrypted: store it accordingly.",
            "Exit code 0; 2 if there is no backup, with one sentence that says why.",
            ""
        })
final class BackupCommand implements Callable<Integer> {
    private static final int NOT_DONE = 2;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write. It must not exist yet.")
    private Path file = Path.of("");

    @Mixin private Place place = new Place();

    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("picocli has not prepared this command");
        try {
            Backup made = Backup.make(place.folder(), file);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s holds %s and %s, and was found whole.%n",
                            made.file(),
                            Counted.persons(made.persons()),
                            Counted.facts(made.facts()));
            return 0;
        } catch (SettingsException | StorageUnusableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return NOT_DONE;
        }
    }
}
