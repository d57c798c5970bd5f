package health.limber.app.habit;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.Shelf;
import health.limber.plan.week.SessionTemplate;

import org.junit.jupiter.api.Test;

import java.util.List;

/** AD-02 of clinical.md 6.1. */
class ShorterTest {
    private static final List<SessionTemplate> TEMPLATES = Shelf.open(null).library().templates();

    @Test
    void aPlanBecomesOneRowShorter() {
        assertThat(Shorter.than(25, TEMPLATES)).hasValue(15);
        assertThat(Shorter.than(15, TEMPLATES)).hasValue(8);
        assertThat(Shorter.than(10, TEMPLATES)).hasValue(5);
        assertThat(Shorter.than(8, TEMPLATES)).hasValue(5);
        assertThat(Shorter.than(5, TEMPLATES)).hasValue(2);
    }

    @Test
    void theRowOfTwoMinutesIsTheLast() {
        assertThat(Shorter.than(3, TEMPLATES)).isEmpty();
        assertThat(Shorter.than(2, TEMPLATES)).isEmpty();
        assertThat(Shorter.than(1, TEMPLATES)).isEmpty();
    }
}
