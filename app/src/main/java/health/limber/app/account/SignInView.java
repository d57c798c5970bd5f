package health.limber.app.account;

import java.util.List;

/**
 * The way back in.
 *
 * @param guest true if what a guest did here is added to the account
 * @param passkeys true if they work at this address
 * @param next where to go on to afterwards, may be empty
 * @param profiles others who are in this browser already
 */
public record SignInView(
        Entries entries, boolean guest, boolean passkeys, String next, List<Profile> profiles) {

    /**
     * Somebody in this browser.
     *
     * @param name what they are called
     */
    public record Profile(String person, String name, boolean account, boolean present) {
        static Profile of(Login login) {
            return new Profile(login.person(), login.name(), login.account(), login.present());
        }
    }
}
