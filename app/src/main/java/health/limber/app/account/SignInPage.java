package health.limber.app.account;

import health.limber.app.account.Attempts.Kind;
import health.limber.app.account.Passkeys.Door;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.Map;
import java.util.Optional;

@Controller
class SignInPage {
    private final Pages pages;
    private final Wording words;
    private final Accounts accounts;
    private final Entrance entrance;

    SignInPage(Pages pages, Wording words, Accounts accounts, Entrance entrance) {
        this.pages = pages;
        this.words = words;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @GetMapping("/sign-in")
    View form(HttpServletRequest request, @RequestParam Map<String, String> query) {
        return show(request, new Form(query), Entries.NONE);
    }

    @PostMapping("/sign-in")
    View withPassword(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> fields) {
        Form form = new Form(fields);
        entrance.attempts().take(Kind.SIGN_IN, form.email(), request);
        Optional<Account> account = accounts.byEmail(form.email());
        String hash = account.map(Account::password).orElse(null);
        if (!entrance.passwords().matches(form.secret("password"), hash) || account.isEmpty()) {
            Entries entries = Entries.of(Map.of("email", form.text("email")));
            return show(request, form, entries.slip("password", words.of("signin.password.wrong")));
        }
        entrance.attempts().succeeded(Kind.SIGN_IN, form.email(), request);
        return enter(new Door(request, response), form, account.get().person());
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> passkeyOptions(
            HttpServletRequest request, HttpServletResponse response) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(entrance.passkeys().toAsk(new Door(request, response), Optional.empty()));
    }

    @PostMapping("/sign-in/passkey")
    View withPasskey(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> fields) {
        Form form = new Form(fields);
        entrance.attempts().take(Kind.SIGN_IN, "", request);
        try {
            String person = entrance.passkeys().person(request);
            entrance.attempts().succeeded(Kind.SIGN_IN, "", request);
            return enter(new Door(request, response), form, person);
        } catch (PasskeyRefusedException e) {
            return show(
                    request,
                    form,
                    Entries.NONE.slip("passkey", words.of("signin.passkey.refused")));
        }
    }

    /** Somebody else who is in this browser already goes on. */
    @PostMapping("/sign-in/profile")
    View profile(HttpServletRequest request, @RequestParam Map<String, String> fields) {
        Form form = new Form(fields);
        boolean here = entrance.logins().enter(request, form.text("person"));
        return Pages.see(here ? form.next().orElse("/") : "/sign-in");
    }

    private View enter(Door door, Form form, String person) {
        Optional<String> guest =
                entrance.logins()
                        .present(door.request())
                        .filter(login -> !login.account())
                        .map(Login::person);
        guest.ifPresent(left -> accounts.handOver(left, person));
        entrance.logins().signIn(door.request(), door.response(), person);
        String next = form.next().orElse("/");
        return guest.isPresent() ? pages.show("account/added", next) : Pages.see(next);
    }

    private View show(HttpServletRequest request, Form form, Entries entries) {
        Optional<Login> present = entrance.logins().present(request);
        return pages.show(
                "account/sign-in",
                new SignInView(
                        entries,
                        present.isPresent() && !present.get().account(),
                        entrance.passkeys().offered(request),
                        form.next().orElse(""),
                        entrance.logins().inBrowser(request).stream()
                                .filter(login -> !login.present())
                                .map(SignInView.Profile::of)
                                .toList()),
                entries.clean() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
