package health.limber.app.week;

import java.util.List;

/** Everything that changed so far, the newest first. */
public record ChangesView(List<Changed> changes) {}
