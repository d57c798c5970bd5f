package health.limber.app.progress;

import java.util.List;

/**
 * Sessions and the pain of the mornings after them on one line of time, as a picture of 640 by 200.
 */
public record Strip(List<Chart.Dot> mornings, List<String> sessions) {}
