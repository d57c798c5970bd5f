package health.limber.app.account;

import health.limber.app.http.Wording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and checks the fields that several forms share. */
final class Form {
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 60;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    private final Map<String, String> fields;

    Form(Map<String, String> fields) {
        this.fields = fields;
    }

    /** As it was typed, without spaces around it. */
    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** To the letter. */
    String secret(String field) {
        return fields.getOrDefault(field, "");
    }

    /** In small letters: nobody means two mailboxes by them. */
    String email() {
        return text("email").toLowerCase(Locale.ROOT);
    }

    /** The field {@code name} and {@code email} again, with a slip for each that will not do. */
    Entries checked(Wording words) {
        Entries entries = Entries.of(Map.of("name", text("name"), "email", text("email")));
        if (text("name").length() > LONGEST_NAME)
            entries = entries.slip("name", words.of("account.name.long"));
        if (email().length() > LONGEST_EMAIL || !EMAIL.matcher(email()).matches())
            entries = entries.slip("email", words.of("account.email.wrong"));
        return entries;
    }

    /** A path of this program to go on to, never another host. */
    Optional<String> next() {
        return Optional.of(text("next")).filter(Form::isLocal);
    }

    /** True for a path such as {@code /history?week=2}. */
    static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127);
    }
}
