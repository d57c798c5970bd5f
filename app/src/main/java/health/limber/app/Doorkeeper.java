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
 * past it.
 */
final class Doorkeeper implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final String THIS_COMPUTER = "127.0.0.0/8,::1";

    private final Reach reach;

    Doorkeeper(Reach reach) {
        this.reach = reach;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
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
