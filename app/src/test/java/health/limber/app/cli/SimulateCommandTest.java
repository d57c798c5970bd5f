package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

class SimulateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new SimulateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void nothingHappensToManyPeopleThatMustNeverHappen() {
        assertThat(run("--people", "150")).as(out.toString()).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).anyMatch(line -> line.matches("people +150"));
        assertThat(lines).anyMatch(line -> line.matches("steps up +[1-9][0-9]*"));
        assertThat(lines).anyMatch(line -> line.matches("DR-03 +[1-9][0-9]*"));
        assertThat(lines)
                .filteredOn(line -> line.matches(".*group on consecutive days +0"))
                .hasSize(1);
    }

    @Test
    void theSameSeedGivesTheSameTable() {
        run("--people", "5", "--seed", "40");
        String once = table();
        run("--people", "5", "--seed", "40");
        assertThat(table()).isEqualTo(once);
    }

    private String table() {
        String text = out.toString().replaceAll("milliseconds a person.*", "");
        out.getBuffer().setLength(0);
        return text;
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() {
        assertThat(run("--people", "0")).isEqualTo(2);
        assertThat(err)
                .hasToString("--people is 0; expected 1 to 1000000." + System.lineSeparator());
    }
}
