package health.limber.app.account;

import health.limber.app.facts.Ledger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.Clock;
import java.util.UUID;

/** Makes a guest of whoever comes, as the first fact does, for the tests alone. */
@Controller
class GuestDoor {
    private final Ledger ledger;
    private final Logins logins;
    private final Clock clock;

    GuestDoor(Ledger ledger, Logins logins, Clock clock) {
        this.ledger = ledger;
        this.logins = logins;
        this.clock = clock;
    }

    @GetMapping("/about/test/guest")
    ResponseEntity<String> come(HttpServletRequest request, HttpServletResponse response) {
        String person = logins.personOf(request).orElseGet(() -> UUID.randomUUID().toString());
        ledger.open(person, clock.instant().plus(Logins.GUEST_LIFE));
        logins.bindGuest(request, response, person);
        return ResponseEntity.ok(person);
    }

    /** Who is present, or nobody. */
    @GetMapping("/about/test/who")
    ResponseEntity<String> who(HttpServletRequest request) {
        return ResponseEntity.ok(logins.personOf(request).orElse("nobody"));
    }
}
