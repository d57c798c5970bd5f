package health.limber.app.explain;

import health.limber.library.LoadedLibrary;
import health.limber.library.Words;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.week.Reason;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plain sentence of a reason, with the name of what it is about. The command line and the pages
 * tell it the same way.
 */
public final class Sentences {
    private static final String ABOUT = "{about}";
    private static final String OTHER = "{other}";

    private final Words words;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    public Sentences(LoadedLibrary loaded) {
        words = loaded.words();
    }

    public String of(Reason reason) {
        String sentence = found.computeIfAbsent(reason.rule(), this::look);
        if (!sentence.contains(ABOUT)) return sentence;
        int slash = reason.about().indexOf('/');
        if (slash < 0) return sentence.replace(ABOUT, name(reason.about()));
        return sentence.replace(ABOUT, name(reason.about().substring(0, slash)))
                .replace(OTHER, name(reason.about().substring(slash + 1)));
    }

    private String look(String rule) {
        return words.text("screening/dispositions", rule, "").orElseGet(() -> words.sentence(rule));
    }

    private String name(String about) {
        for (Mechanism mechanism : Mechanism.values())
            if (mechanism.name().equals(about))
                return words.text("rules", "mechanism:" + about, "").orElse(about);
        return words.names(about).getFirst();
    }
}
