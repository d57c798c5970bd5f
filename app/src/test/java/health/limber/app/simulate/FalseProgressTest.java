package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.Shelf;

import org.junit.jupiter.api.Test;

class FalseProgressTest {
    @Test
    void noiseIsNotCalledProgressAndProgressIsSeen() {
        FalseProgress lives = new FalseProgress(Shelf.open(null).library());
        for (int seed = 1; seed <= 2000; seed++) lives.live(seed);
        assertThat(lives.falsely()).isLessThan(5);
        assertThat(lives.rightly()).isGreaterThan(80);
    }
}
