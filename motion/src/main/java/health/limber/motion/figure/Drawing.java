package health.limber.motion.figure;

import java.nio.charset.StandardCharsets;

/**
 * One frame: shapes from the farthest to the nearest, each a path and its paint. The paths stand in
 * one text, in the order in which they were written. It can be filled again.
 */
public final class Drawing {
    /** A frame has no more shapes. */
    public static final int MOST = 96;

    private final Ink ink = new Ink();
    private final int[] ends = new int[MOST];
    private final int[] paints = new int[MOST];
    private final double[] depths = new double[MOST];
    private final int[] order = new int[MOST];
    private int count;
    private int lineFrom;
    private int lineTo;

    void clear() {
        ink.clear();
        count = 0;
        lineFrom = 0;
        lineTo = 0;
    }

    /** What the next shape is written with. */
    Ink ink() {
        return ink;
    }

    /** Makes a shape of what was written since the last one. */
    void add(double depth, Paint paint) {
        if (count == MOST)
            throw new IllegalStateException("a frame has more than " + MOST + " shapes");
        ends[count] = ink.size();
        paints[count] = paint.ordinal();
        depths[count] = depth;
        int place = count++;
        while (place > 0 && depths[order[place - 1]] > depth) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = count - 1;
    }

    /** Puts a line around all that was written since a place of the text. */
    void lineAround(int from) {
        lineFrom = from;
        lineTo = ink.size();
    }

    /** How many shapes there are. */
    public int count() {
        return count;
    }

    /** The paths of all shapes in ASCII, as SVG writes them; longer than what is written. */
    public byte[] text() {
        return ink.text();
    }

    /** Where the path of a shape begins in the text. */
    public int from(int index) {
        int shape = order[index];
        return shape == 0 ? 0 : ends[shape - 1];
    }

    /** Where the path of a shape ends in the text. */
    public int to(int index) {
        return ends[order[index]];
    }

    /** The paint of a shape. */
    public Paint paint(int index) {
        return Paint.at(paints[order[index]]);
    }

    /** Where the path of the line around the body begins in the text. */
    public int lineFrom() {
        return lineFrom;
    }

    /** Where the path of the line around the body ends in the text. */
    public int lineTo() {
        return lineTo;
    }

    /** The shape behind which the line belongs: the farthest of the body; −1 without a body. */
    public int lineAt() {
        for (int i = 0; i < count; i++) if (paint(i).isBody()) return i;
        return -1;
    }

    /** The path of a shape, as SVG writes it. */
    public String path(int index) {
        return part(from(index), to(index));
    }

    /** The shapes as elements of SVG, with a line around the body behind its farthest part. */
    public String svg() {
        StringBuilder svg = new StringBuilder(8192);
        int lineAt = lineAt();
        for (int i = 0; i < count; i++) {
            if (i == lineAt) element(svg, "f-line", part(lineFrom, lineTo));
            element(svg, paint(i).style(), path(i));
        }
        return svg.toString();
    }

    private static void element(StringBuilder svg, String style, String path) {
        svg.append("<path class=\"").append(style).append("\" d=\"").append(path).append("\"/>");
    }

    private String part(int from, int to) {
        return new String(ink.text(), from, to - from, StandardCharsets.US_ASCII);
    }
}
