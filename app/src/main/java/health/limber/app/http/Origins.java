package health.limber.app.http;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.net.URI;

/** Where this program is reached, as a browser says it. */
@Component
public final class Origins {
    private final Environment environment;

    Origins(Environment environment) {
        this.environment = environment;
    }

    /**
     * True if {@code origin}, as a browser's {@code Origin} header has it, is the program's own.
     */
    public boolean isOurs(@Nullable String origin) {
        if (origin == null) return false;
        URI ours = publicUrl();
        return origin.equals(ours.toString())
                || origin.equals("http://127.0.0.1:" + ours.getPort());
    }

    /** The address people open, without a slash at its end. */
    public URI publicUrl() {
        String port =
                environment.getProperty(
                        "local.server.port", environment.getProperty("server.port", "8080"));
        return URI.create("http://localhost:" + port);
    }

    /** True if people reach it over TLS. */
    public boolean secure() {
        return "https".equals(publicUrl().getScheme());
    }
}
