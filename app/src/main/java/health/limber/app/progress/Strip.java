package health.limber.app.progress;

import java.util.List;

/**
 * Sessions and the pain of the mornings after them on one line of time, as a picture of 640 by 200.
 *
 * @param days their names, joined by a bar
 */
public record Strip(String days, List<Chart.Dot> mornings, List<String> sessions) {}
