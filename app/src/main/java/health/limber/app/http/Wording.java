package health.limber.app.http;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The words of the interface, from {@code messages_en.properties}. */
@Component
public final class Wording {
    private final Properties words = new Properties();

    public Wording() {
        try (InputStream in = Wording.class.getResourceAsStream("/messages_en.properties")) {
            if (in == null) throw new IllegalStateException("messages_en.properties is missing");
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of {@code key}, with {@code {0}}, {@code {1}} … replaced. */
    public String of(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) throw new IllegalArgumentException("there is no text for " + key);
        for (int i = 0; i < values.length; i++)
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        return text;
    }

    /**
     * The text for one ({@code key.one}) or several ({@code key.many}) of something; {@code {0}} is
     * how many.
     */
    public String count(String key, int n) {
        return of(key + (n == 1 ? ".one" : ".many"), n);
    }

    /** Every text whose key begins with {@code prefix}, by the rest of its key. */
    public SequencedMap<String, String> all(String prefix) {
        SequencedMap<String, String> found = new TreeMap<>();
        for (String key : words.stringPropertyNames())
            if (key.startsWith(prefix)) found.put(key.substring(prefix.length()), of(key));
        return found;
    }

    /** The name of an enum's value, such as {@code position.chairOrStanding}. */
    public String name(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        return of(
                type.substring(0, 1).toLowerCase(Locale.ROOT)
                        + type.substring(1)
                        + "."
                        + value.name());
    }

    /**
     * The text of {@code key}, or {@code otherwise}: for names that an operator's own content may
     * bring.
     */
    public String orElse(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }
}
