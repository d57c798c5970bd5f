package health.limber.plan.week;

import health.limber.plan.screening.Complaint;

import java.util.List;

/**
 * The shape of this person's sessions (clinical.md 12.1 line 9).
 *
 * @param template the session template
 * @param sessionSeconds longest session
 * @param times sessions a day
 * @param relaxSeconds slow breathing in each session
 */
record Shape(SessionTemplate template, int sessionSeconds, int times, int relaxSeconds) {
    /** From this stress on, relaxation is given more room (ST-01). */
    static final int STRESS_FROM = 6;

    private static final int SHARED_FROM_SECONDS = 8 * 60;
    private static final int STRESS_RELAX_SECONDS = 180;
    private static final int SHORT_RELAX_SECONDS = 60;
    private static final int SHORT_MINUTES_MAX = 5;

    static Shape of(List<SessionTemplate> templates, Context context, Complaint complaint) {
        int minutes = context.minutesPerDay();
        int times = 1;
        if (isLittleAndOften(complaint)) {
            int size = minutes >= 9 ? 3 : Math.min(2, minutes);
            times = Math.min(5, minutes / size);
            minutes = size;
        }
        SessionTemplate template = template(templates, minutes);
        return new Shape(
                template, minutes * 60, times, relaxSeconds(template, minutes, context.stress()));
    }

    /** Strong new pain: several short sessions a day instead of one (DR-18). */
    static boolean isLittleAndOften(Complaint complaint) {
        return complaint.painNow() >= 6
                && complaint.band().filter(b -> b == Complaint.Band.acute).isPresent();
    }

    private static SessionTemplate template(List<SessionTemplate> templates, int minutes) {
        SessionTemplate fits = templates.getFirst();
        for (SessionTemplate template : templates)
            if (template.fromMinutes() <= minutes) fits = template;
        return fits;
    }

    private static int relaxSeconds(SessionTemplate template, int minutes, int stress) {
        if (stress < STRESS_FROM) return template.relaxSeconds();
        if (minutes > SHORT_MINUTES_MAX)
            return Math.max(template.relaxSeconds(), STRESS_RELAX_SECONDS);
        return minutes >= 3
                ? Math.max(template.relaxSeconds(), SHORT_RELAX_SECONDS)
                : template.relaxSeconds();
    }

    /** True if a session is long enough to serve several complaints (clinical.md 12.2). */
    boolean isShared() {
        return sessionSeconds >= SHARED_FROM_SECONDS;
    }

    /** True if every day has a session. */
    boolean isEveryDay() {
        return template.daysPerWeek() >= 7;
    }

    /** True if this day of the programme has a session: all days, or five of seven. */
    boolean hasSession(int day) {
        return isEveryDay() || day % 7 != 2 && day % 7 != 6;
    }

    /**
     * True if strength work has its turn on this day. Where strength and mobility share every
     * session, load groups alone decide.
     */
    boolean isStrengthDay(int day) {
        return !template.eitherOr() || day % 7 == 0 || day % 7 == 2 || day % 7 == 4;
    }
}
