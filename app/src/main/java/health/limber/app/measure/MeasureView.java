package health.limber.app.measure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page.
 *
 * @param form id that what is sent will bear
 * @param none why there is nothing to measure for this person; null if there is something
 */
public record MeasureView(String form, @Nullable String none, List<Kind> kinds) {

    /**
     * One thing to measure.
     *
     * @param closed why it is not measured now; null if it is
     * @param typed what was sent and could not be taken; empty if nothing was
     * @param slip what has to be mended, as a sentence; null if nothing
     * @param rows what was measured, the newest first
     */
    public record Kind(
            String id,
            String title,
            List<String> steps,
            @Nullable String closed,
            String typed,
            @Nullable String slip,
            int most,
            List<Row> rows) {}

    /**
     * A measurement.
     *
     * @param fact by which it can be taken back
     */
    public record Row(String fact, String when, String value) {}
}
