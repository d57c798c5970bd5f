package health.limber.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Somebody of 44 who answers the questions, with yes where told and no everywhere else. */
record Questions(List<String> where, Set<String> yes) {
    private static final int PAGES_MAX = 45;
    private static final String SENDS = script();

    private static String script() {
        try {
            return Files.readString(Path.of("src", "test", "resources", "answer.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the first page, through one tick on the safety page, to the answer. */
    void answer(Page page, String ticked) {
        begin(page, ticked);
        goOn(page);
    }

    /** From the first page, through one tick on the safety page, to the first question. */
    static void begin(Page page, String ticked) {
        page.navigate("/start?place=both&minutes=8");
        page.locator(".tick input[value=" + ticked + "]").check();
        Guided.button(page, "One or more is true").click();
        page.waitForURL(url -> url.contains("/screening"));
    }

    /** From wherever the questions are to the answer, without showing them. */
    void goOn(Page page) {
        Map<String, List<String>> answers = Map.of("where", where, "yes", List.copyOf(yes));
        page.navigate((String) page.evaluate(SENDS, answers));
    }

    /** The same by hand, and looks at each page before it is answered. */
    void goOn(Page page, Consumer<Page> look) {
        for (int i = 0; i < PAGES_MAX && page.url().contains("/screening"); i++) {
            String here = page.url();
            look.accept(page);
            String[] path = here.split("/");
            answerPage(page, path[path.length - 1]);
            page.waitForURL(url -> !url.equals(here));
        }
    }

    private void answerPage(Page page, String part) {
        switch (part) {
            case "agreement" -> Guided.button(page, "I am 18 or older, and I agree").click();
            case "where" -> {
                for (Locator one : page.locator("input[name=where]").all())
                    one.setChecked(where.contains(one.getAttribute("value")));
                send(page);
            }
            case "kind" -> {
                page.locator("input[value=dull_persistent]").check();
                send(page);
            }
            case "strength" -> {
                page.locator(".ask-scale label").nth(4).click();
                send(page);
            }
            case "since" -> {
                page.getByLabel("How many").fill("6");
                page.locator("select").selectOption("months");
                send(page);
            }
            case "age" -> {
                page.getByLabel("How old are you?").fill("44");
                send(page);
            }
            default -> answerList(page);
        }
    }

    private void answerList(Page page) {
        boolean said = false;
        for (String question : yes) {
            Locator one = page.locator("input[name=" + question + "][value=yes]");
            if (one.count() == 0) continue;
            if (!said) sayNo(page);
            one.check();
            said = true;
        }
        if (!said && page.locator("button[name=none]").count() > 0) {
            page.locator("button[name=none]").click();
            return;
        }
        if (!said) sayNo(page);
        send(page);
    }

    private static void sayNo(Page page) {
        for (Locator no : page.locator("input[value=no]").all()) no.check();
        for (Locator not :
                page.locator("input[name$='.not'], input[type=checkbox][value=none]").all())
            not.check();
    }

    static void send(Page page) {
        page.locator("main form button[type=submit]").first().click();
    }
}
