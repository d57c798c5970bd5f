package health.limber.app;

import org.apache.catalina.valves.RemoteCIDRValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Believes what trusted proxies say about a visitor ({@code X-Forwarded-For}, {@code -Proto},
 * {@code -Host}), and what nobody else says. Where a proxy does the encryption, nobody comes in
 * past it. A connection that waits takes little memory.
 */
final class Doorkeeper implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final String THIS_COMPUTER = "127.0.0.0/8,::1";

    /** Bytes a connection reads and writes at once: it holds them for as long as it is open. */
    private static final String AT_ONCE = "2048";

    private final Reach reach;

    Doorkeeper(Reach reach) {
        this.reach = reach;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        tomcat.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", AT_ONCE);
            connector.setProperty("socket.appWriteBufSize", AT_ONCE);
        });
        believeProxies(tomcat);
    }

    private void believeProxies(ConfigurableTomcatWebServerFactory tomcat) {
        List<String> proxies =
                reach.trustedProxies().stream().map(InetAddress::getHostAddress).toList();
        if (proxies.isEmpty()) return;
        if (reach.tls() == null) {
            RemoteCIDRValve door = new RemoteCIDRValve();
            door.setAllow(String.join(",", proxies) + "," + THIS_COMPUTER);
            tomcat.addEngineValves(door);
        }
        RemoteIpValve believed = new RemoteIpValve();
        believed.setInternalProxies(
                proxies.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        believed.setProtocolHeader("X-Forwarded-Proto");
        believed.setHostHeader("X-Forwarded-Host");
        believed.setPortHeader("X-Forwarded-Port");
        tomcat.addEngineValves(believed);
    }
}
