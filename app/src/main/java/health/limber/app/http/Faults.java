package health.limber.app.http;

import health.limber.app.http.FaultView.Way;
import health.limber.app.storage.Outage;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Turns everything that goes wrong into a calm page, or into a sentence as JSON for a script. What
 * an operator should know goes to the log under the reference the page shows; nothing that a person
 * sent goes there.
 */
@Controller
@ControllerAdvice
class Faults implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Pages pages;
    private final Wording words;

    Faults(Pages pages, Wording words) {
        this.pages = pages;
        this.words = words;
    }

    @ExceptionHandler
    View missing(NotFoundException e, HttpServletRequest request) {
        String title = words.of("fault.404.title");
        FaultView page = new FaultView(title, String.valueOf(e.getMessage()), null, e.back());
        return show(HttpStatus.NOT_FOUND, page, request);
    }

    /** Whoever asked has gone before the answer was written: there is nobody to tell. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {}

    @ExceptionHandler
    View any(Exception e, HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String place = pattern == null ? section(request.getRequestURI()) : pattern.toString();
        return plain(status(e), e, request.getMethod() + " " + place, request);
    }

    /** What went wrong before a page was reached, or while it was written. */
    @RequestMapping("/error")
    View outside(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        HttpStatus status = code instanceof Integer number ? status(number) : HttpStatus.NOT_FOUND;
        String place = request.getMethod() + " " + section(String.valueOf(path));
        return plain(status, cause instanceof Throwable t ? t : null, place, request);
    }

    /** The first part of a path: what follows may name a person, or be a secret. */
    private static String section(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end) + "/…";
    }

    /** Ours, unless it is clear that the request could not be understood. */
    private static HttpStatus status(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof ErrorResponse known) return status(known.getStatusCode().value());
        return e instanceof HttpMessageNotReadableException || e instanceof TypeMismatchException
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static HttpStatus status(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private View plain(
            HttpStatus status,
            @Nullable Throwable cause,
            String place,
            HttpServletRequest request) {
        Optional<Outage> outage = cause == null ? Optional.empty() : Outage.of(cause);
        if (status.is5xxServerError() && outage.isPresent())
            return outage(outage.get(), place, request);
        if (status.is5xxServerError()) {
            String reference = reference();
            LOG.error("Reference {}: {} failed", reference, place, cause);
            return show(status, page("fault.500", reference), request);
        }
        String key =
                switch (status) {
                    case NOT_FOUND -> "fault.404";
                    case FORBIDDEN -> "fault.403";
                    case CONTENT_TOO_LARGE -> "fault.413";
                    default -> "fault.4xx";
                };
        return show(status, page(key, null), request);
    }

    private View outage(Outage outage, String place, HttpServletRequest request) {
        String reference = reference();
        LOG.error("Reference {}: {} failed, the database is {}", reference, place, outage);
        HttpStatus status =
                outage == Outage.FULL
                        ? HttpStatus.INSUFFICIENT_STORAGE
                        : HttpStatus.SERVICE_UNAVAILABLE;
        String key = "fault." + outage.name().toLowerCase(Locale.ROOT);
        return show(status, page(key, reference), request);
    }

    private static String reference() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    private FaultView page(String key, @Nullable String reference) {
        Way home = new Way("/", words.of("fault.home"));
        return new FaultView(
                words.of(key + ".title"), words.of(key + ".sentence"), reference, home);
    }

    private View show(HttpStatus status, FaultView page, HttpServletRequest request) {
        return FaultAnswer.isWanted(request)
                ? new FaultAnswer(status, page)
                : pages.show("fault", page, status);
    }
}
