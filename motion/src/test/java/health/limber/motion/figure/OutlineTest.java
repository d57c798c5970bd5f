package health.limber.motion.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.limber.motion.body.Degrees;
import health.limber.motion.body.Vec;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The outlines a figure is made of, where they are at their limits. */
class OutlineTest {
    private static final Vec EYE = new Vec(0, 0, 1);

    @Test
    void aCapThatLooksAtTheEyeIsACircle() {
        List<Cap.Arc> edge = Cap.edge(EYE, 0.6, EYE);
        assertThat(edge).hasSize(1);
        assertThat(edge.getFirst().turn()).isEqualTo(2 * Math.PI);
        for (int i = 0; i < 24; i++) {
            Vec rim = point(edge.getFirst(), i / 24.0);
            assertThat(rim.z()).isCloseTo(0.6, within(1e-12));
            assertThat(rim.length()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aCapThatLooksAwayIsNotSeen() {
        assertThat(Cap.edge(EYE.times(-1), 0.6, EYE)).isEmpty();
    }

    @Test
    void everyPointOfAnyCapIsOnTheSphereAndOnTheSideOfTheEye() {
        for (double angle = 1; angle < 180; angle += 0.5) {
            Vec axis = new Vec(Degrees.sine(angle), 0, Degrees.cosine(angle));
            for (Cap.Arc arc : Cap.edge(axis, 0.4, EYE)) {
                for (int i = 0; i <= 24; i++) {
                    Vec rim = point(arc, i / 24.0);
                    assertThat(rim.length()).isCloseTo(1, within(1e-9));
                    assertThat(rim.dot(axis)).isGreaterThan(0.4 - 1e-9);
                    assertThat(rim.z()).isGreaterThan(-1e-9);
                }
            }
        }
    }

    @Test
    void theArcsOfACapAreOneClosedEdge() {
        for (double angle = 30; angle < 150; angle += 0.5) {
            Vec axis = new Vec(Degrees.sine(angle), 0, Degrees.cosine(angle));
            List<Cap.Arc> edge = Cap.edge(axis, Degrees.cosine(66), EYE);
            assertThat(edge).hasSize(2);
            for (int i = 0; i < 2; i++) {
                Vec end = point(edge.get(i), 1);
                assertThat(end.minus(point(edge.get(1 - i), 0)).length()).isLessThan(1e-9);
            }
        }
    }

    @Test
    void aCapIsSeenUntilItsWholeRimIsBehindTheSphere() {
        double reach = Degrees.cosine(66);
        for (double angle = 0; angle <= 180; angle++) {
            Vec axis = new Vec(Degrees.sine(angle), 0, Degrees.cosine(angle));
            boolean seen = !Cap.edge(axis, reach, EYE).isEmpty();
            assertThat(seen).as("%s°", angle).isEqualTo(angle < 156);
        }
    }

    private static Vec point(Cap.Arc arc, double share) {
        double t = arc.turn() * share;
        return arc.middle().plus(arc.u().times(Math.cos(t))).plus(arc.v().times(Math.sin(t)));
    }

    @Test
    void anEllipseIsFourCurvesAndAPartOfItAsManyQuartersAsItNeeds() {
        Ellipse circle = new Ellipse(500, 500, 300, 0, 0, 300);
        assertThat(text(new Ink().ellipse(circle)))
                .isEqualTo(
                        "M800 500c0 166-134 300-300 300c-166 0-300-134-300-300"
                                + "c0-166 134-300 300-300c166 0 300 134 300 300Z");
        assertThat(text(new Ink().move(800, 500).along(circle, -Math.PI / 2)))
                .isEqualTo("M800 500c0-166-134-300-300-300");
        assertThat(text(new Ink().move(800, 500).along(circle, 2)).chars().filter(c -> c == 'c'))
                .hasSize(2);
    }

    private static String text(Ink ink) {
        return new String(ink.text(), 0, ink.size(), StandardCharsets.US_ASCII);
    }

    @Test
    void aCircleInsideAnotherIsDrawnAsTheGreaterAlone() {
        Disc great = new Disc(100, 100, 50);
        Disc small = new Disc(110, 100, 20);
        String alone = text(new Ink().circle(great));
        assertThat(text(new Ink().capsule(great, small))).isEqualTo(alone);
        assertThat(text(new Ink().capsule(small, great))).isEqualTo(alone);
        assertThat(text(new Ink().capsule(great, great))).isEqualTo(alone);
    }

    @Test
    void twoCirclesApartAreJoinedByTheirTangents() {
        assertThat(text(new Ink().capsule(new Disc(100, 100, 50), new Disc(300, 100, 50))))
                .isEqualTo("M100 150a50 50 0 1 1 0-100l200 0a50 50 0 0 1 0 100Z");
    }

    @Test
    void numbersAreWrittenWholeWithTheirSign() {
        assertThat(text(new Ink().move(-0.5, 0.5).line(-12345.4, 1234567.6).line(9.5, 99.4)))
                .isEqualTo("M0 1l-12345 1234567l12355-1234469");
    }

    @Test
    void aLongPathIsWrittenWhole() {
        Ink ink = new Ink().move(0, 0);
        for (int i = 1; i <= 2000; i++) ink.line(i, -i);
        String path = text(ink);
        assertThat(path).startsWith("M0 0l1-1l1-1l1-1").endsWith("l1-1");
        assertThat(path.chars().filter(c -> c == 'l').count()).isEqualTo(2000);
        ink.clear();
        assertThat(text(ink.move(1, 2))).isEqualTo("M1 2");
    }

    @Test
    void theHullOfPointsLeavesOutWhatLiesInsideOrOnAnEdge() {
        Hull hull = new Hull();
        double[][] points = {{100, 0}, {0, 0}, {50, 0}, {50, 50}, {100, 100}, {0, 100}, {0, 40}};
        for (double[] p : points) hull.point(p[0], p[1]);
        assertThat(written(hull)).isEqualTo("M0 0l100 0l0 100l-100 0Z");
        for (double[] p : points) hull.point(p[0] + 1000, p[1]);
        assertThat(written(hull)).isEqualTo("M1000 0l100 0l0 100l-100 0Z");
    }

    private static String written(Hull hull) {
        Ink ink = new Ink();
        hull.write(ink);
        return text(ink);
    }

    @Test
    void aDrawingIsInOrderFromFarToNearAndOfEqualDepthTheLaterIsNearer() {
        Drawing drawing = new Drawing();
        double[] depths = {0.3, -1, 0.3, 7, -2, 0};
        for (int i = 0; i < depths.length; i++) {
            drawing.ink().move(i, i);
            drawing.add(depths[i], Paint.SKIN);
        }
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < drawing.count(); i++) order.append(drawing.path(i));
        assertThat(order).hasToString("M4 4M1 1M5 5M0 0M2 2M3 3");
        drawing.clear();
        assertThat(drawing.count()).isZero();
    }

    @Test
    void theLineGoesAroundTheBodyAndStandsBehindItsFarthestPart() {
        Drawing drawing = new Drawing();
        Paint[] paints = {Paint.MAT, Paint.SHIRT, Paint.SKIN, Paint.EYE};
        for (int i = 0; i < paints.length; i++) {
            if (i == 3) drawing.lineAround(4);
            drawing.ink().move(i, i);
            drawing.add(-i, paints[i]);
        }
        assertThat(drawing.lineAt()).isEqualTo(1);
        assertThat(drawing.svg())
                .isEqualTo(
                        "<path class=\"f-eye\" d=\"M3 3\"/><path class=\"f-line\" d=\"M1 1M2 2\"/>"
                                + "<path class=\"f-skin\" d=\"M2 2\"/><path class=\"f-shirt\""
                                + " d=\"M1 1\"/><path class=\"f-mat\" d=\"M0 0\"/>");
    }
}
