package health.limber.app.account;

import static health.limber.app.http.Pages.see;

import health.limber.app.account.Passkeys.Door;
import health.limber.app.account.Passkeys.Owner;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes an account: its name, e-mail address, password, passkeys and recovery codes. */
@Controller
class ChangesPage {
    private final AccountPage page;
    private final Pages pages;
    private final Wording words;
    private final Hands hands;

    ChangesPage(AccountPage page, Pages pages, Wording words, Hands hands) {
        this.page = page;
        this.pages = pages;
        this.words = words;
        this.hands = hands;
    }

    @PostMapping("/account/name")
    View name(
            HttpServletRequest request,
            Principal principal,
            @RequestParam Map<String, String> fields) {
        Account account = account(principal);
        Form form = new Form(fields);
        Entries entries = form.checked(words);
        String slip = entries.slipOf("name");
        if (slip != null)
            return page.mend(request, account, Entries.of(entries.typed()).slip("name", slip));
        hands.accounts().rename(account.person(), form.text("name"));
        return see("/account?done=name");
    }

    @PostMapping("/account/email")
    View email(
            HttpServletRequest request,
            Principal principal,
            @RequestParam Map<String, String> fields) {
        Account account = account(principal);
        Form form = new Form(fields);
        Entries entries = Entries.of(Map.of("email", form.text("email")));
        String slip = form.checked(words).slipOf("email");
        if (slip != null) return page.mend(request, account, entries.slip("email", slip));
        if (!hands.proof().given(request, account))
            return page.mend(request, account, entries.slip("email-proof", proofMissing()));
        if (!hands.accounts().changeEmail(account.person(), form.email()))
            return page.mend(
                    request, account, entries.slip("email", words.of("account.email.taken")));
        return see("/account?done=email");
    }

    @PostMapping("/account/password")
    View password(
            HttpServletRequest request,
            Principal principal,
            @RequestParam Map<String, String> fields) {
        Account account = account(principal);
        Form form = new Form(fields);
        Optional<String> weak = hands.passwords().refused(form.secret("password"), account.email());
        if (weak.isPresent())
            return page.mend(request, account, Entries.NONE.slip("password", words.of(weak.get())));
        if (!hands.proof().given(request, account))
            return page.mend(request, account, Entries.NONE.slip("password-proof", proofMissing()));
        hands.accounts()
                .changePassword(account.person(), hands.passwords().hash(form.secret("password")));
        hands.logins().signOutElsewhere(request, account.person());
        return see("/account?done=password");
    }

    @PostMapping("/account/recovery-codes")
    View newCodes(HttpServletRequest request, Principal principal) {
        Account account = account(principal);
        if (!hands.proof().given(request, account))
            return page.mend(request, account, Entries.NONE.slip("codes-proof", proofMissing()));
        List<String> codes = hands.codes().renew(account.person());
        return pages.show("account/codes", new CodesView(codes, false, "/account"));
    }

    /** Passkeys are changed by somebody who showed a short while ago that it is them. */
    @PostMapping("/account/proof")
    View prove(HttpServletRequest request, Principal principal) {
        Account account = account(principal);
        if (!hands.proof().given(request, account))
            return page.mend(request, account, Entries.NONE.slip("keys-proof", proofMissing()));
        hands.logins().prove(request, account.person());
        return see("/account#passkeys");
    }

    /** What the browser needs to show, with a passkey, that it is them. */
    @PostMapping("/account/proof/options")
    ResponseEntity<String> proofOptions(
            HttpServletRequest request, HttpServletResponse response, Principal principal) {
        return json(
                hands.passkeys()
                        .toAsk(new Door(request, response), Optional.of(principal.getName())));
    }

    @PostMapping("/account/passkeys/options")
    ResponseEntity<String> passkeyOptions(
            HttpServletRequest request, HttpServletResponse response, Principal principal) {
        if (!hands.logins().proved(request)) return ResponseEntity.unprocessableContent().build();
        Account account = account(principal);
        return json(
                hands.passkeys()
                        .toMake(
                                new Door(request, response),
                                new Owner(
                                        Optional.of(account.person()),
                                        account.email(),
                                        account.called())));
    }

    @PostMapping("/account/passkeys")
    View addPasskey(
            HttpServletRequest request,
            Principal principal,
            @RequestParam Map<String, String> fields) {
        Account account = account(principal);
        if (!hands.logins().proved(request)) return see("/account#passkeys");
        String label = new Form(fields).text("label");
        try {
            hands.passkeys()
                    .keep(
                            request,
                            account.person(),
                            label.isEmpty() ? DeviceName.of(request) : label);
            return see("/account?done=passkey");
        } catch (PasskeyRefusedException e) {
            return page.mend(
                    request,
                    account,
                    Entries.NONE.slip("passkey", words.of("account.passkey.refused")));
        }
    }

    /** The last way in stays. */
    @PostMapping("/account/passkeys/remove")
    View removePasskey(
            HttpServletRequest request,
            Principal principal,
            @RequestParam Map<String, String> fields) {
        if (!hands.logins().proved(request)) return see("/account#passkeys");
        Account account = account(principal);
        boolean last =
                account.password() == null && hands.store().ofPerson(account.person()).size() < 2;
        if (last)
            return page.mend(
                    request,
                    account,
                    Entries.NONE.slip("passkey", words.of("account.passkey.last")));
        hands.store().remove(account.person(), new Form(fields).text("id"));
        return see("/account?done=passkey-gone");
    }

    private Account account(Principal principal) {
        return hands.accounts().ofPerson(principal.getName()).orElseThrow();
    }

    private String proofMissing() {
        return words.of("account.proof.wrong");
    }

    private static ResponseEntity<String> json(String body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
