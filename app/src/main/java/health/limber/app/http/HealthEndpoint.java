package health.limber.app.http;

import health.limber.app.storage.Database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the program is, for whoever watches it; about no person. */
@RestController
class HealthEndpoint {
    private final Database database;
    private final String version;

    HealthEndpoint(Database database, @Value("${limber.version}") String version) {
        this.database = database;
        this.version = version;
    }

    record Health(String status, String database, String version) {}

    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Health> health() {
        String state = database.isReachable() ? "up" : "down";
        return ResponseEntity.status(
                        state.equals("up") ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Health(state, state, version));
    }
}
