package health.limber.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.limber.plan.progress.Judgement.Verdict;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

class JudgementTest {
    private static final Instrument PAIN =
            new Instrument("nprs", true, Map.of("low", 2.0, "neck", 1.3), 30);
    private static final Instrument ACTIVITIES =
            new Instrument("psfs-like", false, Map.of("all", 2.0), 0);

    private static Judgement judged(String weeks, Instrument of, double least) {
        List<OptionalDouble> values = new ArrayList<>();
        for (String one : weeks.split(" "))
            values.add(
                    one.equals("-")
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Double.parseDouble(one)));
        return Judgement.of(values, of, least);
    }

    /**
     * Each line is a history: the weeks of somebody with low back pain, and what is said of them.
     */
    @ParameterizedTest
    @CsvSource({
        "'5',            unknown, 3",
        "'5 5',          unknown, 2",
        "'5 5 2',        unknown, 1",
        "'5 5 2 2',      better,  0",
        "'5 5 3 3',      better,  0",
        "'5 5 3.1 3',    same,    0",
        "'5 5 2 5',      same,    0",
        "'5 5 5 2',      same,    0",
        "'5 5 5 2 2',    better,  0",
        "'5 5 7 7',      worse,   0",
        "'9 9 6.9 6.9',  same,    0",
        "'9 9 6.3 6.3',  better,  0",
        "'2 2 0.5 0.5',  same,    0",
        "'2 2 0 0',      better,  0",
        "'- 5 5 2 2',    better,  0",
        "'5 - 5 2 2',    better,  0",
        "'5 5 2 - 2',    better,  0",
        "'5 5 2 - - 2',  unknown, 1",
        "'5 5 2 2 - - -', unknown, 2",
        "'-',            unknown, 4"
    })
    void lowBackPain(String weeks, Verdict verdict, int missing) {
        Judgement judgement = judged(weeks, PAIN, PAIN.least(List.of(Region.low)));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.missing()).isEqualTo(missing);
    }

    @Test
    void neckNeedsLessAndBothNeedTheMoreOfTheTwo() {
        assertThat(PAIN.least(List.of(Region.neck))).isEqualTo(1.3);
        assertThat(PAIN.least(List.of(Region.neck, Region.low))).isEqualTo(2);
        assertThat(PAIN.least(List.of())).isEqualTo(2);
        assertThat(judged("4 4 2.6 2.6", PAIN, 1.3).verdict()).isEqualTo(Verdict.better);
    }

    @Test
    void moreOfAnActivityIsBetter() {
        assertThat(judged("3 3 5 5", ACTIVITIES, 2).verdict()).isEqualTo(Verdict.better);
        assertThat(judged("5 5 3 3", ACTIVITIES, 2).verdict()).isEqualTo(Verdict.worse);
        assertThat(judged("5 5 6.9 9", ACTIVITIES, 2).verdict()).isEqualTo(Verdict.same);
    }

    @Test
    void itSaysWhereItBeganWhereItIsAndHowMuchIsNeeded() {
        Judgement judgement = judged("8 6 4 5", PAIN, 2);
        assertThat(judgement.begin()).hasValue(7);
        assertThat(judgement.now()).hasValue(4.5);
        assertThat(judgement.needed()).isCloseTo(2.1, within(1e-9));
    }

    /** No change inside the band is ever called one. */
    @Test
    void noiseBelowTheLeastChangeIsNeverBetterOrWorse() {
        Random random = new Random(20261123);
        for (int i = 0; i < 2000; i++) {
            double level = 2 + random.nextDouble() * 6;
            List<OptionalDouble> weeks = new ArrayList<>();
            for (int week = 0; week < 12; week++)
                weeks.add(
                        random.nextInt(4) == 0
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(level + random.nextDouble() * 1.99));
            assertThat(Judgement.of(weeks, PAIN, 2).verdict()).isIn(Verdict.same, Verdict.unknown);
        }
    }
}
