package health.limber.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Visitor;
import health.limber.app.facts.Ledger;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

class ForgettingTest {
    private final RunningServer server = RunningServer.shared();
    private final Ledger ledger = server.part(Ledger.class);

    @Test
    void aGuestWhoDidNotComeBackIsForgottenAndAnAccountIsNot() {
        Visitor dora = server.visitor();
        String guest = dora.get("/about/test/guest").body();
        Visitor emil = server.visitor();
        SignUpPageTest.signUp(emil, "emil@example.org");
        ledger.open("long-gone", Instant.now().minusSeconds(1));
        Forgetting forgetting = server.part(Forgetting.class);
        forgetting.forget();
        assertThat(ledger.guestUntil("long-gone")).isEmpty();
        assertThat(ledger.guestUntil(guest)).isPresent();
        assertThat(emil.get("/account").body()).contains("emil@example.org");
    }

    @Test
    void aLoginThatIsOverIsForgotten() {
        Visitor fred = server.visitor();
        SignUpPageTest.signUp(fred, "fred@example.org");
        String person = fred.get("/about/test/who").body();
        LoginStore logins = server.part(LoginStore.class);
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(401));
        assertThat(logins.ofPerson(person, later.millis())).isEmpty();
        assertThat(logins.ofPerson(person, Clock.systemUTC().millis())).hasSize(1);
    }
}
