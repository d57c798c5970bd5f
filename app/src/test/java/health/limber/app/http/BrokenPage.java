package health.limber.app.http;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.View;

import java.util.Map;

/** Pages with faults in them, for the tests alone. */
@Controller
class BrokenPage {
    private final JdbcClient database;

    BrokenPage(JdbcClient database) {
        this.database = database;
    }

    @GetMapping("/about/test/broken")
    View broken() {
        throw new IllegalStateException("a secret of the inside");
    }

    @GetMapping("/about/test/broken/{what}")
    View broken(@PathVariable String what) {
        throw new IllegalStateException(
                "what broke is " + what, new IllegalArgumentException(what));
    }

    @GetMapping("/about/test/half")
    View half() {
        return (model, request, response) -> {
            throw new IllegalStateException("half of " + request.getQueryString());
        };
    }

    @GetMapping("/about/test/gone")
    View gone() throws AsyncRequestNotUsableException {
        throw new AsyncRequestNotUsableException("the browser has closed the line");
    }

    @GetMapping("/about/test/number")
    @ResponseBody
    String number(@RequestParam int n) {
        return "it is " + n;
    }

    @RequestMapping("/about/test/body")
    @ResponseBody
    String body(@RequestBody Map<String, Integer> body) {
        return "it has " + body.size();
    }

    @GetMapping("/about/test/keep")
    @ResponseBody
    String keep(@RequestParam String person) {
        database.sql("insert into person (id, seq, made, guest_until) values (?, 0, 1, null)")
                .param(person)
                .update();
        return "kept";
    }

    @GetMapping("/about/test/visitor")
    @ResponseBody
    String visitor(HttpServletRequest request) {
        return String.join(
                " ", request.getScheme(), request.getServerName(), request.getRemoteAddr());
    }

    @GetMapping("/about/test/slow")
    @ResponseBody
    String slow() throws InterruptedException {
        Thread.sleep(1500);
        return "done";
    }
}
