package health.limber.app.account;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Asks somebody who is signed in to show once more that it is them. */
@Component
class Proof {
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final Attempts attempts;

    Proof(Passwords passwords, Passkeys passkeys, Attempts attempts) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.attempts = attempts;
    }

    /** True if the form carries the person's password, or was signed with one of their passkeys. */
    boolean given(HttpServletRequest request, Account account) {
        attempts.take(Attempts.Kind.SIGN_IN, account.email(), request);
        boolean given = byPasskey(request, account) || byPassword(request, account);
        if (given) attempts.succeeded(Attempts.Kind.SIGN_IN, account.email(), request);
        return given;
    }

    private boolean byPassword(HttpServletRequest request, Account account) {
        String password = request.getParameter("proof");
        return password != null
                && !password.isEmpty()
                && passwords.matches(password, account.password());
    }

    private boolean byPasskey(HttpServletRequest request, Account account) {
        String credential = request.getParameter("credential");
        if (credential == null || credential.isEmpty()) return false;
        try {
            return passkeys.person(request).equals(account.person());
        } catch (PasskeyRefusedException e) {
            return false;
        }
    }
}
