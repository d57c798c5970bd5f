package health.limber.app.exercises;

import health.limber.app.exercises.Catalogue.Entry;
import health.limber.app.exercises.ExerciseView.Facts;
import health.limber.app.exercises.ExerciseView.Link;
import health.limber.app.exercises.ExerciseView.Proof;
import health.limber.app.exercises.ExerciseView.Ways;
import health.limber.app.http.FaultView;
import health.limber.app.http.NotFoundException;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.library.Source;
import health.limber.plan.exercise.Exercise;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import java.util.ArrayList;
import java.util.List;

@Controller
class ExercisePage {
    private final Pages pages;
    private final Wording words;
    private final Catalogue catalogue;
    private final LoadedLibrary library;
    private final Filmed filmed;

    ExercisePage(Pages pages, Catalogue catalogue, LoadedLibrary library, Filmed filmed) {
        this.pages = pages;
        this.words = pages.words();
        this.filmed = filmed;
        this.catalogue = catalogue;
        this.library = library;
    }

    @GetMapping("/exercises/{id}")
    View show(@PathVariable String id) {
        Entry entry =
                catalogue
                        .find(id)
                        .orElseThrow(() ->
                                new NotFoundException(
                                        words.of("exercise.unknown"),
                                        new FaultView.Way(
                                                "/exercises", words.of("exercise.unknown.back"))));
        return pages.show("exercises/exercise", view(entry));
    }

    private ExerciseView view(Entry entry) {
        Exercise exercise = entry.exercise();
        DoseTelling telling = new DoseTelling(words, exercise);
        return new ExerciseView(
                exercise.id(),
                entry.words(),
                library.library().classicSix().exercises().contains(exercise.id()),
                facts(exercise),
                List.of(
                        telling.tell(
                                words.of("dose.first"),
                                exercise.doses().beginner(),
                                entry.words().atFirst()),
                        telling.tell(
                                words.of("dose.later"),
                                exercise.doses().progressed(),
                                entry.words().later())),
                ways(exercise),
                proof(exercise),
                exercise.offerIf().isPresent(),
                filmed.of(exercise));
    }

    private Facts facts(Exercise exercise) {
        return new Facts(
                Naming.listed(
                        words,
                        Naming.inARow(exercise.regions().stream().map(words::name).toList())),
                exercise.mechanisms().stream()
                        .map(mechanism ->
                                new ExerciseView.Mechanism(
                                        words.name(mechanism),
                                        words.of("meaning.mechanism." + mechanism.name())))
                        .toList(),
                words.name(exercise.position()),
                equipment(exercise.equipment().needs()),
                listedEquipment(exercise.equipment().helpful()));
    }

    private String equipment(List<String> ids) {
        return ids.isEmpty() ? "" : Naming.capital(listedEquipment(ids));
    }

    private String listedEquipment(List<String> ids) {
        return Naming.listed(words, ids.stream().map(id -> Naming.equipment(words, id)).toList());
    }

    private List<Ways> ways(Exercise exercise) {
        List<Ways> ways = new ArrayList<>();
        add(ways, "ways.easier", exercise.easier());
        add(ways, "ways.harder", exercise.harder());
        add(ways, "ways.strength", exercise.strengthPartner().stream().toList());
        return ways;
    }

    private void add(List<Ways> ways, String heading, List<String> ids) {
        List<Link> links =
                ids.stream()
                        .flatMap(id -> catalogue.find(id).stream())
                        .map(e -> new Link(e.exercise().id(), e.words().name()))
                        .toList();
        if (!links.isEmpty()) ways.add(new Ways(words.of(heading), links));
    }

    private Proof proof(Exercise exercise) {
        List<ExerciseView.Source> sources = new ArrayList<>();
        for (String key : exercise.evidence().sources()) {
            Source source = library.sources().get(key);
            if (source != null)
                sources.add(
                        new ExerciseView.Source(source.citation(), words.name(source.status())));
        }
        return new Proof(
                words.name(exercise.evidence().grade()),
                words.of("meaning.evidenceGrade." + exercise.evidence().grade().name()),
                sources);
    }
}
