package health.limber.app.welcome;

import health.limber.app.about.ClassicSixView;

import java.util.List;

/**
 * The landing page.
 *
 * @param six the heart of the library
 * @param exercises how many there are
 * @param places where it can hurt, with what was chosen last
 * @param minutes lengths to choose from
 * @param today what is offered first
 * @param goOn address of a session that was begun today; empty if there is none
 * @param rests true if all that would fit hurt today
 */
public record WelcomeView(
        ClassicSixView six,
        int exercises,
        List<Choice> places,
        List<Choice> minutes,
        Today today,
        String goOn,
        boolean rests) {
    /** One thing to choose. */
    public record Choice(String value, String name, boolean chosen) {}

    /** What the page offers first. */
    public enum Today {
        quickStart,
        screening,
        goOn
    }
}
