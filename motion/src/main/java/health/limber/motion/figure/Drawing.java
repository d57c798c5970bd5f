package health.limber.motion.figure;

/**
 * One frame: shapes from the farthest to the nearest, each a path and its paint. It can be filled
 * again.
 */
public final class Drawing {
    private static final int MOST = 96;
    private final String[] paths = new String[MOST];
    private final int[] paints = new int[MOST];
    private final double[] depths = new double[MOST];
    private final int[] order = new int[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    void add(double depth, Paint paint, String path) {
        if (count == MOST)
            throw new IllegalStateException("a frame has more than " + MOST + " shapes");
        paths[count] = path;
        paints[count] = paint.ordinal();
        depths[count] = depth;
        int place = count++;
        while (place > 0 && depths[order[place - 1]] > depth) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = count - 1;
    }

    /** How many shapes there are. */
    public int count() {
        return count;
    }

    /** The path of a shape, as SVG writes it. */
    public String path(int index) {
        return paths[order[index]];
    }

    /** The paint of a shape. */
    public Paint paint(int index) {
        return Paint.at(paints[order[index]]);
    }

    /** The shapes as elements of SVG, with a line around the body behind its farthest part. */
    public String svg() {
        StringBuilder svg = new StringBuilder(16384);
        boolean lined = false;
        for (int i = 0; i < count; i++) {
            if (!lined && paint(i).isBody()) {
                lined = true;
                line(svg);
            }
            svg.append("<path class=\"").append(paint(i).style()).append("\" d=\"");
            svg.append(path(i)).append("\"/>");
        }
        return svg.toString();
    }

    private void line(StringBuilder svg) {
        svg.append("<path class=\"f-line\" d=\"");
        for (int i = 0; i < count; i++) if (paint(i).isBody()) svg.append(path(i));
        svg.append("\"/>");
    }
}
