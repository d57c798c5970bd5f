package health.limber.library.reference;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clinical reference itself: its data blocks by name, as they are written. And, to compare
 * with, our files as they are written.
 */
final class Reference {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""));
    private static final Pattern BLOCK =
            Pattern.compile("```yaml\\n# data: (\\w+)\\n(.*?)\\n```", Pattern.DOTALL);
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The text of the whole reference. */
    static final String TEXT = read(FOLDER.resolve("../../shared/clinical/clinical.md"));

    private static final Map<String, JsonNode> BLOCKS = blocks();

    private Reference() {}

    private static Map<String, JsonNode> blocks() {
        var blocks = new LinkedHashMap<String, JsonNode>();
        Matcher matcher = BLOCK.matcher(TEXT);
        while (matcher.find()) blocks.put(matcher.group(1), YAML.readTree(matcher.group(2)));
        return blocks;
    }

    static List<String> blockNames() {
        return List.copyOf(BLOCKS.keySet());
    }

    static JsonNode block(String name) {
        JsonNode block = BLOCKS.get(name);
        if (block == null) throw new IllegalArgumentException("the reference has no block " + name);
        return block;
    }

    /** One of our files. */
    static JsonNode ours(String path) {
        return YAML.readTree(read(FOLDER.resolve(path)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        if (list != null) for (JsonNode one : list) strings.add(one.asString());
        return strings;
    }

    static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        for (JsonNode one : list) ids.add(one.get("id").asString());
        return ids;
    }

    static JsonNode byId(JsonNode list, String id) {
        for (JsonNode one : list) if (one.get("id").asString().equals(id)) return one;
        throw new IllegalArgumentException("nothing has the id " + id);
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    static int whole(JsonNode node, String field, int missing) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? missing : value.intValue();
    }

    static boolean yes(JsonNode node, String field) {
        return node.has(field) && node.get(field).booleanValue();
    }

    /** "6-4-2" is three numbers, 8 is one. */
    static List<Integer> repetitions(JsonNode reps) {
        List<Integer> numbers = new ArrayList<>();
        for (String one : reps.asString().split("-")) numbers.add(Integer.valueOf(one));
        return numbers;
    }
}
