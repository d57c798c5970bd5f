package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The same person on the same day gets the same answer, to the letter. */
class SameAnswerTest {

    @Test
    void inTwoProcesses() throws IOException, InterruptedException {
        assertThat(digestOfAnotherProcess("false")).isEqualTo(ManyPlans.digest(false));
    }

    @Test
    void whateverTheOrderOfTheAnswers() {
        assertThat(ManyPlans.digest(true)).isEqualTo(ManyPlans.digest(false));
    }

    private static String digestOfAnotherProcess(String shuffled)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        Process process =
                new ProcessBuilder(
                                java,
                                "-cp",
                                classes,
                                "-Dslf4j.internal.verbosity=ERROR",
                                ManyPlans.class.getName(),
                                shuffled)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String digest =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return digest;
    }
}
