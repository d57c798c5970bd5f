package health.limber.app.account;

import health.limber.app.account.Accounts.Newcomer;
import health.limber.app.account.Attempts.Kind;
import health.limber.app.account.Passkeys.Door;
import health.limber.app.account.Passkeys.Owner;
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

/** Makes an account. A guest keeps everything; somebody with an account makes one for another. */
@Controller
class SignUpPage {
    private final Pages pages;
    private final Wording words;
    private final Accounts accounts;
    private final Entrance entrance;

    SignUpPage(Pages pages, Wording words, Accounts accounts, Entrance entrance) {
        this.pages = pages;
        this.words = words;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @GetMapping("/sign-up")
    View form(HttpServletRequest request, @RequestParam Map<String, String> query) {
        return show(request, new Form(query), Entries.NONE);
    }

    @PostMapping("/sign-up")
    View withPassword(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> fields) {
        Form form = new Form(fields);
        Entries entries = form.checked(words);
        Optional<String> weak = entrance.passwords().refused(form.secret("password"), form.email());
        if (weak.isPresent()) entries = entries.slip("password", words.of(weak.get()));
        if (!entries.clean()) return show(request, form, entries);
        entrance.attempts().take(Kind.SIGN_UP, form.email(), request);
        Optional<String> person =
                accounts.open(
                        newcomer(request, form),
                        entrance.passwords().hash(form.secret("password")));
        if (person.isEmpty()) return show(request, form, taken(entries));
        entrance.attempts().succeeded(Kind.SIGN_UP, form.email(), request);
        entrance.logins().signIn(request, response, person.get());
        return pages.show(
                "account/codes",
                new CodesView(entrance.codes().renew(person.get()), true, form.next().orElse("/")));
    }

    /** What the browser needs to make a passkey for whoever fills in the form. */
    @PostMapping("/sign-up/passkey/options")
    ResponseEntity<String> passkeyOptions(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> fields) {
        Form form = new Form(fields);
        entrance.attempts().take(Kind.SIGN_UP, form.email(), request);
        boolean wrong = !form.checked(words).clean();
        if (wrong || accounts.byEmail(form.email()).isPresent())
            return ResponseEntity.unprocessableContent().build();
        entrance.attempts().succeeded(Kind.SIGN_UP, form.email(), request);
        String called = form.text("name").isEmpty() ? form.email() : form.text("name");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        entrance.passkeys()
                                .toMake(
                                        new Door(request, response),
                                        new Owner(
                                                newcomer(request, form).guest(),
                                                form.email(),
                                                called)));
    }

    @PostMapping("/sign-up/passkey")
    View withPasskey(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> fields) {
        Form form = new Form(fields);
        Entries entries = form.checked(words);
        if (!entries.clean()) return show(request, form, entries);
        entrance.attempts().take(Kind.SIGN_UP, form.email(), request);
        try {
            Optional<String> person = accounts.open(newcomer(request, form), request);
            if (person.isEmpty()) return show(request, form, taken(entries));
            entrance.attempts().succeeded(Kind.SIGN_UP, form.email(), request);
            entrance.logins().signIn(request, response, person.get());
            return pages.show(
                    "account/codes",
                    new CodesView(
                            entrance.codes().renew(person.get()), true, form.next().orElse("/")));
        } catch (PasskeyRefusedException e) {
            return show(
                    request, form, entries.slip("passkey", words.of("account.passkey.refused")));
        }
    }

    private Newcomer newcomer(HttpServletRequest request, Form form) {
        Optional<String> guest =
                entrance.logins()
                        .present(request)
                        .filter(login -> !login.account())
                        .map(Login::person);
        return new Newcomer(guest, form.email(), form.text("name"));
    }

    private Entries taken(Entries entries) {
        return entries.slip("email", words.of("account.email.taken"));
    }

    private View show(HttpServletRequest request, Form form, Entries entries) {
        Optional<Login> present = entrance.logins().present(request);
        return pages.show(
                "account/sign-up",
                new SignUpView(
                        entries,
                        present.isPresent() && !present.get().account(),
                        present.isPresent() && present.get().account(),
                        entrance.passkeys().offered(request),
                        form.next().orElse("")),
                entries.clean() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
