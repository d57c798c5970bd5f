package health.limber.app.cli;

import health.limber.app.ServerSettings;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes each setting from the first place that has it: an option, the environment, the
 * configuration file, the default.
 */
final class SettingsReader {
    /** Every key, in the order of {@link ServerSettings}. */
    static final List<String> KEYS = keys();

    private final Map<String, String> environment;
    private final @Nullable Path file;

    /**
     * @param environment of the process
     * @param file the configuration file; null for none
     */
    SettingsReader(Map<String, String> environment, @Nullable Path file) {
        this.environment = environment;
        this.file = file;
    }

    /**
     * The settings, with {@code options} before everything else; an option that was not given is
     * null.
     */
    ServerSettings read(Map<String, @Nullable String> options) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (file != null) values.putAll(fromFile(file));
        for (String key : KEYS) {
            String name = environmentName(key);
            String value = environment.get(name);
            if (value != null && !value.isBlank())
                values.put(key, new Value(name, value.strip(), Path.of("")));
            String option = options.get(key);
            if (option != null) values.put(key, new Value("--" + key, option, Path.of("")));
        }
        Value port = values.get("port");
        Value address = values.get("address");
        Value data = values.get("data");
        Value library = values.get("library");
        return new ServerSettings(
                port == null ? 8080 : port.port(),
                address == null ? "127.0.0.1" : address.text,
                data == null ? UserData.folder(environment) : data.path(),
                library == null ? null : library.path());
    }

    static String environmentName(String key) {
        return "LIMBER_" + key.toUpperCase(Locale.ROOT);
    }

    private static List<String> keys() {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : ServerSettings.class.getRecordComponents())
            names.add(component.getName());
        return List.copyOf(names);
    }

    private static Map<String, Value> fromFile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Map<String, Value> values = new LinkedHashMap<>();
        parse(file)
                .forEach((key, value) -> {
                    if (!KEYS.contains(key)) {
                        throw new SettingsException(
                                file
                                        + ": there is no setting \""
                                        + key
                                        + "\"; there are "
                                        + String.join(", ", KEYS)
                                        + ".");
                    }
                    if (value instanceof Map || value instanceof List) {
                        throw new SettingsException(
                                file + ": " + key + " has parts; expected one value.");
                    }
                    if (value != null)
                        values.put(
                                key,
                                new Value(
                                        file + ": " + key,
                                        value.toString(),
                                        folder == null ? Path.of("") : folder));
                });
        return values;
    }

    private static Map<String, @Nullable Object> parse(Path file) {
        try {
            String text = Files.readString(file);
            if (text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#")))
                return Map.of();
            Map<String, @Nullable Object> read =
                    new YAMLMapper()
                            .readValue(
                                    text,
                                    new TypeReference<
                                            LinkedHashMap<String, @Nullable Object>>() {});
            return read == null ? Map.of() : read;
        } catch (IOException e) {
            throw new SettingsException("The configuration file " + file + " cannot be read.");
        } catch (JacksonException e) {
            String where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new SettingsException(
                    "The configuration file "
                            + file
                            + " is not YAML with one \"key: value\" on a line"
                            + where
                            + ".");
        }
    }

    /** A value and where it stands. */
    private record Value(String where, String text, Path folder) {
        int port() {
            try {
                int port = Integer.parseInt(text);
                if (port >= 0 && port <= 65535) return port;
            } catch (NumberFormatException e) {
                // said below, together with numbers that are out of range
            }
            throw new SettingsException(
                    where + " is " + text + "; expected a port from 0 to 65535.");
        }

        Path path() {
            try {
                return folder.resolve(text).toAbsolutePath().normalize();
            } catch (InvalidPathException e) {
                throw new SettingsException(where + " is " + text + "; expected a folder.");
            }
        }
    }
}
