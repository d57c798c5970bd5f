package health.limber.app.cli;

import health.limber.app.Reach;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads where the server listens, and refuses what would let health data travel unencrypted. */
final class ReachReader {
    private static final int PORT = 8080;

    private final Map<String, Setting> values;

    ReachReader(Map<String, Setting> values) {
        this.values = values;
    }

    Reach read() {
        Setting port = values.get("port");
        Setting address = values.get("address");
        Reach reach =
                new Reach(
                        port == null ? PORT : port.port(),
                        address == null ? Reach.LOOPBACK : address.text(),
                        publicUrl(),
                        tls(),
                        proxies());
        if (reach.tls() != null && isPlain(reach.publicUrl()))
            throw new SettingsException(
                    "The public-url begins with http:// and there is a tls-certificate; make it"
                            + " https://.");
        if (address != null && !reach.isLocal() && !isEncrypted(reach)) throw open(address);
        return reach;
    }

    private static boolean isEncrypted(Reach reach) {
        URI url = reach.publicUrl();
        return url != null
                && !isPlain(url)
                && (reach.tls() != null || !reach.trustedProxies().isEmpty());
    }

    private static boolean isPlain(@Nullable URI url) {
        return url != null && "http".equals(url.getScheme());
    }

    private static SettingsException open(Setting address) {
        return new SettingsException(
                address.where()
                        + " is "
                        + address.text()
                        + ", which other computers can reach, and what people tell Limber must not"
                        + " travel unencrypted: add --public-url https://…, and either"
                        + " --tls-certificate with --tls-key, or --trusted-proxy with the address"
                        + " of the proxy that encrypts.");
    }

    private @Nullable URI publicUrl() {
        Setting given = values.get("public-url");
        if (given == null) return null;
        String expected = "expected an address without a path, such as https://limber.example.org";
        try {
            URI url = new URI(given.text());
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (!web || url.getHost() == null || !isBare(url)) throw given.wrong(expected);
            if (isPlain(url) && !Reach.isLocal(url.getHost()))
                throw given.wrong(
                        "expected https://, because http:// is for this computer's own name only");
            return url;
        } catch (URISyntaxException e) {
            throw given.wrong(expected);
        }
    }

    private static boolean isBare(URI url) {
        return (url.getRawPath() == null || url.getRawPath().matches("/?"))
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && url.getRawUserInfo() == null;
    }

    private Reach.@Nullable Tls tls() {
        Setting certificate = values.get("tls-certificate");
        Setting key = values.get("tls-key");
        if (certificate == null && key == null) return null;
        if (certificate == null || key == null)
            throw new SettingsException(
                    (certificate == null ? "tls-certificate" : "tls-key")
                            + " is missing; a certificate and its key are given together.");
        return new Reach.Tls(certificate.file(), key.file());
    }

    private List<InetAddress> proxies() {
        Setting given = values.get("trusted-proxy");
        if (given == null) return List.of();
        List<InetAddress> proxies = new ArrayList<>();
        try {
            for (String address : given.text().split(",", -1))
                proxies.add(InetAddress.ofLiteral(address.strip()));
        } catch (IllegalArgumentException e) {
            throw given.wrong("expected network addresses such as 10.0.0.5, with commas between");
        }
        return proxies;
    }
}
