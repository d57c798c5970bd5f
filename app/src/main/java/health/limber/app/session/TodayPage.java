package health.limber.app.session;

import health.limber.app.http.PersonClock;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

import java.security.Principal;

/** Leads to the session of today. */
@Controller
class TodayPage {
    private final Sessions sessions;
    private final PersonClock time;

    TodayPage(Sessions sessions, PersonClock time) {
        this.sessions = sessions;
        this.time = time;
    }

    @PostMapping("/today/start")
    RedirectView start(Principal person, HttpServletRequest request) {
        return new RedirectView(
                sessions.today(person.getName(), time.now(request))
                        .map(Sessions::address)
                        .orElse("/?rest"));
    }
}
