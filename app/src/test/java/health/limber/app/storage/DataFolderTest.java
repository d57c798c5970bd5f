package health.limber.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DataFolderTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void itIsMadeWithAllItsParents() {
        Path deep = folder.resolve("a/b/c");
        try (DataFolder opened = DataFolder.open(deep)) {
            assertThat(opened.path()).isEqualTo(deep).isDirectory();
        }
    }

    @Test
    void leftoversOfAKilledProgramAreSweptAway() throws IOException {
        Path left = Files.createDirectories(folder.resolve("tmp")).resolve("sqlite-library.so");
        Files.writeString(left, "left behind");
        try (DataFolder opened = DataFolder.open(folder)) {
            assertThat(left).doesNotExist();
            assertThat(opened.temporary()).isDirectory();
        }
    }

    @Test
    void oneProgramUsesItAtATime() {
        try (DataFolder first = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(first.path()))
                    .isInstanceOf(StorageUnusableException.class)
                    .hasMessage("Another Limber is already using the data folder " + folder + ".");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void aFileInItsPlaceIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "");
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StorageUnusableException.class)
                .hasMessage("The data folder " + file + " is a file, not a folder.");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("below")))
                .isInstanceOf(StorageUnusableException.class)
                .hasMessageContaining("notes.txt");
    }
}
