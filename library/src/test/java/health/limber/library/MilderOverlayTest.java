package health.limber.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders that would make the screening milder: none of them is laid over the library, and the
 * reason is said.
 */
class MilderOverlayTest {

    static List<Path> attempts() throws IOException {
        try (Stream<Path> broken = Files.list(Path.of("src/test/broken"))) {
            return broken.filter(folder -> folder.getFileName().toString().startsWith("milder-"))
                    .map(folder -> folder.resolve("content"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void isRefusedWithTheReason(Path folder) {
        assertThat(Shelf.check(folder))
                .isNotEmpty()
                .extracting(Problem::message)
                .anyMatch(message -> message.endsWith("never milder"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void isNeverOpened(Path folder) {
        assertThatThrownBy(() -> Shelf.open(folder)).isInstanceOf(BrokenLibraryException.class);
    }
}
