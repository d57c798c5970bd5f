package health.limber.app.account;

import health.limber.app.account.SignInView.Profile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Everything about an account.
 *
 * @param entries of the form that was sent last
 * @param done the sentence that says what has just been changed, null for nothing
 * @param codesLeft how many recovery codes are good
 * @param phone null if no other device can reach this program
 */
public record AccountView(
        Entries entries,
        @Nullable String done,
        Who who,
        List<Key> keys,
        int codesLeft,
        List<Device> devices,
        List<Profile> profiles,
        @Nullable Phone phone) {

    /**
     * @param passkeys true if they work at this address
     * @param proved true if the person has shown a short while ago that it is them
     */
    public record Who(
            String email, String name, boolean password, boolean passkeys, boolean proved) {}

    /** A passkey. */
    public record Key(String id, String label, String made, String used) {}

    /** A browser the person is signed in with. */
    public record Device(String id, String name, String seen, boolean here) {}

    /**
     * The address for another device.
     *
     * @param size of the code's sides, in squares
     * @param path of the dark squares, for an SVG
     */
    public record Phone(String address, int size, String path) {}

    /** The browser that is used now, in words. */
    public String here() {
        return devices.stream().filter(Device::here).map(Device::name).findFirst().orElse("");
    }

    /** True if somebody can show that it is them with a passkey, here. */
    public boolean proofByPasskey() {
        return who.passkeys() && !keys.isEmpty();
    }
}
