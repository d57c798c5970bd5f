package health.limber.app.cli;

import health.limber.app.LimberServer;
import health.limber.app.ServerSettings;
import health.limber.app.storage.StorageUnusableException;
import health.limber.library.LoadedLibrary;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import java.io.PrintWriter;
import java.net.BindException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The running server behind {@code limber serve}. It stands apart from the command, so that the
 * other commands load no server framework.
 */
final class Serving {
    private final ServerSettings settings;
    private final PrintWriter out;

    Serving(ServerSettings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    /** Serves until it is stopped; gives the sentence that says why if it cannot begin. */
    Optional<String> run(LoadedLibrary content) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (ConfigurableApplicationContext context = LimberServer.start(settings, content)) {
            context.addApplicationListener((ContextClosedEvent event) -> closed.countDown());
            out.println("Limber is running at " + LimberServer.url(context));
            out.println("Data is kept in " + place());
            out.flush();
            closed.await();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(whyNotListening(e));
        }
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
