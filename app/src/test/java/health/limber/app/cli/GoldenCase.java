package health.limber.app.cli;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One file of {@code src/test/cases}: a person, and what clinical.md says must come out. */
record GoldenCase(String name, JsonNode file) {
    private static final Path FOLDER = Path.of("src/test/cases");

    static List<GoldenCase> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<GoldenCase> all = new ArrayList<>();
            for (Path path : files.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                all.add(
                        new GoldenCase(
                                FOLDER.relativize(path).toString(),
                                Asked.JSON.readTree(Files.readString(path))));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode expect() {
        return file.get("expect");
    }

    JsonNode input() {
        return file.get("case");
    }

    JsonNode answer() {
        return Asked.answer(input().toString());
    }

    @Override
    public String toString() {
        return name + ": " + file.get("why").asString();
    }
}
