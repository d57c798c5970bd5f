package health.limber.app.facts;

import health.limber.app.http.Origins;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes in what a device has kept while it guided somebody. docs/session-document.md tells how. */
@RestController
class FactsEndpoint {
    private static final int BYTES_MAX = 256 * 1024;

    private final Ledger ledger;
    private final Origins origins;
    private final Clock clock;

    FactsEndpoint(Ledger ledger, Origins origins, Clock clock) {
        this.ledger = ledger;
        this.origins = origins;
        this.clock = clock;
    }

    @PostMapping(
            path = "/facts",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> take(
            Principal person,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            @RequestBody byte[] body) {
        if (!origins.isOurs(origin))
            return refuse(HttpStatus.FORBIDDEN, "This came from another site; nothing was kept.");
        if (body.length > BYTES_MAX)
            return refuse(
                    HttpStatus.CONTENT_TOO_LARGE, "This is more than 256 kB; nothing was kept.");
        try {
            HandIn handIn =
                    HandIn.read(
                            JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8)),
                            clock.millis());
            if (handIn.owner().filter(owner -> !ledger.isNow(owner, person.getName())).isPresent())
                return refuse(HttpStatus.UNAUTHORIZED, "Somebody else did this; nothing was kept.");
            Kept kept = ledger.append(person.getName(), handIn.drafts());
            List<Kept.Refused> refused = new ArrayList<>(handIn.refused());
            refused.addAll(kept.refused());
            return ResponseEntity.ok(Map.of("kept", kept.kept(), "refused", refused));
        } catch (JacksonException e) {
            return refuse(HttpStatus.BAD_REQUEST, "This is not JSON; nothing was kept.");
        } catch (FactException e) {
            return refuse(HttpStatus.BAD_REQUEST, e.getMessage() + " Nothing was kept.");
        }
    }

    private static ResponseEntity<Map<String, Object>> refuse(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(Map.of("sentence", sentence));
    }
}
