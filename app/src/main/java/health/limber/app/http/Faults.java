package health.limber.app.http;

import health.limber.app.http.FaultView.Way;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Turns everything that goes wrong into a calm page. What an operator should know goes to the log
 * under the reference the page shows.
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
    View missing(NotFoundException e) {
        return fault(
                HttpStatus.NOT_FOUND,
                new FaultView(
                        words.of("fault.404.title"),
                        String.valueOf(e.getMessage()),
                        null,
                        e.back()));
    }

    @ExceptionHandler
    View any(Exception e, HttpServletRequest request) {
        HttpStatus status =
                e instanceof ErrorResponse known
                        ? status(known.getStatusCode().value())
                        : HttpStatus.INTERNAL_SERVER_ERROR;
        return plain(status, e, request.getRequestURI());
    }

    /** What went wrong before a page was reached. */
    @RequestMapping("/error")
    View outside(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        HttpStatus status = code instanceof Integer number ? status(number) : HttpStatus.NOT_FOUND;
        return plain(status, cause instanceof Throwable t ? t : null, String.valueOf(path));
    }

    private static HttpStatus status(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private View plain(HttpStatus status, @Nullable Throwable cause, String path) {
        Way home = new Way("/", words.of("fault.home"));
        if (status == HttpStatus.NOT_FOUND) {
            return fault(
                    status,
                    new FaultView(
                            words.of("fault.404.title"),
                            words.of("fault.404.sentence"),
                            null,
                            home));
        }
        if (status.is4xxClientError()) {
            boolean refused = status == HttpStatus.FORBIDDEN;
            return fault(
                    status,
                    new FaultView(
                            words.of(refused ? "fault.403.title" : "fault.4xx.title"),
                            words.of(refused ? "fault.403.sentence" : "fault.4xx.sentence"),
                            null,
                            home));
        }
        String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Reference {}: {} could not be shown", reference, path, cause);
        return fault(
                status,
                new FaultView(
                        words.of("fault.500.title"),
                        words.of("fault.500.sentence"),
                        reference,
                        home));
    }

    private View fault(HttpStatus status, FaultView page) {
        return pages.show("fault", page, status);
    }
}
