package health.limber.library;

import health.limber.plan.Library;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.screening.Disposition;
import health.limber.plan.session.StopSign;
import health.limber.plan.week.StrengthProgramme;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that everything a person may meet has words, and that the words promise nothing and shame
 * nobody.
 */
final class WordsCheck {
    private static final Pattern NEVER =
            Pattern.compile(
                    "\\b(?:(?:in)?correct posture|proper posture|bad posture|good"
                            + " posture|cures?|cured|guaranteed?|lazy|faults?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final LoadedLibrary loaded;
    private final List<Problem> problems;

    WordsCheck(LoadedLibrary loaded, List<Problem> problems) {
        this.loaded = loaded;
        this.problems = problems;
    }

    void check(Content content) {
        Library library = loaded.library();
        for (Exercise exercise : library.exercises()) {
            if (!content.texts().containsKey(WordsReader.path("exercises/" + exercise.id())))
                missing("exercises/" + exercise.id(), exercise.id());
        }
        checkOrphans(content);
        library.questions().forEach(q -> need("screening/questions", q.id()));
        library.rules().forEach(r -> need("screening/rules", r.id()));
        library.precautions().forEach(p -> need("screening/precautions", p.id()));
        for (Disposition disposition : Disposition.values())
            need("screening/dispositions", disposition.name());
        needAll(content, Kind.GROUPS, "groups", "screening/groups");
        for (JsonNode id : content.document(Kind.QUICK_START).get("statements"))
            need("screening/quick-start", id.asString());
        for (StopSign sign : library.stops())
            if (sign.isAsked()) need("rules", "stop:" + sign.id());
        need("rules", "quick-start");
        need("rules", "easier");
        for (Kind kind :
                List.of(
                        Kind.COMPOSITION,
                        Kind.DOSING,
                        Kind.ADHERENCE,
                        Kind.STRESS,
                        Kind.MEASUREMENTS)) needAll(content, kind, "rules", "rules");
        needAll(content, Kind.MEASUREMENTS, "measurements", "measurements");
        needAll(content, Kind.GATES, "gates", "rules");
        for (StrengthProgramme programme : library.strength()) {
            need("rules", programme.id());
            need("rules", "programme:" + programme.id());
            for (StrengthProgramme.Phase phase : programme.phases())
                for (StrengthProgramme.Item item : phase.items())
                    for (String rule : item.rules()) need("rules", rule);
        }
        for (Exercise exercise : library.exercises())
            if (exercise.offerIf().isPresent()) need("rules", "gate:" + exercise.id());
        content.texts().forEach(this::checkTone);
    }

    private void checkOrphans(Content content) {
        for (String path : content.texts().keySet()) {
            boolean alone =
                    path.startsWith("exercises/")
                            && !content.documents()
                                    .containsKey(path.replace("en.md", "exercise.yaml"));
            if (alone)
                problems.add(
                        new Problem(
                                path,
                                "",
                                "has words for an exercise that does not exist; expected"
                                        + " exercise.yaml beside it"));
        }
    }

    private void needAll(Content content, Kind kind, String field, String folder) {
        for (JsonNode one : content.document(kind).get(field))
            need(folder, one.get("id").asString());
    }

    private void need(String folder, String id) {
        if (loaded.words().text(folder, id, "").filter(text -> !text.isBlank()).isEmpty())
            missing(folder, id);
    }

    private void missing(String folder, String id) {
        problems.add(
                new Problem(
                        folder + "/en.md",
                        id,
                        "has no words; expected them under a heading with this id"));
    }

    private void checkTone(String path, String text) {
        Matcher matcher = NEVER.matcher(text);
        while (matcher.find())
            problems.add(
                    new Problem(
                            path,
                            "",
                            "says \""
                                    + matcher.group()
                                    + "\"; expected no promise, no blame and no right or wrong"
                                    + " posture"));
    }
}
