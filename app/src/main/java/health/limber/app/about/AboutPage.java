package health.limber.app.about;

import health.limber.app.http.Pages;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class AboutPage {
    private final Pages pages;
    private final LoadedLibrary library;
    private final ContentInUse content;

    AboutPage(Pages pages, LoadedLibrary library, ContentInUse content) {
        this.pages = pages;
        this.library = library;
        this.content = content;
    }

    @GetMapping("/about")
    View about() {
        return pages.show("about/about", view());
    }

    private AboutView view() {
        int exercises =
                Math.toIntExact(
                        library.library().exercises().stream().filter(AboutPage::shown).count());
        return new AboutView(
                ClassicSixView.of(library), exercises, content.shortDigest(), content.since());
    }

    private static boolean shown(Exercise exercise) {
        return !exercise.retired();
    }
}
