package health.limber.app.cli;

import health.limber.app.ServerSettings;
import health.limber.app.account.AccountReset;
import health.limber.app.storage.Database;
import health.limber.app.storage.StorageUnusableException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.time.Clock;
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

        @Mixin private DatabasePlace place = new DatabasePlace();

        @Override
        public Integer call() {
            if (spec == null) throw new IllegalStateException("picocli has not prepared this");
            try {
                ServerSettings settings = place.settings(Map.of());
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
    }
}
