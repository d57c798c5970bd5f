package health.limber.app.account;

import health.limber.app.account.AccountView.Device;
import health.limber.app.account.AccountView.Key;
import health.limber.app.account.AccountView.Phone;
import health.limber.app.account.AccountView.Who;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the account, or tells a guest what they are. What is changed there is in the other pages.
 */
@Controller
class AccountPage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** What may have been changed before the page is shown again. */
    private static final Map<String, String> DONE =
            Map.of(
                    "name", "account.done.name",
                    "email", "account.done.email",
                    "password", "account.done.password",
                    "passkey", "account.done.passkey",
                    "passkey-gone", "account.done.passkey-gone",
                    "device", "account.done.device",
                    "devices", "account.done.devices");

    private final Pages pages;
    private final Wording words;
    private final Accounts accounts;
    private final Logins logins;
    private final Belongings belongings;

    AccountPage(Pages pages, Wording words, Accounts accounts, Belongings belongings) {
        this.pages = pages;
        this.words = words;
        this.accounts = accounts;
        this.logins = belongings.logins();
        this.belongings = belongings;
    }

    @GetMapping("/account")
    View show(
            HttpServletRequest request,
            Principal principal,
            @RequestParam(defaultValue = "") String done) {
        return accounts.ofPerson(principal.getName())
                .map(account ->
                        show(
                                request,
                                account,
                                Entries.NONE,
                                DONE.containsKey(done)
                                        ? words.of(DONE.getOrDefault(done, ""))
                                        : null))
                .orElseGet(() -> guest(principal.getName()));
    }

    /** The page with a form that has to be mended. */
    View mend(HttpServletRequest request, Account account, Entries entries) {
        return show(request, account, entries, null);
    }

    private View guest(String person) {
        Instant until = accounts.guestUntil(person).orElseGet(belongings.clock()::instant);
        return pages.show("account/guest", new GuestView(day(until)));
    }

    private View show(
            HttpServletRequest request, Account account, Entries entries, @Nullable String done) {
        AccountView view =
                new AccountView(
                        entries,
                        done,
                        new Who(
                                account.email(),
                                account.name(),
                                account.password() != null,
                                belongings.passkeys().offered(request),
                                logins.proved(request)),
                        keys(account),
                        accounts.codesLeft(account.person()),
                        devices(request, account),
                        logins.inBrowser(request).stream().map(SignInView.Profile::of).toList(),
                        phone(belongings.origins().publicUrl()).orElse(null));
        return pages.show(
                "account/account",
                view,
                entries.clean() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<Key> keys(Account account) {
        return belongings.store().ofPerson(account.person()).stream()
                .map(key ->
                        new Key(
                                key.getCredentialId().toBase64UrlString(),
                                key.getLabel(),
                                day(key.getCreated()),
                                ago(key.getLastUsed().toEpochMilli())))
                .toList();
    }

    private List<Device> devices(HttpServletRequest request, Account account) {
        Optional<String> here = logins.present(request).map(Login::id);
        return logins.ofPerson(account.person()).stream()
                .map(login ->
                        new Device(
                                login.id(),
                                login.device(),
                                ago(login.seen()),
                                here.filter(login.id()::equals).isPresent()))
                .toList();
    }

    /** Nothing if only this computer reaches the address. */
    static Optional<Phone> phone(URI address) {
        String host = String.valueOf(address.getHost());
        boolean here = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return here ? Optional.empty() : Optional.of(QrCode.of(address.toString()));
    }

    private String ago(long then) {
        return Ago.of(words, then, belongings.clock().millis())
                .orElseGet(() -> day(Instant.ofEpochMilli(then)));
    }

    private static String day(Instant instant) {
        return DAY.format(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
}
