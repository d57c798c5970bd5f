package health.limber.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.List;

/** The program: {@code limber [COMMAND]}. Without a command it serves. */
@Command(
        name = "limber",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "A few minutes of mobility work a day against back and neck pain.",
        description = {
            "",
            "Without a command, Limber starts and shows itself in the browser.",
            "It is education and self-management. It does not diagnose and it does not treat.",
            ""
        },
        footer = {"", "\"limber COMMAND --help\" tells more about a command."},
        subcommands = {
            ServeCommand.class,
            PlanCommand.class,
            CheckLibraryCommand.class,
            ContactSheetCommand.class,
            RecordingCommand.class,
            SimulateCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AccountCommand.class,
            ExportCommand.class,
            ReplayCommand.class
        })
public final class Limber {
    static final String VERSION = "Limber 0.1.0";

    private Limber() {}

    /**
     * Runs the command line and exits: 0 if all is well, 1 if a check found something, 2 if the
     * input cannot be used.
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        List<String> words = List.of(arguments);
        boolean serves =
                words.isEmpty()
                        || words.getFirst().startsWith("-") && !isAboutItself(words.getFirst());
        CommandLine line = new CommandLine(new Limber());
        line.setParameterExceptionHandler((e, args) -> {
            e.getCommandLine()
                    .getErr()
                    .println(
                            e.getMessage()
                                    + " See \""
                                    + e.getCommandLine().getCommandSpec().qualifiedName()
                                    + " --help\".");
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, result) -> {
            command.getErr()
                    .println(
                            "Something in Limber went wrong: "
                                    + e
                                    + ". Please report it with what you did.");
            return CommandLine.ExitCode.SOFTWARE;
        });
        return serves ? line.execute(withServe(arguments)) : line.execute(arguments);
    }

    private static boolean isAboutItself(String word) {
        return List.of("-h", "--help", "-V", "--version").contains(word);
    }

    private static String[] withServe(String[] arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "serve";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return words;
    }
}
