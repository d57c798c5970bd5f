package health.limber.app.http;

import java.util.List;

/**
 * Whom somebody can call who feels hopeless, where this Limber runs. The operator names them: a
 * wrong number would be worse than none.
 */
public record HelpLines(List<Line> lines) {
    public static final HelpLines NONE = new HelpLines(List.of());

    /**
     * A help line.
     *
     * @param number as people write it, with spaces
     */
    public record Line(String name, String number) {

        /** The number as a telephone dials it. */
        public String dialled() {
            return number.replaceAll("[^+0-9]", "");
        }
    }
}
