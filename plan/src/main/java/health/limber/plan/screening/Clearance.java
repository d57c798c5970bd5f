package health.limber.plan.screening;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A professional has said that exercise is fine although a rule, or one of the precautions that a
 * clearance ends, speaks against it.
 *
 * @param id of the rule or the precaution
 * @param answers what was behind it then, by name; a new or worse answer ends the clearance
 */
public record Clearance(String id, Role role, Map<String, String> answers) {

    /** These grow by themselves from day to day. */
    private static final List<String> GROWING = List.of("dur_days", "up_days");

    /** Of these less is better. */
    private static final List<String> FALLING = List.of("nprs", "act_drop");

    /** Who has looked. */
    public enum Role {
        doctor("doctor", true),
        physiotherapist("physiotherapist", true),
        midwife("midwife", true),
        surgicalTeam("surgical team", true),
        postnatalCheck("postnatal check", true),
        /** A nurse or paramedic can end a lock, but cannot clear a person for exercise. */
        nurse("nurse", false);

        private final String inContent;
        private final boolean mayClear;

        Role(String inContent, boolean mayClear) {
            this.inContent = inContent;
            this.mayClear = mayClear;
        }

        /** Its name in the files of the library. */
        public String inContent() {
            return inContent;
        }

        /** True if they may say that exercise is fine. */
        public boolean mayClear() {
            return mayClear;
        }
    }

    /** A clearance of what is behind a rule now. */
    public static Clearance of(
            String id, Role role, Collection<String> behind, Situation situation) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String name : behind) answers.put(name, situation.told(name));
        return new Clearance(id, role, answers);
    }

    /** True if nothing behind it is new or worse than it was then. */
    boolean covers(Collection<String> behind, Situation now) {
        for (String name : behind) {
            String then = answers.get(name);
            if (then == null || !isNoWorse(name, then, now.told(name))) return false;
        }
        return true;
    }

    private static boolean isNoWorse(String name, String then, String now) {
        if (name.equals("age") || name.equals("band")) return true;
        if (name.equals("region"))
            return List.of(then.split(" ")).containsAll(List.of(now.split(" ")));
        if (then.equals(now)) return true;
        boolean grows = GROWING.contains(name) || name.endsWith("_weeks");
        if (then.isEmpty() || now.isEmpty() || !(grows || FALLING.contains(name))) return false;
        int was = Integer.parseInt(then);
        int is = Integer.parseInt(now);
        return grows ? is >= was : is <= was;
    }
}
