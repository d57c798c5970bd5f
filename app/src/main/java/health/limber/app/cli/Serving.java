package health.limber.app.cli;

import health.limber.app.LimberServer;
import health.limber.app.Reach;
import health.limber.app.ServerSettings;
import health.limber.app.storage.StorageUnusableException;
import health.limber.library.LoadedLibrary;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The running server behind {@code limber serve}. It stands apart from the command, so that the
 * other commands load no server framework.
 */
final class Serving {
    private static final String TRAINING = "limber.train";

    private ServerSettings settings;
    private final PrintWriter out;

    Serving(ServerSettings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    /** Serves until it is stopped; gives the sentence that says why if it cannot begin. */
    Optional<String> run(LoadedLibrary content) throws InterruptedException {
        return run(content, null);
    }

    /**
     * The same, and every time the content has changed all pages are made anew from it. The program
     * goes on; only what depends on the content begins again, so that nothing of the old is left.
     */
    Optional<String> run(LoadedLibrary first, @Nullable Watching watching)
            throws InterruptedException {
        Optional<String> unusable = unusableCertificate();
        if (unusable.isPresent()) return unusable;
        try {
            LoadedLibrary content = first;
            while (content != null) content = serve(content, watching, content == first);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The quick start could not be prepared.");
        } catch (RuntimeException e) {
            return Optional.of(whyNotListening(e));
        }
    }

    /** Gives the content with which to go on; null at the end. */
    private @Nullable LoadedLibrary serve(
            LoadedLibrary content, @Nullable Watching watching, boolean first)
            throws IOException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        long from = System.nanoTime();
        try (ConfigurableApplicationContext context = LimberServer.start(settings, content)) {
            context.addApplicationListener((ContextClosedEvent event) -> closed.countDown());
            if (Boolean.getBoolean(TRAINING)) {
                train(context);
                return null;
            }
            say(first ? begun(context) : again(System.nanoTime() - from));
            settings = settings.at(LimberServer.port(context));
            if (watching != null) return watching.next(closed);
            closed.await();
            return null;
        }
    }

    private String begun(ConfigurableApplicationContext context) {
        return "Limber is running at "
                + LimberServer.url(context)
                + System.lineSeparator()
                + "Data is kept in "
                + place();
    }

    private static String again(long nanoseconds) {
        return "The library has changed; its pages were made anew in "
                + nanoseconds / 1_000_000
                + " ms.";
    }

    private void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    /** What a first visitor asks for, so that the cache of loaded classes has all of it. */
    private static void train(ConfigurableApplicationContext context) throws IOException {
        for (String page : List.of("/", "/exercises", "/about", "/health")) {
            String url = "http://127.0.0.1:" + LimberServer.port(context) + page;
            try (InputStream answer = URI.create(url).toURL().openStream()) {
                answer.readAllBytes();
            }
        }
    }

    private Optional<String> unusableCertificate() {
        Reach.Tls tls = settings.reach().tls();
        if (tls == null) return Optional.empty();
        try {
            PublicKey open =
                    PemContent.load(tls.certificate()).getCertificates().getFirst().getPublicKey();
            PrivateKey key = PemContent.load(tls.key()).getPrivateKey();
            return key != null && key.getAlgorithm().equals(open.getAlgorithm())
                    ? Optional.empty()
                    : Optional.of(certificate(tls, "they do not belong together"));
        } catch (IOException | RuntimeException e) {
            return Optional.of(certificate(tls, "one of them is not PEM"));
        }
    }

    private static String certificate(Reach.Tls tls, String why) {
        return "Limber cannot use the certificate "
                + tls.certificate()
                + " with the key "
                + tls.key()
                + ": "
                + why
                + ".";
    }

    private String place() {
        return settings.database() == null
                ? settings.data().toString()
                : "the database " + settings.database() + " and in " + settings.data();
    }

    /**
     * A sentence for what an operator can mend; anything else is a fault of the program and is
     * thrown on.
     */
    private String whyNotListening(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageUnusableException)
                return String.valueOf(cause.getMessage());
            if (cause instanceof PortInUseException) {
                return "Port "
                        + settings.reach().port()
                        + " is already in use. Stop what uses it, or choose another with --port.";
            }
            if (cause instanceof BindException
                    || cause instanceof UnknownHostException
                    || cause instanceof SocketException) {
                return "Limber cannot listen on "
                        + settings.reach().address()
                        + " port "
                        + settings.reach().port()
                        + ": "
                        + cause.getMessage()
                        + ".";
            }
        }
        throw e;
    }
}
