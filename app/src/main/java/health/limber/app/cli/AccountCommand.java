package health.limber.app.cli;

import health.limber.app.ServerSettings;
import health.limber.app.account.AccountReset;
import health.limber.app.storage.Database;
import health.limber.app.storage.StorageUnusableException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Help somebody who cannot sign in.",
        description = "",
        subcommands = AccountCommand.Reset.class)
final class AccountCommand {
    private static final int NOT_DONE = 2;

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            version = Limber.VERSION,
            sortOptions = false,
            header = "Print a code with which somebody gets back into their account.",
            description = {
                "",
                "The code works once, within 24 hours, on the page /recover. All devices of the"
                        + " account are signed out; nothing else is changed or removed. Limber may"
                        + " be running. Make sure who asks: the code opens their health data.",
                "Exit code 0; 2 if there is no such account, or the data cannot be used.",
                ""
            })
    static final class Reset implements Callable<Integer> {
        @Spec private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "EMAIL", description = "E-mail address of the account.")
        private String email = "";

        @Option(
                names = "--data",
                paramLabel = "DIR",
                description =
                        "Folder with Limber's data. Default: as for \"limber serve\", from"
                                + " LIMBER_DATA, the configuration file, or your user data.")
        private @Nullable String data;

        @Option(
                names = "--database",
                paramLabel = "URL",
                description = "PostgreSQL database, as for \"limber serve\".")
        private @Nullable String database;

        @Option(names = "--database-user", paramLabel = "NAME", hidden = true)
        private @Nullable String databaseUser;

        @Option(
                names = "--config",
                paramLabel = "FILE",
                description = "Configuration file of the server.")
        private @Nullable Path config;

        @Override
        public Integer call() {
            if (spec == null) throw new IllegalStateException("picocli has not prepared this");
            try {
                ServerSettings settings =
                        new SettingsReader(System.getenv(), config).read(options());
                try (Database opened = Database.beside(settings.data(), settings.database())) {
                    return tell(spec, new AccountReset(opened, Clock.systemUTC()).codeFor(email));
                }
            } catch (SettingsException | StorageUnusableException e) {
                spec.commandLine().getErr().println(e.getMessage());
                return NOT_DONE;
            }
        }

        private int tell(CommandSpec told, Optional<String> code) {
            if (code.isEmpty()) {
                told.commandLine().getErr().println("There is no account with " + email + ".");
                return NOT_DONE;
            }
            told.commandLine()
                    .getOut()
                    .printf(
                            "%s%nGood once, for 24 hours, on the page /recover with the e-mail"
                                    + " address. All devices are signed out.%n",
                            code.get());
            return 0;
        }

        private Map<String, @Nullable String> options() {
            Map<String, @Nullable String> options = new LinkedHashMap<>();
            options.put("data", data);
            options.put("database", database);
            options.put("database-user", databaseUser);
            return options;
        }
    }
}
