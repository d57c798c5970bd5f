package health.limber.motion.movement;

import health.limber.motion.body.Dof;
import health.limber.motion.body.Pose;

import java.util.ArrayList;
import java.util.List;

/**
 * A movement that is solved: the way of the whole body through every phase, so densely sampled that
 * a straight line between two samples keeps every contact. Solving is done once; a frame is only
 * read from here.
 *
 * @param start the start position
 * @param entry the way of the first phase when it begins at the start position
 * @param phases the way of each phase when it follows the one before it, the first following the
 *     last
 * @param exit the way from the end of the last phase back to the start position
 */
public record Clip(Way start, Way entry, List<Way> phases, Way exit) {

    /** Samples of one leg, from one pose to the next. */
    static final int SAMPLES = 16;

    public Clip {
        phases = List.copyOf(phases);
    }

    /**
     * The poses along one phase.
     *
     * @param samples the poses, evenly spaced; a single one if nothing moves
     * @param loopSeconds as in {@link Phase}
     */
    public record Way(List<Pose> samples, double loopSeconds) {
        public Way {
            samples = List.copyOf(samples);
        }

        /** The pose at a share (0 to 1) of the way, at rest at both ends. */
        public Pose at(double share) {
            return read(loopSeconds > 0 ? share : Ease.minimumJerk(share));
        }

        private Pose read(double share) {
            int last = samples.size() - 1;
            double place = Math.max(0, Math.min(1, share)) * last;
            int index = (int) Math.min(place, Math.max(last - 1, 0));
            if (last == 0) return samples.get(0);
            return samples.get(index).toward(samples.get(index + 1), place - index);
        }

        public Pose first() {
            return samples.get(0);
        }

        public Pose last() {
            return samples.get(samples.size() - 1);
        }

        /** The same way of the other side. */
        public Way mirrored() {
            List<Pose> mirrored = new ArrayList<>(samples.size());
            for (Pose pose : samples) mirrored.add(pose.mirrored());
            return new Way(mirrored, loopSeconds);
        }
    }

    /** Solves a movement. */
    public static Clip of(Movement movement) {
        return new Solving().clip(movement);
    }

    /** The same clip of the other side: left and right exchanged, nothing else. */
    public Clip mirrored() {
        List<Way> mirrored = new ArrayList<>(phases.size());
        for (Way way : phases) mirrored.add(way.mirrored());
        return new Clip(start.mirrored(), entry.mirrored(), mirrored, exit.mirrored());
    }

    /** Every pose of the clip, phase by phase. */
    public List<Pose> poses() {
        List<Pose> poses = new ArrayList<>(start.samples());
        poses.addAll(entry.samples());
        for (Way way : phases) poses.addAll(way.samples());
        poses.addAll(exit.samples());
        return poses;
    }

    /** The degrees of freedom that change anywhere in the clip. */
    public List<Dof> moving() {
        List<Dof> moving = new ArrayList<>();
        for (int i = 0; i < Dof.count(); i++) {
            Dof dof = Dof.at(i);
            double first = start.first().get(dof);
            for (Pose pose : poses()) {
                if (Math.abs(pose.get(dof) - first) > 1e-9) {
                    moving.add(dof);
                    break;
                }
            }
        }
        return moving;
    }
}
