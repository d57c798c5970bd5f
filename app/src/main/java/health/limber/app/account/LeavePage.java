package health.limber.app.account;

import static health.limber.app.http.Pages.see;

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

import java.security.Principal;
import java.util.Map;
import java.util.Optional;

/** Signs out, here or elsewhere, and deletes everything. */
@Controller
class LeavePage {
    private final Pages pages;
    private final Wording words;
    private final Notes notes;
    private final Hands hands;

    LeavePage(Pages pages, Wording words, Notes notes, Hands hands) {
        this.pages = pages;
        this.words = words;
        this.notes = notes;
        this.hands = hands;
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response, Principal principal) {
        hands.logins()
                .present(request)
                .ifPresent(login -> hands.logins().signOut(login.id(), principal.getName()));
        hands.logins().clean(request, response);
        return see("/");
    }

    @PostMapping("/account/devices/out")
    View device(
            HttpServletRequest request,
            Principal principal,
            @RequestParam Map<String, String> fields) {
        hands.logins().signOut(new Form(fields).text("id"), principal.getName());
        return see("/account?done=device");
    }

    @PostMapping("/account/devices/others")
    View otherDevices(HttpServletRequest request, Principal principal) {
        hands.logins().signOutElsewhere(request, principal.getName());
        return see("/account?done=devices");
    }

    @GetMapping("/account/delete")
    View ask(HttpServletRequest request, Principal principal) {
        return ask(request, hands.accounts().ofPerson(principal.getName()), Entries.NONE);
    }

    @PostMapping("/account/delete")
    View delete(HttpServletRequest request, HttpServletResponse response, Principal principal) {
        Optional<Account> account = hands.accounts().ofPerson(principal.getName());
        if (account.isPresent() && !hands.proof().given(request, account.get()))
            return ask(
                    request, account, Entries.NONE.slip("proof", words.of("account.proof.wrong")));
        hands.accounts().erase(principal.getName());
        hands.logins().clean(request, response);
        return notes.gone();
    }

    private View ask(HttpServletRequest request, Optional<Account> account, Entries entries) {
        DeleteView view =
                new DeleteView(
                        entries,
                        account.isPresent(),
                        account.map(Account::password).isPresent(),
                        account.isPresent()
                                && hands.passkeys().offered(request)
                                && !hands.store().ofPerson(account.get().person()).isEmpty());
        return pages.show(
                "account/delete",
                view,
                entries.clean() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
