package health.limber.library;

import health.limber.motion.figure.Scene;
import health.limber.motion.movement.MovementCheck;
import health.limber.plan.exercise.Exercise;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks movement files: that they can be read, that a body can do them, and that they are the
 * beats of their dose.
 */
final class Films {
    private Films() {}

    /** Adds a problem for each movement file that names what does not exist. */
    static void checkReadable(Content content, List<Problem> problems) {
        MovementReader reader = new MovementReader(content.document(Kind.POSTURES));
        content.documents()
                .forEach((path, document) -> {
                    if (isMovement(path)) read(path, document, reader, problems);
                });
    }

    static boolean isMovement(String path) {
        return Kind.of(path).equals(Optional.of(Kind.MOVEMENT));
    }

    private static void read(
            String path, JsonNode document, MovementReader reader, List<Problem> problems) {
        try {
            reader.scene(document);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(path, "", String.valueOf(e.getMessage())));
        }
    }

    /** Adds what is wrong with the movements of these files; solving them takes a moment each. */
    static void check(LoadedLibrary loaded, Set<String> paths, List<Problem> problems) {
        loaded.scenes()
                .forEach((id, scene) -> {
                    String path = TempoCheck.path(id);
                    if (paths.contains(path)) check(loaded, id, scene, problems);
                });
    }

    private static void check(
            LoadedLibrary loaded, String id, Scene scene, List<Problem> problems) {
        String path = TempoCheck.path(id);
        Optional<Exercise> exercise =
                loaded.library().exercises().stream().filter(e -> e.id().equals(id)).findFirst();
        if (exercise.isEmpty()) {
            problems.add(
                    new Problem(
                            path,
                            "",
                            "moves an exercise that does not exist; expected exercise.yaml beside"
                                    + " it"));
            return;
        }
        TempoCheck.check(scene.movement(), exercise.get(), loaded.words().exercise(id), problems);
        for (MovementCheck.Finding finding : MovementCheck.of(scene.movement()))
            problems.add(new Problem(path, "/" + finding.phase(), finding.message()));
    }
}
