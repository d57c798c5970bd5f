package health.limber.app.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.Library;
import health.limber.plan.exercise.Exercise;

import org.junit.jupiter.api.Test;

import java.util.List;

class CatalogueTest {

    @Test
    void aRetiredExerciseIsNotOffered() {
        LoadedLibrary loaded = Shelf.open(null);
        List<Exercise> exercises =
                loaded.library().exercises().stream()
                        .map(e -> e.id().equals("box-breathing") ? retired(e) : e)
                        .toList();
        Catalogue catalogue = new Catalogue(with(loaded, exercises), new Wording());
        assertThat(catalogue.all()).hasSize(52);
        assertThat(catalogue.find("box-breathing")).isEmpty();
        assertThat(catalogue.find("paced-breathing-6")).isPresent();
    }

    @Test
    void wordsAreFoundAtTheirBeginningWithTheirPlural() {
        SearchText text = SearchText.of(List.of("Child's Pose", "Étirement"));
        assertThat(text.has("childs pose")).isTrue();
        assertThat(text.has("CHILD’S")).isTrue();
        assertThat(text.has("poses")).isTrue();
        assertThat(text.has("etirement")).isTrue();
        assertThat(text.has("ose")).isFalse();
        assertThat(text.has("   ")).isTrue();
    }

    private static LoadedLibrary with(LoadedLibrary loaded, List<Exercise> exercises) {
        Library l = loaded.library();
        Library changed =
                new Library(
                        l.digest(),
                        exercises,
                        l.questions(),
                        l.groups(),
                        l.rules(),
                        l.precautions(),
                        l.compositions(),
                        l.templates(),
                        l.classicSix(),
                        l.holding(),
                        l.microBreaks(),
                        l.limits(),
                        l.gates(),
                        l.quickStart(),
                        l.stops(),
                        l.clearance(),
                        l.rescreening(),
                        l.dosing(),
                        l.askedByPain(),
                        l.instruments(),
                        l.measurements(),
                        l.strength());
        return new LoadedLibrary(
                changed,
                loaded.words(),
                loaded.sources(),
                loaded.equipment(),
                loaded.scenes(),
                loaded.emergencyNumbers());
    }

    private static Exercise retired(Exercise e) {
        return new Exercise(
                e.id(),
                e.mission(),
                true,
                false,
                e.regions(),
                e.mechanisms(),
                e.targets(),
                e.position(),
                e.equipment(),
                e.stretch(),
                e.tags(),
                e.load(),
                e.offerIf(),
                e.timing(),
                e.doses(),
                e.harder(),
                e.easier(),
                e.strengthPartner(),
                e.measure(),
                e.evidence());
    }
}
