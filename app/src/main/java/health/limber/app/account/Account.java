package health.limber.app.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can come back from anywhere.
 *
 * @param email in small letters
 * @param name what the person wants to be called, may be empty
 * @param password its hash; null for somebody who has passkeys only
 */
record Account(String person, String email, String name, @Nullable String password) {
    /** The name, or the e-mail address of somebody who gave none. */
    String called() {
        return name.isEmpty() ? email : name;
    }
}
