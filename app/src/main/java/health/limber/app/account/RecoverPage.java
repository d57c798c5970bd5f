package health.limber.app.account;

import health.limber.app.account.Attempts.Kind;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.Map;
import java.util.Optional;

/** Lets somebody in with a recovery code, who then has a new password. */
@Controller
class RecoverPage {
    private final Pages pages;
    private final Wording words;
    private final Accounts accounts;
    private final Entrance entrance;

    RecoverPage(Pages pages, Wording words, Accounts accounts, Entrance entrance) {
        this.pages = pages;
        this.words = words;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @GetMapping("/recover")
    View form(@RequestParam Map<String, String> query) {
        return show(Entries.of(Map.of("email", new Form(query).text("email"))));
    }

    @PostMapping("/recover")
    View recover(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> fields) {
        Form form = new Form(fields);
        Entries entries =
                Entries.of(Map.of("email", form.text("email"), "code", form.text("code")));
        Optional<String> weak = entrance.passwords().refused(form.secret("password"), form.email());
        if (weak.isPresent()) return show(entries.slip("password", words.of(weak.get())));
        entrance.attempts().take(Kind.RECOVER, form.email(), request);
        String hash = entrance.passwords().hash(form.secret("password"));
        Optional<String> person = accounts.recover(form.email(), form.text("code"), hash);
        if (person.isEmpty()) return show(entries.slip("code", words.of("recover.code.wrong")));
        entrance.attempts().succeeded(Kind.RECOVER, form.email(), request);
        entrance.logins().signOutEverywhere(person.get());
        entrance.logins().signIn(request, response, person.get());
        return pages.show("account/recovered", accounts.codesLeft(person.get()));
    }

    private View show(Entries entries) {
        return pages.show(
                "account/recover",
                entries,
                entries.clean() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
