package health.limber.app.session;

/** The page on which somebody waits for dizziness to pass. */
public record DizzyView(String session, String once) {}
