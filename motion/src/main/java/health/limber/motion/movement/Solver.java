package health.limber.motion.movement;

import health.limber.motion.body.Body;
import health.limber.motion.body.Dof;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Skeleton;

import java.util.List;

/**
 * Inverse kinematics: the pose nearest to a wanted one in which every contact holds.
 *
 * <p>Gauss-Newton steps on the contacts, each the weighted least-norm one pulled to the wanted pose
 * (damped pseudo-inverse, Buss 2004, equation 11). What is costly to change (the spine, the neck,
 * the lean of the pelvis) stays as it was written; the limbs and the place of the pelvis give way.
 */
final class Solver {
    private static final int STEPS = 60;
    private static final double DAMPING = 1e-9;
    private static final double CLOSE = 1e-7;
    private static final double DELTA = 1e-4;

    private final Skeleton skeleton = new Skeleton(Body.REFERENCE);
    private final Joints joints = new Joints();
    private final double[] ease = new double[Dof.count()];

    /** How easily a value gives way: square of the usual step, degrees or metres. */
    private static double easeOf(Dof dof) {
        return switch (dof) {
            case PELVIS_X, PELVIS_Y -> 0.0025;
            case PELVIS_Z -> 0.002;
            case PELVIS_LEAN, PELVIS_TURN, PELVIS_LIST -> 0.5;
            default -> dof.isSided() ? limb(dof) : 0.05;
        };
    }

    private static double limb(Dof dof) {
        Dof right = dof.ordinal() >= Dof.CLAVICLE_ELEVATION_L.ordinal() ? dof.mirrored() : dof;
        return switch (right) {
            case CLAVICLE_ELEVATION_R, CLAVICLE_PROTRACTION_R -> 1;
            case PRONATION_R, WRIST_FLEXION_R, ANKLE_FLEXION_R -> 60;
            default -> 100;
        };
    }

    /** The solved pose; the contacts it cannot reach are left as near as they come. */
    Pose solve(Pose wanted, Pose from, List<Contact> contacts) {
        double[] q = from.values();
        double[] goal = wanted.values();
        int m = rows(contacts);
        if (m == 0) return wanted;
        for (int i = 0; i < ease.length; i++) ease[i] = easeOf(Dof.at(i));
        double[] residual = new double[m];
        double[][] jacobian = new double[m][q.length];
        for (int step = 0; step < STEPS; step++) {
            measure(q, contacts, residual);
            differentiate(q, contacts, residual, jacobian);
            double change = advance(q, goal, residual, jacobian);
            if (change < CLOSE) break;
        }
        return Pose.of(q);
    }

    private static int rows(List<Contact> contacts) {
        int rows = 0;
        for (Contact c : contacts) for (int axis = 0; axis < 3; axis++) if (c.holds(axis)) rows++;
        return rows;
    }

    /** Metres from where each contact is to where it should be. */
    private void measure(double[] q, List<Contact> contacts, double[] residual) {
        skeleton.place(q, joints);
        int row = 0;
        for (Contact c : contacts) {
            for (int axis = 0; axis < 3; axis++) {
                if (!c.holds(axis)) continue;
                double is = joints.coordinate(c.point().segment(), c.point().offset(), axis);
                double base = 0;
                if (c.to().isPresent()) {
                    var to = c.to().get();
                    base = joints.coordinate(to.segment(), to.offset(), axis);
                }
                residual[row++] = base + c.wanted(axis) - is;
            }
        }
    }

    private void differentiate(
            double[] q, List<Contact> contacts, double[] residual, double[][] jacobian) {
        double[] moved = new double[residual.length];
        for (int i = 0; i < q.length; i++) {
            double before = q[i];
            q[i] = before + DELTA;
            measure(q, contacts, moved);
            q[i] = before;
            for (int row = 0; row < moved.length; row++)
                jacobian[row][i] = (residual[row] - moved[row]) / DELTA;
        }
    }

    private double advance(double[] q, double[] goal, double[] residual, double[][] jacobian) {
        int m = residual.length;
        double[][] normal = new double[m][m + 1];
        for (int r = 0; r < m; r++) {
            double pull = residual[r];
            for (int i = 0; i < q.length; i++)
                if (ease[i] > 0) pull -= jacobian[r][i] * (goal[i] - q[i]);
            normal[r][m] = pull;
            for (int c = 0; c <= r; c++) {
                double sum = r == c ? DAMPING : 0;
                for (int i = 0; i < q.length; i++) sum += jacobian[r][i] * ease[i] * jacobian[c][i];
                normal[r][c] = sum;
                normal[c][r] = sum;
            }
        }
        double[] force = Linear.solve(normal);
        double largest = 0;
        for (int i = 0; i < q.length; i++) {
            if (ease[i] == 0) continue;
            double step = goal[i] - q[i];
            for (int r = 0; r < m; r++) step += ease[i] * jacobian[r][i] * force[r];
            largest = Math.max(largest, move(q, i, step));
        }
        return largest;
    }

    /** Moves one value. At the end of its range it stays for the rest of the search. */
    private double move(double[] q, int i, double step) {
        Dof dof = Dof.at(i);
        double limit = dof.isPlace() ? 0.1 : 15;
        double next = q[i] + Math.max(-limit, Math.min(limit, step));
        if (next < dof.min() || next > dof.max()) {
            ease[i] = 0;
            next = Math.max(dof.min(), Math.min(dof.max(), next));
        }
        double moved = Math.abs(next - q[i]) / limit;
        q[i] = next;
        return moved;
    }
}
