package health.limber.motion.figure;

/** What a shape is painted with; the colours are tokens of the page. */
public enum Paint {
    FLOOR("f-floor"),
    WALL("f-wall"),
    MAT("f-mat"),
    PROP("f-prop"),
    PROP_SHADE("f-prop-shade"),
    PROP_LIGHT("f-prop-light"),
    CLOTH("f-cloth"),
    BAND("f-band"),
    SKIN("f-skin"),
    SKIN_SHADE("f-skin-shade"),
    HAIR("f-hair"),
    SHIRT("f-shirt"),
    SHIRT_SHADE("f-shirt-shade"),
    LEGS("f-legs"),
    LEGS_SHADE("f-legs-shade"),
    EYE("f-eye"),
    MOUTH("f-mouth"),
    GLOW("f-glow"),
    ARROW("f-arrow");

    private static final Paint[] ALL = values();

    private final String style;

    Paint(String style) {
        this.style = style;
    }

    /** The paint of this number. */
    public static Paint at(int index) {
        return ALL[index];
    }

    /** True for skin, hair and clothes: what the line around the body goes around. */
    public boolean isBody() {
        return compareTo(SKIN) >= 0 && compareTo(LEGS_SHADE) <= 0;
    }

    /** The class of the page's style: {@code f-} and the name. */
    public String style() {
        return style;
    }
}
