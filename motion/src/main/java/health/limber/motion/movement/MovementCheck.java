package health.limber.motion.movement;

import health.limber.motion.body.Body;
import health.limber.motion.body.Dof;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Point;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;

import java.util.ArrayList;
import java.util.List;

/** Finds what a body cannot do: every frame of a movement is looked at, as it is solved. */
public final class MovementCheck {
    private static final double LOST = 0.005;
    private static final double THROUGH_FLOOR = 0.015;
    private static final double JUMP = 0.12;
    private static final double AT_EASE = 0.02;

    private final Movement movement;
    private final Clip clip;
    private final Skeleton skeleton = new Skeleton(Body.REFERENCE);
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Something that is wrong.
     *
     * @param phase the id of the phase; "start" for the start position
     * @param message what is there and what was expected
     */
    public record Finding(String phase, String message) {}

    private MovementCheck(Movement movement) {
        this.movement = movement;
        this.clip = Clip.of(movement);
    }

    /** Everything that is wrong with a movement, each kind of it once a phase. */
    public static List<Finding> of(Movement movement) {
        MovementCheck check = new MovementCheck(movement);
        check.run();
        return List.copyOf(check.findings);
    }

    private void run() {
        range("start", movement.start());
        contacts("start", clip.start().first(), movement.start().contacts());
        frames("start", clip.start());
        frames("the way back to the start", clip.exit());
        Key before = lastKey();
        for (int i = 0; i < movement.phases().size(); i++) {
            Phase phase = movement.phases().get(i);
            for (Key key : phase.through()) range(phase.id(), key);
            held(phase, clip.phases().get(i), before);
            frames(phase.id(), clip.phases().get(i));
            if (!phase.through().isEmpty()) before = phase.through().getLast();
        }
        frames(movement.phases().getFirst().id(), clip.entry());
    }

    private Key lastKey() {
        Key last = movement.start();
        for (Phase phase : movement.phases())
            if (!phase.through().isEmpty()) last = phase.through().getLast();
        return last;
    }

    private void range(String phase, Key key) {
        for (int i = 0; i < Dof.count(); i++) {
            Dof dof = Dof.at(i);
            double value = key.pose().get(dof);
            if (value >= dof.min() && value <= dof.max()) continue;
            find(
                    phase,
                    dof
                            + " is "
                            + number(value)
                            + "; expected "
                            + number(dof.min())
                            + " to "
                            + number(dof.max()));
        }
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 1000) / 1000.0);
    }

    /** Every leg of a phase is sampled {@link Clip#SAMPLES} times, after its first pose. */
    private void held(Phase phase, Clip.Way way, Key before) {
        Key from = before;
        int leg = 0;
        for (Key key : phase.through()) {
            int end = Math.min((leg + 1) * Clip.SAMPLES, way.samples().size() - 1);
            for (int i = leg * Clip.SAMPLES + 1; i < end; i++) {
                double share = (i - leg * Clip.SAMPLES) / (double) Clip.SAMPLES;
                if (contacts(phase.id(), way.samples().get(i), Solving.between(from, key, share)))
                    break;
            }
            contacts(phase.id(), way.samples().get(end), key.contacts());
            from = key;
            leg++;
        }
    }

    private boolean contacts(String phase, Pose pose, List<Contact> contacts) {
        Joints joints = skeleton.place(pose);
        boolean lost = false;
        for (Contact contact : contacts) {
            double off = distance(joints, contact);
            if (off <= LOST) continue;
            String to = contact.to().map(Point::name).orElse("its place");
            find(
                    phase,
                    contact.point()
                            + " is "
                            + Math.round(off * 1000)
                            + " mm from "
                            + to
                            + "; expected at most 5 mm");
            lost = true;
        }
        return lost;
    }

    private static double distance(Joints joints, Contact contact) {
        Vec base = contact.to().map(joints::at).orElse(new Vec(0, 0, 0));
        Vec off = base.plus(contact.place()).minus(joints.at(contact.point()));
        return new Vec(
                        contact.x() ? off.x() : 0,
                        contact.y() ? off.y() : 0,
                        contact.z() ? off.z() : 0)
                .length();
    }

    private void frames(String phase, Clip.Way way) {
        boolean floor = false;
        boolean jump = false;
        boolean crossed = false;
        Vec head = null;
        for (Pose pose : way.samples()) {
            Joints joints = skeleton.place(pose);
            Vec now = joints.at(Point.CROWN);
            if (head != null && !jump && now.minus(head).length() > JUMP) {
                find(
                        phase,
                        "the head jumps "
                                + Math.round(now.minus(head).length() * 100)
                                + " cm from one sample to the next; expected a smooth way");
                jump = true;
            }
            head = now;
            if (!floor) floor = throughFloor(phase, joints);
            if (!crossed) crossed = crossed(phase, joints);
        }
    }

    private boolean throughFloor(String phase, Joints joints) {
        for (Point point : Point.values()) {
            double under = point.radius() * joints.height() - joints.at(point).y();
            if (under <= THROUGH_FLOOR) continue;
            find(
                    phase,
                    point
                            + " is "
                            + Math.round(under * 1000)
                            + " mm under the floor; expected it above");
            return true;
        }
        return false;
    }

    private boolean crossed(String phase, Joints joints) {
        for (Limb[] pair : Limb.PAIRS) {
            double inside = pair[0].inside(pair[1], joints);
            if (inside <= AT_EASE) continue;
            find(
                    phase,
                    pair[0]
                            + " goes "
                            + Math.round(inside * 1000)
                            + " mm into "
                            + pair[1]
                            + "; expected limbs beside each other");
            return true;
        }
        return false;
    }

    private void find(String phase, String message) {
        Finding finding = new Finding(phase, message);
        if (!findings.contains(finding)) findings.add(finding);
    }
}
