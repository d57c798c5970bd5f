package health.limber.app;

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

import java.time.Clock;

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
            Database database = Database.open(folder);
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
                })
                .run("--server.port=" + settings.port(), "--server.address=" + settings.address());
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
