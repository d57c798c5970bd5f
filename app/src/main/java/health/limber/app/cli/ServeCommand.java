package health.limber.app.cli;

import health.limber.app.LimberServer;
import health.limber.app.ServerSettings;
import health.limber.app.storage.StorageUnusableException;
import health.limber.library.BrokenLibraryException;
import health.limber.library.LoadedLibrary;
import health.limber.library.Problem;
import health.limber.library.Shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Start Limber and show it in the browser.",
        description = {
            "",
            "Each setting is taken from the first place that has it: an option here, the"
                    + " environment (LIMBER_PORT, LIMBER_ADDRESS, LIMBER_DATA, LIMBER_LIBRARY), the"
                    + " configuration file, the default. config-example.yml explains every one.",
            ""
        })
public final class ServeCommand implements Callable<Integer> {
    private static final int CANNOT_START = 2;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen on; 0 takes any free one. Default: 8080.")
    private @Nullable String port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Network address to listen on. Default: 127.0.0.1, this computer only.")
    private @Nullable String address;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder for everything that is kept. Default: the limber folder of your user"
                            + " data.")
    private @Nullable String data;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "Your own content, laid over the built-in library.")
    private @Nullable String library;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration file like config-example.yml.")
    private @Nullable Path config;

    @Override
    public Integer call() throws InterruptedException {
        try {
            ServerSettings settings = new SettingsReader(System.getenv(), config).read(options());
            return serve(settings, Shelf.open(settings.library()));
        } catch (BrokenLibraryException e) {
            return refuse(brokenLibrary(e));
        } catch (SettingsException | StorageUnusableException e) {
            return refuse(String.valueOf(e.getMessage()));
        }
    }

    private int serve(ServerSettings settings, LoadedLibrary content) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (ConfigurableApplicationContext context = LimberServer.start(settings, content)) {
            context.addApplicationListener((ContextClosedEvent event) -> closed.countDown());
            PrintWriter out = command().getOut();
            out.println(
                    "Limber is running at " + url(settings.address(), LimberServer.port(context)));
            out.println("Data is kept in " + settings.data());
            out.flush();
            closed.await();
            return CommandLine.ExitCode.OK;
        } catch (RuntimeException e) {
            return refuse(whyNotListening(e, settings));
        }
    }

    /**
     * A sentence for what an operator can mend; anything else is a fault of the program and is
     * thrown on.
     */
    private static String whyNotListening(RuntimeException e, ServerSettings settings) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageUnusableException)
                return String.valueOf(cause.getMessage());
            if (cause instanceof PortInUseException) {
                return "Port "
                        + settings.port()
                        + " is already in use. Stop what uses it, or choose another with --port.";
            }
            if (cause instanceof BindException
                    || cause instanceof java.net.UnknownHostException
                    || cause instanceof java.net.SocketException) {
                return "Limber cannot listen on "
                        + settings.address()
                        + " port "
                        + settings.port()
                        + ": "
                        + cause.getMessage()
                        + ".";
            }
        }
        throw e;
    }

    private static String brokenLibrary(BrokenLibraryException e) {
        StringBuilder text = new StringBuilder("The library cannot be used:");
        for (Problem problem : e.problems())
            text.append(System.lineSeparator()).append("  ").append(problem);
        return text.toString();
    }

    /** The address a person can open: pass keys and links need the name, not the number. */
    private static String url(String address, int port) {
        boolean here =
                address.equals("127.0.0.1")
                        || address.equals("::1")
                        || address.equals("0.0.0.0")
                        || address.equals("::");
        String host = here ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
        return "http://" + host + ":" + port;
    }

    private Map<String, @Nullable String> options() {
        Map<String, @Nullable String> options = new LinkedHashMap<>();
        options.put("port", port);
        options.put("address", address);
        options.put("data", data);
        options.put("library", library);
        return options;
    }

    private int refuse(String sentence) {
        PrintWriter err = command().getErr();
        err.println(sentence);
        err.flush();
        return CANNOT_START;
    }

    private CommandLine command() {
        if (spec == null) throw new IllegalStateException("picocli has not prepared this command");
        return spec.commandLine();
    }
}
