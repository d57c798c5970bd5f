package health.limber.motion.js;

import health.limber.motion.body.Body;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Point;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Skeleton;
import health.limber.motion.figure.Drawing;
import health.limber.motion.figure.Film;
import health.limber.motion.figure.Paint;
import health.limber.motion.figure.Score;
import health.limber.motion.figure.Shape;
import health.limber.motion.figure.Stage;
import health.limber.motion.movement.Clip;

import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;

/** What a page may ask of the movement engine. Only numbers and strings go through this door. */
public final class Door {
    /** The way from the end of a repetition back to the start. */
    private static final int EXIT = -1;

    /** The start position. */
    private static final int START = -2;

    /** The first phase, coming from the start position. */
    private static final int ENTRY = -3;

    private final Clip clip;
    private final Stage stage;
    private final Skeleton skeleton = new Skeleton(Body.REFERENCE);
    private final Joints joints = new Joints();
    private final int[] parts = new int[3 + 3 * Drawing.MOST];
    private Drawing drawing;

    private Door(Film film, boolean second, Shape shape) {
        clip = film.clip();
        stage = new Stage(film, second ? film.second() : film.first(), shape);
        drawing = stage.frame(clip.start().first(), 0, 0);
    }

    /** Nothing is done at the start; a page opens films by itself. */
    public static void main(String[] arguments) {}

    /**
     * Opens a film.
     *
     * @param score the numbers of a film
     * @param left true for the other side of the body
     * @param second true for the second view
     * @param round true for the second of the two body shapes
     */
    @JSExport
    public static Door open(Float64Array score, boolean left, boolean second, boolean round) {
        double[] numbers = new double[score.getLength()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = score.get(i);
        Film film = Score.read(numbers);
        return new Door(left ? film.mirrored() : film, second, round ? Shape.ROUND : Shape.BROAD);
    }

    /** The styles of the paints, by their number, with spaces between. */
    @JSExport
    public static String styles() {
        StringBuilder styles = new StringBuilder();
        for (Paint paint : Paint.values()) styles.append(paint.style()).append(' ');
        return styles.toString();
    }

    /**
     * Draws a frame and gives the number of its shapes.
     *
     * @param phase the number of the phase; −1 for the way back to the start, −2 for the start, −3
     *     for the first phase when it comes from the start
     * @param share 0 to 1 of the phase's time
     * @param breath 0 to 1
     * @param effort 0 to 1
     */
    @JSExport
    public int frame(int phase, double share, double breath, double effort) {
        drawing = stage.frame(pose(phase, share), breath, effort);
        return drawing.count();
    }

    private Pose pose(int phase, double share) {
        if (phase == START) return clip.start().first();
        if (phase == EXIT) return clip.exit().at(share);
        return (phase == ENTRY ? clip.entry() : clip.phases().get(phase)).at(share);
    }

    /**
     * One coordinate of a point of the body, in metres for a person of 1.70 m.
     *
     * @param phase as for a frame
     * @param share 0 to 1 of the phase's time
     * @param point the number of the point
     * @param axis 0 for x, 1 for y, 2 for z
     */
    @JSExport
    public double point(int phase, double share, int point, int axis) {
        skeleton.place(pose(phase, share).values(), joints);
        Point asked = Point.at(point);
        return joints.coordinate(asked.segment(), asked.offset(), axis);
    }

    /** Adds the arrow of a phase to the frame and gives the number of its shapes. */
    @JSExport
    public int arrow(int phase) {
        drawing = stage.arrow(phase);
        return drawing.count();
    }

    /** The paths of the frame's shapes in ASCII, in one text; until the next frame is drawn. */
    @JSExport
    public Int8Array text() {
        return Int8Array.fromJavaArray(drawing.text());
    }

    /**
     * What the text of the frame is made of, three numbers each: first the shape behind which the
     * line around the body belongs (−1 without a body), where the line begins in the text and where
     * it ends; then for every shape its paint, where it begins and where it ends.
     */
    @JSExport
    public Int32Array parts() {
        parts[0] = drawing.lineAt();
        parts[1] = drawing.lineFrom();
        parts[2] = drawing.lineTo();
        for (int i = 0; i < drawing.count(); i++) {
            parts[3 * i + 3] = drawing.paint(i).ordinal();
            parts[3 * i + 4] = drawing.from(i);
            parts[3 * i + 5] = drawing.to(i);
        }
        return Int32Array.fromJavaArray(parts);
    }
}
