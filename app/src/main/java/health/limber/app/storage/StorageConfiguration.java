package health.limber.app.storage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import javax.sql.DataSource;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    @Bean
    DataSource dataSource(Database database) {
        return database.dataSource();
    }
}
