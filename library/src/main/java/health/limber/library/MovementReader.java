package health.limber.library;

import health.limber.motion.body.Dof;
import health.limber.motion.body.Point;
import health.limber.motion.body.Pose;
import health.limber.motion.figure.Prop;
import health.limber.motion.figure.Region;
import health.limber.motion.figure.Scene;
import health.limber.motion.figure.View;
import health.limber.motion.movement.Breath;
import health.limber.motion.movement.Contact;
import health.limber.motion.movement.Key;
import health.limber.motion.movement.Movement;
import health.limber.motion.movement.Phase;
import health.limber.motion.movement.Sides;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads movement files. A movement begins in a posture that many share and says only what differs
 * from it; every phase says what differs from the start.
 */
final class MovementReader {
    private final Map<String, JsonNode> postures = new LinkedHashMap<>();

    /** The start and everything that is written so far, while a movement is read. */
    private record Draft(Key start, Map<String, Phase> phases) {}

    MovementReader(JsonNode postures) {
        for (JsonNode posture : postures.get("postures"))
            this.postures.put(posture.get("id").asString(), posture);
    }

    /**
     * The scene of a movement file.
     *
     * @throws IllegalArgumentException if it names what does not exist
     */
    Scene scene(JsonNode file) {
        String name = file.get("posture").asString();
        JsonNode posture = postures.get(name);
        if (posture == null)
            throw new IllegalArgumentException(
                    "posture is \""
                            + name
                            + "\"; expected one of "
                            + String.join(", ", postures.keySet()));
        Key rest = changed(new Key(Pose.STANDING, List.of()), posture);
        Draft draft = new Draft(changed(rest, file), new LinkedHashMap<>());
        List<Optional<Point>> arrows = new ArrayList<>();
        for (JsonNode phase : file.get("phases")) {
            draft.phases.put(phase.get("id").asString(), phase(phase, draft));
            arrows.add(Optional.ofNullable(phase.get("arrow")).map(a -> Bones.point(a.asString())));
        }
        List<Phase> phases = List.copyOf(draft.phases.values());
        return new Scene(
                new Movement(draft.start, phases, sides(file)),
                props(posture, file),
                works(file),
                arrows,
                view(file.get("view")),
                view(file.get("second")));
    }

    private static Phase phase(JsonNode phase, Draft draft) {
        String id = phase.get("id").asString();
        if (draft.phases.containsKey(id))
            throw new IllegalArgumentException(
                    "phase \"" + id + "\" is there twice; expected its own id for each");
        List<Key> through = new ArrayList<>();
        JsonNode mirrors = phase.get("mirrors");
        if (mirrors != null) {
            Phase other = draft.phases.get(mirrors.asString());
            if (other == null)
                throw new IllegalArgumentException(
                        "phase \""
                                + id
                                + "\" mirrors \""
                                + mirrors.asString()
                                + "\"; expected a phase before it");
            other.through().forEach(key -> through.add(key.mirrored()));
        } else if (phase.has("through")) {
            for (JsonNode key : phase.get("through")) through.add(changed(draft.start, key));
        } else if (phase.has("pose") || phase.has("contacts")) {
            through.add(changed(draft.start, phase));
        }
        return new Phase(
                id,
                phase.has("hold"),
                phase.has("seconds") ? phase.get("seconds").intValue() : 0,
                phase.has("breath")
                        ? Bones.constant(Breath.class, phase.get("breath").asString())
                        : Breath.FREE,
                through,
                phase.has("loopSeconds") ? phase.get("loopSeconds").doubleValue() : 0);
    }

    /** A key with the pose and the contacts of a node laid over it. */
    private static Key changed(Key key, JsonNode node) {
        double[] values = key.pose().values();
        if (node.has("pose"))
            node.get("pose")
                    .forEachEntry((name, value) -> {
                        for (Dof dof : Bones.dofs(name))
                            values[dof.ordinal()] = value.doubleValue();
                    });
        Map<Point, Contact> contacts = new LinkedHashMap<>();
        for (Contact contact : key.contacts()) contacts.put(contact.point(), contact);
        if (node.has("contacts"))
            node.get("contacts")
                    .forEachEntry((name, place) -> {
                        for (Point point : Bones.points(name)) {
                            contacts.remove(point);
                            if (place.isString()) continue;
                            Contact contact = Bones.contact(point, place);
                            contacts.put(point, contact);
                        }
                    });
        return new Key(Pose.of(values), List.copyOf(contacts.values()));
    }

    private static Sides sides(JsonNode file) {
        return file.has("sides")
                ? Bones.constant(Sides.class, file.get("sides").asString())
                : Sides.NONE;
    }

    private static List<Prop> props(JsonNode posture, JsonNode file) {
        List<Prop> props = new ArrayList<>();
        JsonNode shown = file.has("props") ? file.get("props") : posture.get("props");
        if (shown != null) for (JsonNode prop : shown) props.addAll(Things.of(prop));
        return props;
    }

    private static List<Region> works(JsonNode file) {
        List<Region> works = new ArrayList<>();
        if (file.has("works"))
            for (JsonNode one : file.get("works")) works.addAll(Bones.regions(one.asString()));
        return works;
    }

    private static View view(JsonNode view) {
        return new View(
                view.get("azimuth").doubleValue(),
                view.has("elevation") ? view.get("elevation").doubleValue() : 8,
                view.has("crop")
                        ? Bones.constant(View.Crop.class, view.get("crop").asString())
                        : View.Crop.BODY);
    }
}
