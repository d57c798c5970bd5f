package health.limber.library;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a library as they stand: parsed YAML documents and Markdown texts by their path,
 * with forward slashes, in the order of the paths.
 */
final class Content {
    private static final String BUILT_IN = "/limber-library.json";
    private static final int DIGEST_LETTERS = 16;

    private final SequencedMap<String, JsonNode> documents = new TreeMap<>();
    private final SequencedMap<String, String> texts = new TreeMap<>();
    private @Nullable String digest;

    SequencedMap<String, JsonNode> documents() {
        return documents;
    }

    SequencedMap<String, String> texts() {
        return texts;
    }

    /** The content built into this program. */
    static Content builtIn() {
        try (InputStream in = Content.class.getResourceAsStream(BUILT_IN)) {
            if (in == null)
                throw new IllegalStateException("the program was built without its library");
            JsonNode all = JsonMapper.shared().readTree(in);
            Content content = new Content();
            all.get("documents").forEachEntry(content.documents::put);
            all.get("texts").forEachEntry((path, text) -> content.texts.put(path, text.asString()));
            content.digest = all.get("digest").asString();
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in library could not be read", e);
        }
    }

    /** The content of a folder; files that cannot be read at all are problems. */
    static Content ofFolder(Path folder, List<Problem> problems) {
        Content content = new Content();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (isOurs(path)) content.read(file, path, problems);
        }
        return content;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " could not be read", e);
        }
    }

    /**
     * Our own sources and notes may stand beside the content; everything else in the folder is
     * content.
     */
    private static boolean isOurs(String path) {
        return !path.startsWith("src/")
                && !path.equals("README.md")
                && !path.startsWith("target/")
                && !path.startsWith("schema/")
                && !path.equals("pom.xml")
                && !path.startsWith(".")
                && !path.contains("/.");
    }

    private void read(Path file, String path, List<Problem> problems) {
        try {
            if (path.endsWith(".md")) {
                texts.put(path, withoutMark(Files.readString(file)));
            } else if (path.endsWith(".yaml")) {
                documents.put(path, parse(Files.readString(file)));
            } else if (!path.equals("README.txt")) {
                problems.add(
                        new Problem(
                                path,
                                "",
                                "is not a .yaml or .md file; expected only those in a library"));
            }
        } catch (MalformedInputException e) {
            problems.add(new Problem(path, "", "is not UTF-8 text"));
        } catch (IOException e) {
            problems.add(new Problem(path, "", "could not be read: " + e.getMessage()));
        } catch (JacksonException e) {
            problems.add(
                    new Problem(
                            path,
                            "",
                            "is not readable YAML at line "
                                    + line(e)
                                    + ": "
                                    + firstLine(e.getOriginalMessage())));
        }
    }

    /** Some editors begin a text with an invisible mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    static JsonNode parse(String yaml) {
        JsonNode node = YAML.readTree(yaml);
        return node.isMissingNode() ? JsonMapper.shared().nullNode() : node;
    }

    /** One file for the whole content, which a program opens in a few milliseconds. */
    byte[] bundle() {
        return JsonMapper.shared().writeValueAsBytes(tree().put("digest", digest()));
    }

    private ObjectNode tree() {
        var root = JsonMapper.shared().createObjectNode();
        var files = root.putObject("documents");
        documents.forEach(files::set);
        var words = root.putObject("texts");
        texts.forEach(words::put);
        return root;
    }

    /** Names this content exactly, in 16 hexadecimal letters. */
    String digest() {
        if (digest == null) digest = sha256(JsonMapper.shared().writeValueAsBytes(tree()));
        return digest;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGEST_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    /** The document of a kind of which there is one file. */
    JsonNode document(Kind kind) {
        JsonNode document = documents.get(kind.file());
        if (document == null) throw new IllegalArgumentException(kind.file() + " is missing");
        return document;
    }
}
