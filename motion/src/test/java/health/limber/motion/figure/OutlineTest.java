package health.limber.motion.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.limber.motion.body.Degrees;
import health.limber.motion.body.Vec;

import org.junit.jupiter.api.Test;

/** The outlines a figure is made of, where they are at their limits. */
class OutlineTest {
    private static final Vec EYE = new Vec(0, 0, 1);

    @Test
    void aCapThatLooksAtTheEyeIsACircle() {
        Cap cap = new Cap(EYE, 0.6, EYE);
        assertThat(cap.isSeen()).isTrue();
        for (int i = 0; i < 24; i++) {
            Vec rim = cap.rim(i * Math.PI / 12);
            assertThat(rim.z()).isCloseTo(0.6, within(1e-12));
            assertThat(rim.length()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aCapThatLooksAwayIsNotSeen() {
        assertThat(new Cap(EYE.times(-1), 0.6, EYE).isSeen()).isFalse();
    }

    @Test
    void everyPointOfAnyCapIsOnTheSphereAndOnTheSideOfTheEye() {
        for (double angle = 1; angle < 180; angle += 0.5) {
            Vec axis = new Vec(Degrees.sine(angle), 0, Degrees.cosine(angle));
            Cap cap = new Cap(axis, 0.4, EYE);
            if (!cap.isSeen()) continue;
            for (int i = 0; i < 24; i++) {
                Vec rim = cap.rim(i * Math.PI / 12);
                assertThat(rim.length()).isCloseTo(1, within(1e-9));
                assertThat(rim.dot(axis)).isGreaterThan(0.4 - 1e-9);
                assertThat(rim.z()).isGreaterThan(-1e-9);
            }
        }
    }

    @Test
    void aCapIsSeenUntilItsWholeRimIsBehindTheSphere() {
        double reach = Degrees.cosine(66);
        for (double angle = 0; angle <= 180; angle++) {
            Vec axis = new Vec(Degrees.sine(angle), 0, Degrees.cosine(angle));
            assertThat(new Cap(axis, reach, EYE).isSeen()).as("%s°", angle).isEqualTo(angle < 156);
        }
    }

    @Test
    void aCircleInsideAnotherIsDrawnAsTheGreaterAlone() {
        String alone = new Ink().circle(new Disc(100, 100, 50)).end();
        assertThat(new Ink().capsule(new Disc(100, 100, 50), new Disc(110, 100, 20)).end())
                .isEqualTo(alone);
        assertThat(new Ink().capsule(new Disc(110, 100, 20), new Disc(100, 100, 50)).end())
                .isEqualTo(alone);
        assertThat(new Ink().capsule(new Disc(100, 100, 50), new Disc(100, 100, 50)).end())
                .isEqualTo(alone);
    }

    @Test
    void twoCirclesApartAreJoinedByTheirTangents() {
        assertThat(new Ink().capsule(new Disc(100, 100, 50), new Disc(300, 100, 50)).end())
                .isEqualTo("M100 150A50 50 0 1 1 100 50L300 50A50 50 0 0 1 300 150Z");
    }

    @Test
    void numbersAreWrittenWholeWithTheirSign() {
        assertThat(new Ink().move(-0.5, 0.5).line(-12345.4, 1234567.6).line(9.5, 99.4).end())
                .isEqualTo("M0 1L-12345 1234568L10 99");
    }

    @Test
    void aLongPathIsWrittenWhole() {
        Ink ink = new Ink();
        for (int i = 0; i < 2000; i++) ink.line(i, -i);
        String path = ink.end();
        assertThat(path).startsWith("L0 0L1 -1L2 -2").endsWith("L1999 -1999");
        assertThat(path.chars().filter(c -> c == 'L').count()).isEqualTo(2000);
        assertThat(ink.move(1, 2).end()).isEqualTo("M1 2");
    }

    @Test
    void theHullOfPointsLeavesOutWhatLiesInsideOrOnAnEdge() {
        Hull hull = new Hull();
        double[][] points = {{100, 0}, {0, 0}, {50, 0}, {50, 50}, {100, 100}, {0, 100}, {0, 40}};
        for (double[] p : points) hull.point(p[0], p[1]);
        assertThat(hull.path(new Ink())).isEqualTo("M0 0L100 0L100 100L0 100Z");
        for (double[] p : points) hull.point(p[0] + 1000, p[1]);
        assertThat(hull.path(new Ink())).isEqualTo("M1000 0L1100 0L1100 100L1000 100Z");
    }

    @Test
    void aDrawingIsInOrderFromFarToNearAndOfEqualDepthTheLaterIsNearer() {
        Drawing drawing = new Drawing();
        double[] depths = {0.3, -1, 0.3, 7, -2, 0};
        for (int i = 0; i < depths.length; i++) drawing.add(depths[i], Paint.SKIN, "M" + i);
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < drawing.count(); i++) order.append(drawing.path(i));
        assertThat(order).hasToString("M4M1M5M0M2M3");
        drawing.clear();
        assertThat(drawing.count()).isZero();
    }
}
