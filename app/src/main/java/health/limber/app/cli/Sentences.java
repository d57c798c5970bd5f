package health.limber.app.cli;

import health.limber.library.LoadedLibrary;
import health.limber.library.Words;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.week.Reason;

import java.util.LinkedHashMap;
import java.util.Map;

/** The plain sentence of a reason, with the name of what it is about. */
final class Sentences {
    private static final String ABOUT = "{about}";

    private final Words words;
    private final Map<String, String> found = new LinkedHashMap<>();

    Sentences(LoadedLibrary loaded) {
        words = loaded.words();
    }

    String of(Reason reason) {
        String sentence = found.computeIfAbsent(reason.rule(), this::look);
        return sentence.contains(ABOUT) ? sentence.replace(ABOUT, name(reason.about())) : sentence;
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
