package health.limber.app.cli;

import health.limber.app.ServerSettings;
import health.limber.app.storage.StorageUnusableException;
import health.limber.library.BrokenLibraryException;
import health.limber.library.LoadedLibrary;
import health.limber.library.Problem;
import health.limber.library.Shelf;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        version = Limber.VERSION,
        sortOptions = false,
        header = "Start Limber and show it in the browser.",
        description = {
            "",
            "Each setting is taken from the first place that has it: an option here, the"
                    + " environment (LIMBER_PORT and so on), the configuration file, the default."
                    + " config-example.yml explains every one.",
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
            names = "--public-url",
            paramLabel = "URL",
            description = "What people type to come here, such as https://limber.example.org.")
    private @Nullable String publicUrl;

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description = "Certificate (PEM) to encrypt with; --tls-key FILE is its key.")
    private @Nullable String tlsCertificate;

    @Option(names = "--tls-key", paramLabel = "FILE", hidden = true)
    private @Nullable String tlsKey;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description = "Proxies that encrypt before Limber, with commas between.")
    private @Nullable String trustedProxy;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "Your own content, laid over the built-in library.")
    private @Nullable String library;

    @Option(
            names = "--watch",
            description =
                    "Show changes in the --library folder at once; for writing content, on this"
                            + " computer only.")
    private boolean watch;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Country whose emergency number is shown, such as DE, GB or US.")
    private @Nullable String country;

    @Option(
            names = "--help-lines",
            paramLabel = "LINES",
            description =
                    "Whom somebody can call who feels hopeless: names and numbers, with semicolons"
                            + " between.")
    private @Nullable String helpLines;

    @Mixin private DatabasePlace place = new DatabasePlace();

    @Override
    public Integer call() throws InterruptedException {
        try {
            ServerSettings settings = place.settings(options());
            Serving serving = new Serving(settings, command().getOut());
            if (watch) return watched(settings, serving).map(this::refuse).orElse(0);
            LoadedLibrary content = Shelf.open(settings.library());
            checkCountry(settings, content);
            return serving.run(content).map(this::refuse).orElse(0);
        } catch (BrokenLibraryException e) {
            return refuse(brokenLibrary(e));
        } catch (SettingsException | StorageUnusableException e) {
            return refuse(String.valueOf(e.getMessage()));
        }
    }

    /** Nobody else comes to a library that is being written: it may be milder than ours for now. */
    private Optional<String> watched(ServerSettings settings, Serving serving)
            throws InterruptedException {
        Path folder = settings.library();
        if (folder == null)
            throw new SettingsException("--watch needs the folder to watch: --library DIR.");
        if (!settings.reach().isLocal())
            throw new SettingsException("--watch is for this computer only; leave out --address.");
        Watching watching = new Watching(folder, command().getOut());
        LoadedLibrary content = watching.read();
        checkCountry(settings, content);
        return serving.run(content, watching);
    }

    private static void checkCountry(ServerSettings settings, LoadedLibrary content) {
        String country = settings.country();
        if (country == null || content.emergencyNumbers().containsKey(country)) return;
        throw new SettingsException(
                "country is "
                        + country
                        + "; expected one whose emergency number is known: "
                        + String.join(", ", content.emergencyNumbers().keySet())
                        + ".");
    }

    private static String brokenLibrary(BrokenLibraryException e) {
        StringBuilder text = new StringBuilder("The library cannot be used:");
        for (Problem problem : e.problems())
            text.append(System.lineSeparator()).append("  ").append(problem);
        return text.toString();
    }

    private Map<String, @Nullable String> options() {
        Map<String, @Nullable String> options = new LinkedHashMap<>();
        options.put("port", port);
        options.put("address", address);
        options.put("public-url", publicUrl);
        options.put("tls-certificate", tlsCertificate);
        options.put("tls-key", tlsKey);
        options.put("trusted-proxy", trustedProxy);
        options.put("library", library);
        options.put("country", country);
        options.put("help-lines", helpLines);
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
