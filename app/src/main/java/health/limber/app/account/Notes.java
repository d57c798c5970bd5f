package health.limber.app.account;

import health.limber.app.http.FaultView;
import health.limber.app.http.FaultView.Way;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

import java.time.Duration;

/** Pages that say one thing and lead on. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Notes {
    private final Pages pages;
    private final Wording words;

    Notes(Pages pages, Wording words) {
        this.pages = pages;
        this.words = words;
    }

    /** Everything of somebody was deleted. */
    View gone() {
        return pages.show(
                "fault",
                new FaultView(
                        words.of("account.gone.title"),
                        words.of("account.gone.sentence"),
                        null,
                        new Way("/", words.of("account.gone.way"))));
    }

    @ExceptionHandler
    View tooMany(TooManyAttemptsException e, HttpServletResponse response) {
        Duration wait = e.patience().plusSeconds(1);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        int minutes = Math.toIntExact(wait.toMinutes() + 1);
        return pages.show(
                "fault",
                new FaultView(
                        words.of("account.wait.title"),
                        words.count("account.wait.sentence", minutes),
                        null,
                        new Way("/", words.of("fault.home"))),
                HttpStatus.TOO_MANY_REQUESTS);
    }
}
