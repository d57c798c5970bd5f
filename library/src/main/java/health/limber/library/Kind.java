package health.limber.library;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of content file: where they stand, and which schema they follow. */
enum Kind {
    EXERCISE("exercises/[^/]+/exercise\\.yaml", "exercise"),
    MOVEMENT("exercises/[^/]+/movement\\.yaml", "movement"),
    POSTURES("movement/postures\\.yaml", "postures"),
    QUESTIONS("screening/questions/questions\\.yaml", "questions"),
    GROUPS("screening/groups/groups\\.yaml", "groups"),
    SCREENING_RULES("screening/rules/rules\\.yaml", "screening-rules"),
    PRECAUTIONS("screening/precautions/precautions\\.yaml", "precautions"),
    LIMITS("screening/limits/limits\\.yaml", "limits"),
    QUICK_START("screening/quick-start/quick-start\\.yaml", "quick-start"),
    CLEARANCE("screening/clearance\\.yaml", "clearance"),
    RESCREENING("screening/rescreening\\.yaml", "rescreening"),
    PAIN("screening/pain\\.yaml", "pain"),
    EMERGENCY("screening/emergency\\.yaml", "emergency"),
    STOP("rules/stop\\.yaml", "stop"),
    GATES("rules/gates\\.yaml", "gates"),
    COMPOSITION("rules/composition\\.yaml", "composition"),
    DOSING("rules/dosing\\.yaml", "dosing"),
    ADHERENCE("rules/adherence\\.yaml", "adherence"),
    STRESS("rules/stress\\.yaml", "stress"),
    NAMES("rules/names\\.yaml", "names"),
    SESSIONS("programmes/sessions\\.yaml", "sessions"),
    CLASSIC_SIX("programmes/classic-six\\.yaml", "classic-six"),
    HOLDING("programmes/holding\\.yaml", "holding"),
    MICRO_BREAKS("programmes/micro-breaks\\.yaml", "micro-breaks"),
    STRENGTH("programmes/strength/[^/]+\\.yaml", "strength"),
    INSTRUMENT("instruments/[^/]+/instrument\\.yaml", "instrument"),
    MEASUREMENTS("measurements/rules\\.yaml", "measurement-rules"),
    NORMS("norms/range-of-motion\\.yaml", "norms"),
    CODES("codes/codes\\.yaml", "codes"),
    EQUIPMENT("equipment\\.yaml", "equipment"),
    SOURCES("sources\\.yaml", "sources"),
    LIBRARY("library\\.yaml", "library");

    private final Pattern path;
    private final String schema;

    Kind(String path, String schema) {
        this.path = Pattern.compile(path);
        this.schema = schema;
    }

    String schema() {
        return schema;
    }

    /**
     * True for kinds of which there is one file for each thing; the others are one file that a
     * complete library must have.
     */
    boolean isMany() {
        return this == EXERCISE || this == MOVEMENT || this == STRENGTH || this == INSTRUMENT;
    }

    /** The path of a kind of which there is one file. */
    String file() {
        return path.pattern().replace("\\", "");
    }

    /** The kind of the file at this path; empty if no content file stands there. */
    static Optional<Kind> of(String path) {
        for (Kind kind : values()) if (kind.path.matcher(path).matches()) return Optional.of(kind);
        return Optional.empty();
    }
}
