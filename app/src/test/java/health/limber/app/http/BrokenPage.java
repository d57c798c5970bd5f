package health.limber.app.http;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** A page with a fault in it, for the tests alone. */
@Controller
class BrokenPage {
    @GetMapping("/about/test/broken")
    View broken() {
        throw new IllegalStateException("a secret of the inside");
    }
}
