package health.limber.app.cli;

import health.limber.app.ServerSettings;
import health.limber.app.http.HelpLines;
import health.limber.app.storage.DatabaseServer;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes each setting from the first place that has it: an option, the environment, the
 * configuration file, the default.
 */
final class SettingsReader {
    /** Every key, in the order of the example. */
    static final List<String> KEYS =
            List.of(
                    "port",
                    "address",
                    "public-url",
                    "tls-certificate",
                    "tls-key",
                    "trusted-proxy",
                    "data",
                    "library",
                    "country",
                    "help-lines",
                    "database",
                    "database-user",
                    "database-password");

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
        Map<String, Setting> values = new LinkedHashMap<>();
        if (file != null) values.putAll(fromFile(file));
        for (String key : KEYS) {
            String name = environmentName(key);
            String value = environment.get(name);
            if (value != null && !value.isBlank())
                values.put(key, new Setting(name, value.strip(), Path.of("")));
            String option = options.get(key);
            if (option != null) values.put(key, new Setting("--" + key, option, Path.of("")));
        }
        Setting data = values.get("data");
        Setting library = values.get("library");
        Setting country = values.get("country");
        Setting lines = values.get("help-lines");
        return new ServerSettings(
                new ReachReader(values).read(),
                data == null ? UserData.folder(environment) : data.path(),
                library == null ? null : library.path(),
                country == null ? null : country.country(),
                lines == null ? HelpLines.NONE : lines.helpLines(),
                database(values));
    }

    private static @Nullable DatabaseServer database(Map<String, Setting> values) {
        Setting address = values.get("database");
        Setting user = values.get("database-user");
        Setting password = values.get("database-password");
        if (address == null) {
            Setting alone = user == null ? password : user;
            if (alone == null) return null;
            throw new SettingsException(alone.where() + " is set, but there is no database.");
        }
        if (!DatabaseServer.isOne(address.text()))
            throw new SettingsException(
                    address.where()
                            + " is not the address of a PostgreSQL database; expected"
                            + " jdbc:postgresql://host/database.");
        return new DatabaseServer(
                address.text(),
                user == null ? null : user.text(),
                password == null ? null : password.text());
    }

    static String environmentName(String key) {
        return "LIMBER_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Map<String, Setting> fromFile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Map<String, Setting> values = new LinkedHashMap<>();
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
                                new Setting(
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
}
