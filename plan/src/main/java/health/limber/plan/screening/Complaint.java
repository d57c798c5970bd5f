package health.limber.plan.screening;

import health.limber.plan.exercise.BodyRegion;

import java.util.List;
import java.util.Optional;

/**
 * What hurts.
 *
 * @param regions where; empty if nothing hurts and the person wants to prevent pain
 * @param painType its kind; empty without pain
 * @param painNow worst pain of the last 24 hours over all regions, NPRS 0–10; 0 without pain
 * @param durationDays days since the newest complaint began; 9999 without pain
 * @param setOffBy movements that set a sharp pain off; exercises with such a movement count as
 *     limited in the first week
 */
public record Complaint(
        List<Region> regions,
        Optional<PainType> painType,
        int painNow,
        int durationDays,
        List<Direction> setOffBy) {

    /** Days that stand for "no pain". */
    public static final int WITHOUT_PAIN = 9999;

    /** Nothing hurts. */
    public static final Complaint NONE =
            new Complaint(List.of(), Optional.empty(), 0, WITHOUT_PAIN, List.of());

    public Complaint {
        regions = List.copyOf(regions);
        setOffBy = List.copyOf(setOffBy);
        if (painNow < 0 || painNow > 10)
            throw new IllegalArgumentException("painNow is " + painNow + "; expected 0 to 10");
        if (durationDays < 0)
            throw new IllegalArgumentException(
                    "durationDays is " + durationDays + "; expected 0 or more days");
    }

    /** How long the episode has lasted; empty without pain. */
    public Optional<Band> band() {
        if (durationDays == WITHOUT_PAIN && painNow == 0) return Optional.empty();
        if (durationDays <= 41) return Optional.of(Band.acute);
        return Optional.of(durationDays <= 84 ? Band.subacute : Band.chronic);
    }

    /** Where a complaint can be. */
    public enum Region {
        neck(List.of(BodyRegion.neck, BodyRegion.scapular, BodyRegion.thoracic, BodyRegion.whole)),
        /** The upper back. */
        mid(List.of(BodyRegion.thoracic, BodyRegion.scapular, BodyRegion.whole)),
        /** The low back. */
        low(List.of(BodyRegion.lumbar, BodyRegion.hip, BodyRegion.whole));

        private final List<BodyRegion> servedBy;

        Region(List<BodyRegion> servedBy) {
            this.servedBy = servedBy;
        }

        /** The parts of the body whose exercises serve this complaint (clinical.md 5.1). */
        public List<BodyRegion> servedBy() {
            return servedBy;
        }
    }

    /** The kinds of pain of clinical.md 2.1. */
    public enum PainType {
        sharp_local,
        dull_persistent,
        radicular,
        stiffness,
        widespread
    }

    /** Duration bands: under 6 weeks, to 12 weeks, longer. */
    public enum Band {
        acute,
        subacute,
        chronic
    }

    /** A direction of movement that can set a sharp pain off. */
    public enum Direction {
        forward("_flex"),
        back("_ext"),
        turn("_rot"),
        side("_lat");

        private final String tagPart;

        Direction(String tagPart) {
            this.tagPart = tagPart;
        }

        /** True if a movement tag goes in this direction. */
        public boolean isIn(String tag) {
            return tag.contains(tagPart);
        }
    }
}
