package health.limber.motion.movement;

import health.limber.motion.body.Pose;

import java.util.List;

/** A pose as it is written, and what must touch in it. */
public record Key(Pose pose, List<Contact> contacts) {

    public Key {
        contacts = List.copyOf(contacts);
    }

    /** The same for the other side. */
    public Key mirrored() {
        return new Key(pose.mirrored(), contacts.stream().map(Contact::mirrored).toList());
    }
}
