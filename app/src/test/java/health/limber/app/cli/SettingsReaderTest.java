package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.limber.app.ServerSettings;
import health.limber.app.http.HelpLines;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class SettingsReaderTest {
    private static final Path EXAMPLE = Path.of("../config-example.yml");

    @TempDir private Path folder = Path.of("");

    @Test
    void withoutAnythingItIsThisComputerAloneOnPort8080() {
        ServerSettings settings =
                new SettingsReader(
                                Map.of(
                                        "XDG_DATA_HOME",
                                        folder.toString(),
                                        "LOCALAPPDATA",
                                        folder.toString()),
                                null)
                        .read(Map.of());
        assertThat(settings.reach().port()).isEqualTo(8080);
        assertThat(settings.reach().address()).isEqualTo("127.0.0.1");
        assertThat(settings.library()).isNull();
    }

    @Test
    void anOptionWinsOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Path file = config("port: 1111\naddress: ::1\ndata: here\nlibrary: /srv/library\n");
        Map<String, String> environment =
                Map.of("LIMBER_PORT", "2222", "LIMBER_ADDRESS", "127.0.0.2");
        ServerSettings settings =
                new SettingsReader(environment, file).read(options("port", "3333"));
        assertThat(settings.reach().port()).isEqualTo(3333);
        assertThat(settings.reach().address()).isEqualTo("127.0.0.2");
        assertThat(settings.data()).isEqualTo(folder.resolve("here"));
        assertThat(settings.library()).isEqualTo(Path.of("/srv/library").toAbsolutePath());
    }

    @Test
    void everySettingStandsInTheExampleWithItsEnvironmentVariableOptionAndDefault()
            throws IOException {
        Matcher entry =
                Pattern.compile("((?:^#.*\\n)+?)^(?:# )?([\\w-]+): \\S.*$", Pattern.MULTILINE)
                        .matcher(Files.readString(EXAMPLE));
        List<String> keys = new ArrayList<>();
        while (entry.find()) {
            String key = entry.group(2);
            keys.add(key);
            assertThat(entry.group(1)).contains(SettingsReader.environmentName(key), "Default: ");
            if (!key.equals("database-password"))
                assertThat(entry.group(1)).contains("Option --" + key + ",");
        }
        assertThat(keys).isEqualTo(SettingsReader.KEYS);
    }

    @Test
    void aCountryIsTwoLetters() {
        SettingsReader reader = new SettingsReader(Map.of("LIMBER_COUNTRY", "de"), null);
        assertThat(reader.read(Map.of()).country()).isEqualTo("DE");
        assertThatThrownBy(() -> reader.read(options("country", "Germany")))
                .hasMessage("--country is Germany; expected two letters such as DE.");
    }

    @Test
    void helpLinesAreNamesWithTheirNumbers() {
        SettingsReader reader =
                new SettingsReader(
                        Map.of("LIMBER_HELP_LINES", "Samaritans 116 123; Line 2: +44 (0)20 5"),
                        null);
        assertThat(reader.read(Map.of()).helpLines().lines())
                .containsExactly(
                        new HelpLines.Line("Samaritans", "116 123"),
                        new HelpLines.Line("Line 2", "+44 (0)20 5"));
        assertThat(reader.read(Map.of()).helpLines().lines().getLast().dialled())
                .isEqualTo("+440205");
        for (String wrong : List.of("Samaritans", "116 123", "Samaritans 116 123; "))
            assertThatThrownBy(() -> reader.read(options("help-lines", wrong)))
                    .hasMessage(
                            "--help-lines is "
                                    + wrong
                                    + "; expected a name and a number each, such as \"Samaritans"
                                    + " 116 123\", with semicolons between.");
    }

    @Test
    void theExampleIsReadAndGivesTheDefaults() {
        Map<String, String> environment =
                Map.of("XDG_DATA_HOME", folder.toString(), "LOCALAPPDATA", folder.toString());
        assertThat(new SettingsReader(environment, EXAMPLE).read(Map.of()))
                .isEqualTo(new SettingsReader(environment, null).read(Map.of()));
    }

    @Test
    void aMistakeIsNamedWithItsPlaceItsValueAndWhatWasExpected() throws IOException {
        assertThatThrownBy(() -> new SettingsReader(Map.of(), null).read(options("port", "eighty")))
                .hasMessage("--port is eighty; expected a port from 0 to 65535.");
        assertThatThrownBy(() ->
                        new SettingsReader(Map.of("LIMBER_PORT", "70000"), null).read(Map.of()))
                .hasMessage("LIMBER_PORT is 70000; expected a port from 0 to 65535.");
        Path unknown = config("prot: 1\n");
        assertThatThrownBy(() -> new SettingsReader(Map.of(), unknown).read(Map.of()))
                .hasMessage(
                        unknown
                                + ": there is no setting \"prot\"; there are "
                                + String.join(", ", SettingsReader.KEYS)
                                + ".");
        Path broken = config("port: [1,\n");
        assertThatThrownBy(() -> new SettingsReader(Map.of(), broken).read(Map.of()))
                .hasMessageContaining(broken + " is not YAML");
        Path missing = folder.resolve("missing.yml");
        assertThatThrownBy(() -> new SettingsReader(Map.of(), missing).read(Map.of()))
                .hasMessage("The configuration file " + missing + " cannot be read.");
    }

    @Test
    void dataIsKeptWhereTheSystemKeepsIt() {
        Path home = folder.resolve("home");
        assertThat(UserData.folder(Map.of(), "Linux", home))
                .isEqualTo(home.resolve(".local/share/limber"));
        assertThat(UserData.folder(Map.of("XDG_DATA_HOME", "/x"), "Linux", home))
                .isEqualTo(Path.of("/x/limber"));
        assertThat(UserData.folder(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/Limber"));
        assertThat(UserData.folder(Map.of("LOCALAPPDATA", "/l"), "Windows 11", home))
                .isEqualTo(Path.of("/l/Limber"));
    }

    private Path config(String text) throws IOException {
        return Files.writeString(folder.resolve("limber.yml"), text);
    }

    private static Map<String, @Nullable String> options(String key, String value) {
        Map<String, @Nullable String> options = new HashMap<>();
        options.put(key, value);
        return options;
    }
}
