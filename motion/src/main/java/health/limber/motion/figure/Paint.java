package health.limber.motion.figure;

/** What a shape is painted with; the colours are tokens of the page. */
public enum Paint {
    FLOOR,
    WALL,
    MAT,
    PROP,
    PROP_SHADE,
    PROP_LIGHT,
    CLOTH,
    BAND,
    SKIN,
    SKIN_SHADE,
    HAIR,
    SHIRT,
    SHIRT_SHADE,
    LEGS,
    LEGS_SHADE,
    EYE,
    MOUTH,
    GLOW,
    ARROW;

    private static final Paint[] ALL = values();

    /** The paint of this number. */
    static Paint at(int index) {
        return ALL[index];
    }

    /** The class of the page's style: {@code f-} and the name. */
    public String style() {
        return "f-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
