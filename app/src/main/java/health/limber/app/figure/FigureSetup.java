package health.limber.app.figure;

import health.limber.app.http.FigureAddresses;
import health.limber.library.LoadedLibrary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Tells the pages which exercises have a figure. */
@Configuration(proxyBeanMethods = false)
class FigureSetup {

    @Bean
    FigureAddresses figureAddresses(LoadedLibrary library) {
        return new FigureAddresses(
                library.library().digest(), List.copyOf(library.scenes().keySet()));
    }
}
