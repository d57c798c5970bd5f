package health.limber.app.http;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * Writes where an exception came from, and not what it says: that may quote what a person has sent.
 * Logback makes it, see {@code logback.xml}.
 */
public final class TraceConverter extends ThrowableProxyConverter {
    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        StringBuilder text = new StringBuilder();
        for (IThrowableProxy one = thrown; one != null; one = one.getCause()) {
            text.append(one == thrown ? "" : "because of ").append(one.getClassName()).append('\n');
            StackTraceElementProxy[] frames = one.getStackTraceElementProxyArray();
            for (int i = 0; i < frames.length - one.getCommonFrames(); i++)
                text.append("\tat ").append(frames[i].getStackTraceElement()).append('\n');
        }
        return text.toString();
    }
}
