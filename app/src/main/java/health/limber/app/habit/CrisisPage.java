package health.limber.app.habit;

import health.limber.app.http.HelpLines;
import health.limber.app.http.Pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Help for somebody who feels hopeless, and no word of exercises (clinical.md 7, ST-03). */
@Controller
class CrisisPage {
    private final Pages pages;
    private final HelpLines helpLines;

    CrisisPage(Pages pages, HelpLines helpLines) {
        this.pages = pages;
        this.helpLines = helpLines;
    }

    @GetMapping("/habit/help")
    View help() {
        return pages.show("habit/help", helpLines);
    }
}
