package health.limber.app.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.limber.plan.fact.Event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every kind and version of fact that was ever written stays readable. */
class FactJsonTest {
    private static final Path FIXTURES = Path.of("src", "test", "facts");

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void everyKindHasAFixtureOfTheVersionThatIsWritten(FactKind kind) {
        assertThat(FIXTURES.resolve(kind.kept() + "-" + kind.version() + ".json")).exists();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatWasWrittenIsReadAndWrittenAgainTheSame(Path file) {
        String[] name = file.getFileName().toString().replace(".json", "").split("-(?=[0-9]+$)");
        String payload = read(file);
        Event event = FactJson.read(FactKind.of(name[0]), Integer.parseInt(name[1]), payload);
        assertThat(FactKind.of(event).kept()).isEqualTo(name[0]);
        JsonMapper json = JsonMapper.shared();
        if (Integer.parseInt(name[1]) == FactKind.of(event).version())
            assertThat(json.readTree(FactJson.write(event))).isEqualTo(json.readTree(payload));
    }

    @Test
    void anIdThatComesAgainIsTheSameText() {
        String payload = "{\"prescribed\":\"x-1\"}";
        Event.Started one = (Event.Started) FactJson.read(FactKind.STARTED, 1, payload);
        Event.Started other = (Event.Started) FactJson.read(FactKind.STARTED, 1, payload);
        assertThat(one.prescribed()).isSameAs(other.prescribed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "felt | {\"started\":\"a\",\"moment\":\"worst\",\"exercise\":null,\"pain\":11,"
                        + "\"effort\":null} | pain is 11; expected a whole number from 0 to 10",
                "done | {\"started\":\"a\",\"item\":-1,\"exercise\":\"b\",\"outcome\":\"done\"}"
                        + " | item is -1; expected a whole number from 0 to 99",
                "done | {\"started\":\"a\",\"item\":1,\"exercise\":\"b\",\"outcome\":\"dropped\"}"
                        + " | outcome cannot be read; expected a value of its type",
                "started | {\"prescribed\":\"a\",\"secret\":1} | secret cannot be read",
                "started | {} | prescribed cannot be read"
            })
    void whatCannotBeReadNamesTheField(String kind, String payload, String sentence) {
        assertThatThrownBy(() -> FactJson.read(FactKind.of(kind), 1, payload))
                .isInstanceOf(FactException.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void aVersionOfTheFutureIsRefused(FactKind kind) {
        int future = kind.version() + 1;
        assertThatThrownBy(() -> FactJson.read(kind, future, "{}"))
                .hasMessage(
                        kind.kept() + " has version " + future + "; expected " + kind.version());
    }
}
