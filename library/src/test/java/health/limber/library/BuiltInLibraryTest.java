package health.limber.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class BuiltInLibraryTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    @Test
    void isInOrder() {
        assertThat(Shelf.checkBuiltIn()).isEmpty();
        assertThat(Shelf.check(FOLDER)).isEmpty();
    }

    @Test
    void isTheFolderAsItStands() {
        List<Problem> problems = new ArrayList<>();
        Content folder = Content.ofFolder(FOLDER, problems);

        assertThat(problems).isEmpty();
        assertThat(Content.builtIn().documents()).isEqualTo(folder.documents());
        assertThat(Content.builtIn().texts()).isEqualTo(folder.texts());
    }

    @Test
    void hasTheSameDigestEachTimeItIsOpened() {
        assertThat(Shelf.open(null).library().digest())
                .isEqualTo(Shelf.open(null).library().digest())
                .matches("[0-9a-f]{16}");
    }

    @Test
    void hasAllFiftyThreeExercisesWithTheirWords() {
        LoadedLibrary loaded = Shelf.open(null);

        assertThat(loaded.library().exercises()).hasSize(53);
        assertThat(loaded.words().exercise("chin-tuck").steps()).isNotEmpty();
        assertThat(loaded.library().exercises())
                .allSatisfy(e -> assertThat(loaded.words().exercise(e.id()).name()).isNotBlank());
    }

    @Test
    void hasTheSixOfTheMission() {
        assertThat(Shelf.open(null).library().exercises().stream().filter(e -> e.mission()))
                .extracting(e -> e.id())
                .containsExactlyInAnyOrder(
                        "cat-cow",
                        "childs-pose",
                        "hip-flexor-lunge",
                        "neck-tilt-turn",
                        "neck-rolls",
                        "chin-tuck");
    }
}
