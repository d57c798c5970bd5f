package health.limber.app;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the server listens, and as what people know it. What other computers can reach is
 * encrypted: by the server itself, or by a proxy before it.
 *
 * @param port the TCP port; 0 for any that is free
 * @param address the network address to listen on
 * @param publicUrl what people type to come here; null for this computer's own name
 * @param tls null to speak without encryption
 * @param trustedProxies the proxies whose word about the visitor is believed; nobody else may speak
 *     to the server without encryption, this computer excepted
 */
public record Reach(
        int port,
        String address,
        @Nullable URI publicUrl,
        @Nullable Tls tls,
        List<InetAddress> trustedProxies) {
    public static final String LOOPBACK = "127.0.0.1";

    /**
     * @param certificate a PEM file with the certificate and those above it
     * @param key a PEM file with its private key
     */
    public record Tls(Path certificate, Path key) {}

    /** True if only this computer can come here. */
    public boolean isLocal() {
        return isLocal(address);
    }

    /** True if {@code host} is a name or number by which a computer calls itself. */
    public static boolean isLocal(String host) {
        if (host.equalsIgnoreCase("localhost")) return true;
        try {
            return InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false; // a name, and only one is this computer's own
        }
    }
}
