package health.limber.motion.movement;

import health.limber.motion.body.Pose;
import health.limber.motion.body.Vec;

import java.util.ArrayList;
import java.util.List;

/** Solves a movement: first the poses it was written with, then everything between them. */
final class Solving {
    private final Solver solver = new Solver();

    Clip clip(Movement movement) {
        Key start = solved(movement.start(), movement.start().pose());
        List<List<Key>> keys = new ArrayList<>();
        Key last = start;
        for (Phase phase : movement.phases()) {
            List<Key> through = new ArrayList<>();
            for (Key key : phase.through()) {
                last = solved(key, near(key, last));
                through.add(last);
            }
            keys.add(through);
        }
        List<Clip.Way> ways = new ArrayList<>();
        Key from = last;
        for (int i = 0; i < keys.size(); i++) {
            ways.add(way(from, keys.get(i), movement.phases().get(i).loopSeconds()));
            if (!keys.get(i).isEmpty()) from = keys.get(i).getLast();
        }
        return new Clip(
                new Clip.Way(List.of(start.pose()), 0),
                way(start, keys.getFirst(), movement.phases().getFirst().loopSeconds()),
                ways,
                way(last, List.of(start), 0));
    }

    private Key solved(Key key, Pose from) {
        return new Key(solver.solve(key.pose(), from, key.contacts()), key.contacts());
    }

    /** Where the search begins: the pose as it is written. */
    private static Pose near(Key key, Key before) {
        return key.pose().equals(before.pose()) ? before.pose() : key.pose();
    }

    private Clip.Way way(Key from, List<Key> through, double loopSeconds) {
        List<Pose> samples = new ArrayList<>();
        samples.add(from.pose());
        for (int leg = 0; leg < through.size(); leg++) {
            Key a = leg == 0 ? from : through.get(leg - 1);
            Key b = through.get(leg);
            if (a.pose().equals(b.pose())) continue;
            Pose before =
                    leg == 0
                            ? b.pose().toward(a.pose(), 2)
                            : (leg == 1 ? from : through.get(leg - 2)).pose();
            boolean last = leg + 1 == through.size();
            Pose after = last ? a.pose().toward(b.pose(), 2) : through.get(leg + 1).pose();
            leg(a, b, new Curve(before, a.pose(), b.pose(), after), samples);
        }
        return new Clip.Way(samples, loopSeconds);
    }

    private void leg(Key a, Key b, Curve curve, List<Pose> samples) {
        for (int i = 1; i < Clip.SAMPLES; i++) {
            double share = i / (double) Clip.SAMPLES;
            Pose wanted = curve.at(share);
            samples.add(solver.solve(wanted, wanted, between(a, b, share)));
        }
        samples.add(b.pose());
    }

    /** What stays held on the way: what both ends hold, at the place between their places. */
    static List<Contact> between(Key a, Key b, double share) {
        List<Contact> held = new ArrayList<>();
        for (Contact one : a.contacts()) {
            for (Contact other : b.contacts()) {
                if (!one.isSameHold(other)) continue;
                Vec place = one.place().toward(other.place(), share);
                held.add(one.movedTo(place));
            }
        }
        return held;
    }

    /** A smooth curve from the second to the third of four poses (Catmull and Rom 1974). */
    private record Curve(Pose before, Pose from, Pose to, Pose after) {
        Pose at(double t) {
            double[] p = before.values();
            double[] q = from.values();
            double[] r = to.values();
            double[] s = after.values();
            double t2 = t * t;
            double t3 = t2 * t;
            double[] out = new double[p.length];
            for (int i = 0; i < out.length; i++) {
                double leaving = (r[i] - p[i]) / 2;
                double arriving = (s[i] - q[i]) / 2;
                out[i] =
                        (2 * t3 - 3 * t2 + 1) * q[i]
                                + (t3 - 2 * t2 + t) * leaving
                                + (3 * t2 - 2 * t3) * r[i]
                                + (t3 - t2) * arriving;
            }
            return Pose.of(out);
        }
    }
}
