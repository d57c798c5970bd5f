package health.limber.app.http;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * By which addresses this server is known to browsers: by its public one if it has one, else by
 * those with which a computer calls itself.
 */
public final class Origins implements ApplicationListener<WebServerInitializedEvent> {
    private static final List<String> OWN_NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable URI known;
    private final boolean tls;
    private volatile int port;

    /**
     * @param known the public address; null if there is none
     * @param tls true if the server encrypts by itself
     * @param port it listens on; 0 if that is not known before it listens
     */
    public Origins(@Nullable URI known, boolean tls, int port) {
        this.known = known;
        this.tls = tls;
        this.port = port;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /** What a person types to come here, without a slash at its end. */
    public URI publicUrl() {
        URI given = known;
        return URI.create(given == null ? local(OWN_NAMES.getFirst()) : origin(given));
    }

    /** True if {@code origin}, as a browser sends it, is one of ours. */
    public boolean isOurs(@Nullable String origin) {
        if (origin == null) return false;
        String sent = origin.toLowerCase(Locale.ROOT);
        URI given = known;
        return given == null
                ? OWN_NAMES.stream().anyMatch(name -> local(name).equals(sent))
                : origin(given).equals(sent);
    }

    /** True if browsers come here encrypted, so that a cookie may be bound to that. */
    public boolean secure() {
        return "https".equals(publicUrl().getScheme());
    }

    private String local(String name) {
        return origin(URI.create((tls ? "https://" : "http://") + name + ":" + port));
    }

    /** As browsers write it: in small letters, and without the port that goes without saying. */
    private static String origin(URI url) {
        String scheme = Objects.requireNonNull(url.getScheme()).toLowerCase(Locale.ROOT);
        String host = Objects.requireNonNull(url.getHost()).toLowerCase(Locale.ROOT);
        boolean usual = url.getPort() == -1 || url.getPort() == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + url.getPort());
    }
}
