package health.limber.app;

import health.limber.app.http.EmergencyNumber;
import health.limber.app.http.HelpLines;
import health.limber.app.http.Origins;
import health.limber.app.storage.DataFolder;
import health.limber.app.storage.Database;
import health.limber.library.LoadedLibrary;

import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The web server. */
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class LimberServer {

    /** Opens the data and starts to listen. Closing the context stops both. */
    public static ConfigurableApplicationContext start(
            ServerSettings settings, LoadedLibrary library) {
        DataFolder folder = DataFolder.open(settings.data());
        try {
            Database database = Database.open(folder, settings.database());
            try {
                return run(settings, library, new Data(folder, database));
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The port it really listens on. */
    public static int port(ApplicationContext context) {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null)
            return web.getWebServer().getPort();
        throw new IllegalArgumentException(context + " is not a running server");
    }

    /** The address a person opens: pass keys and links need the name, not the number. */
    public static URI url(ApplicationContext context) {
        return context.getBean(Origins.class).publicUrl();
    }

    private static ConfigurableApplicationContext run(
            ServerSettings settings, LoadedLibrary library, Data data) {
        logAsLogbackXmlSays();
        return new SpringApplicationBuilder(LimberServer.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(DataFolder.class, data::folder);
                    context.registerBean(Database.class, data::database);
                    context.registerBean(LoadedLibrary.class, () -> library);
                    context.registerBean(EmergencyNumber.class, () -> emergency(settings, library));
                    context.registerBean(HelpLines.class, settings::helpLines);
                    context.registerBean(Origins.class, () -> origins(settings.reach()));
                    context.registerBean(Doorkeeper.class, () -> new Doorkeeper(settings.reach()));
                })
                .run(listening(settings.reach()));
    }

    private static EmergencyNumber emergency(ServerSettings settings, LoadedLibrary library) {
        String country = settings.country();
        return new EmergencyNumber(
                country == null ? null : library.emergencyNumbers().get(country));
    }

    private static Origins origins(Reach reach) {
        return new Origins(reach.publicUrl(), reach.tls() != null, reach.port());
    }

    /** Where to listen, in Spring's words. A renewed certificate is taken up without a restart. */
    private static String[] listening(Reach reach) {
        List<String> words = new ArrayList<>();
        words.add("--server.port=" + reach.port());
        words.add("--server.address=" + reach.address());
        Reach.Tls tls = reach.tls();
        if (tls != null) {
            String bundle = "spring.ssl.bundle.pem.limber.";
            words.add("--server.ssl.bundle=limber");
            words.add("--" + bundle + "keystore.certificate=" + tls.certificate().toUri());
            words.add("--" + bundle + "keystore.private-key=" + tls.key().toUri());
            words.add("--" + bundle + "reload-on-update=true");
        }
        return words.toArray(String[]::new);
    }

    /**
     * Spring's own logging would set everything back while the database already works. Tomcat logs
     * with java.util.logging.
     */
    private static void logAsLogbackXmlSays() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    private record Data(DataFolder folder, Database database) {}
}
