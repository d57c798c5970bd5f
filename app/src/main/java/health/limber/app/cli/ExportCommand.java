package health.limber.app.cli;

import health.limber.app.ServerSettings;
import health.limber.app.account.AccountFacts;
import health.limber.app.storage.Database;
import health.limber.app.storage.StorageUnusableException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Write everything that is kept of somebody, one fact a line.",
        description = {
            "",
            "What they told, what was planned, what they did and felt, as JSON Lines; docs/facts.md"
                    + " explains each field. Limber may be running. The file holds health data:"
                    + " give it to nobody but them.",
            "Exit code 0; 2 if there is no such account, or the data cannot be used.",
            ""
        })
final class ExportCommand implements Callable<Integer> {
    private static final int NOT_DONE = 2;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "EMAIL", description = "E-mail address of the account.")
    private String email = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Default: standard output.")
    private @Nullable Path file;

    @Mixin private DatabasePlace place = new DatabasePlace();

    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("picocli has not prepared this command");
        try {
            ServerSettings settings = place.settings(Map.of());
            Optional<List<String>> lines;
            try (Database opened = Database.beside(settings.data(), settings.database())) {
                lines = new AccountFacts(opened).lines(email);
            }
            if (lines.isEmpty()) {
                spec.commandLine().getErr().println("There is no account with " + email + ".");
                return NOT_DONE;
            }
            StringBuilder text = new StringBuilder();
            for (String line : lines.get()) text.append(line).append('\n');
            byte[] made = text.toString().getBytes(StandardCharsets.UTF_8);
            return Handing.over(made, file, spec) ? 0 : NOT_DONE;
        } catch (SettingsException | StorageUnusableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return NOT_DONE;
        }
    }
}
