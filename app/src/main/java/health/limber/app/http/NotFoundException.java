package health.limber.app.http;

/** What was asked for is not there. The page says {@code sentence} and offers the way back. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient FaultView.Way back;

    /**
     * @param sentence what is not there, in plain words
     * @param back where to go instead, and its name
     */
    public NotFoundException(String sentence, FaultView.Way back) {
        super(sentence);
        this.back = back;
    }

    FaultView.Way back() {
        return back;
    }
}
