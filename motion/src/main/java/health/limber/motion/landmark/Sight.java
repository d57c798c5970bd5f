package health.limber.motion.landmark;

import health.limber.motion.body.Joints;
import health.limber.motion.body.Offset;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Vec;

import java.util.ArrayList;
import java.util.List;

/**
 * Says which landmarks the body itself hides from a camera: the trunk, the head and the limbs are
 * rods with flesh around them, and what lies deeper behind the surface of one than a joint's centre
 * lies under its skin cannot be seen. It is geometry and not a model of how sure a network is.
 */
final class Sight {
    /** Metres behind the surface, as a share of the body height, from just seen to hidden. */
    private static final double FADES = 0.03;

    private static final double HIDDEN = 0.1;
    private static final Offset SKULL = new Offset(0.005, 0.045, 0);

    private final List<Rod> rods = new ArrayList<>();
    private final double height;

    /** Ends in the axes of the camera; radius and depth under the skin in metres. */
    private record Rod(Vec from, Vec to, double radius, double under) {
        /** How far the surface is before a place; negative if the place is not behind it. */
        double before(Vec place) {
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            double length = dx * dx + dy * dy;
            double along = (place.x() - from.x()) * dx + (place.y() - from.y()) * dy;
            double share = from.z() < to.z() ? 0 : 1;
            if (length > 1e-9) share = Math.max(0, Math.min(1, along / length));
            Vec near = from.toward(to, share);
            double aside = Math.hypot(near.x() - place.x(), near.y() - place.y());
            if (aside >= radius) return -1;
            return place.z() - near.z() + Math.sqrt(radius * radius - aside * aside) - under;
        }
    }

    Sight(Joints joints, Lens lens) {
        height = joints.height();
        Vec hips = middle(joints, Segment.THIGH_R, Segment.THIGH_L);
        Vec shoulders = middle(joints, Segment.UPPER_ARM_R, Segment.UPPER_ARM_L);
        rod(lens.see(hips), lens.see(shoulders), 0.075, 0.06);
        Vec skull = lens.see(joints.at(Segment.HEAD, SKULL));
        rod(skull, skull, 0.050, 0.02);
        limb(joints, lens, Segment.UPPER_ARM_R, 0.026);
        limb(joints, lens, Segment.FOREARM_R, 0.020);
        limb(joints, lens, Segment.THIGH_R, 0.042);
        limb(joints, lens, Segment.SHANK_R, 0.028);
    }

    private static Vec middle(Joints joints, Segment one, Segment other) {
        return joints.origin(one).toward(joints.origin(other), 0.5);
    }

    /** From a joint to the next, on both sides. */
    private void limb(Joints joints, Lens lens, Segment segment, double radius) {
        for (Segment one : List.of(segment, segment.mirrored())) {
            Segment next = Segment.values()[one.ordinal() + 1];
            rod(lens.see(joints.origin(one)), lens.see(joints.origin(next)), radius, 0.06);
        }
    }

    private void rod(Vec from, Vec to, double radius, double under) {
        rods.add(new Rod(from, to, radius * height, under * height));
    }

    /** From {@value #HIDDEN} behind the body to 1 before it, for a place in the camera's axes. */
    double of(Vec place) {
        double behind = 0;
        for (Rod rod : rods) behind = Math.max(behind, rod.before(place));
        return 1 - (1 - HIDDEN) * Math.min(1, behind / (FADES * height));
    }
}
