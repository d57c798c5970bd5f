package health.limber.app.progress;

import health.limber.app.http.Numbers;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Event.Activity;

import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The weekly check as it was sent. What belongs together is told together or left out.
 *
 * @param activities that matter to the person, as they were told last
 */
record CheckForm(MultiValueMap<String, String> fields, List<Activity> activities) {
    static final String ACTIVITY = "activity";
    static final List<String> IMPACT = List.of("average", "joy", "doing");
    static final String STRESS = "stress";
    static final String CONFIDENCE = "confidence";
    private static final int MOST = 10;

    OptionalInt level(String field) {
        return Numbers.read(fields.getFirst(field), 0, MOST);
    }

    private List<String> activityFields() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) names.add(ACTIVITY + i);
        return names;
    }

    private long told(List<String> names) {
        return names.stream().filter(name -> level(name).isPresent()).count();
    }

    /** True if some of what belongs together was told, and not all of it. */
    boolean isHalf() {
        long done = told(activityFields());
        long hurt = told(IMPACT);
        return done > 0 && done < activities.size() || hurt > 0 && hurt < IMPACT.size();
    }

    /** What was told, each as a fact. Only for a form that is not half. */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        if (!activities.isEmpty() && told(activityFields()) == activities.size())
            events.add(new Event.Valued(scored()));
        if (told(IMPACT) == IMPACT.size())
            events.add(
                    new Event.Affected(
                            level(IMPACT.get(0)).orElseThrow(),
                            level(IMPACT.get(1)).orElseThrow(),
                            level(IMPACT.get(2)).orElseThrow()));
        level(STRESS).ifPresent(n -> events.add(new Event.Described(Description.ofStress(n))));
        level(CONFIDENCE).ifPresent(n -> events.add(new Event.Confident(n)));
        return events;
    }

    private List<Activity> scored() {
        List<Activity> scored = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++)
            scored.add(new Activity(activities.get(i).name(), level(ACTIVITY + i).orElseThrow()));
        return scored;
    }
}
