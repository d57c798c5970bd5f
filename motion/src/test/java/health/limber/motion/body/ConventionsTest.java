package health.limber.motion.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** docs/conventions.md says what the engine does. */
class ConventionsTest {
    private static List<String[]> table() throws IOException {
        return Files.readAllLines(Path.of("../docs/conventions.md")).stream()
                .filter(line -> line.matches("\\| [A-Z_]+ \\|.*"))
                .map(line -> line.substring(2).split(" \\| ?"))
                .toList();
    }

    @Test
    void theTableListsEveryDegreeOfFreedomWithItsRange() throws IOException {
        List<String> written =
                table().stream().map(row -> row[0] + " " + row[1] + " to " + row[2]).toList();
        List<String> known =
                Stream.of(Dof.values())
                        .filter(dof -> !dof.name().endsWith("_L"))
                        .map(dof -> dof + " " + whole(dof.min()) + " to " + whole(dof.max()))
                        .toList();
        assertThat(written).containsExactlyElementsOf(known);
    }

    @Test
    void everyLineNamesItsUnitAndItsSource() throws IOException {
        for (String[] row : table()) {
            assertThat(row).as(row[0]).hasSize(5);
            assertThat(row[3]).as(row[0]).isEqualTo(Dof.valueOf(row[0]).isPlace() ? "m" : "°");
            assertThat(row[4]).as(row[0]).hasSizeGreaterThan(10);
        }
    }

    @Test
    void bothSidesHaveTheSameRange() {
        for (Dof dof : Dof.values()) {
            assertThat(dof.mirrored().min()).as(dof.name()).isEqualTo(dof.min());
            assertThat(dof.mirrored().max()).as(dof.name()).isEqualTo(dof.max());
        }
    }

    private static String whole(double value) {
        assertThat(value).isEqualTo(Math.rint(value));
        return String.valueOf((int) value);
    }
}
