/**
 * The body: how long its parts are, which way each joint turns, and where everything is then.
 *
 * <p>A {@link health.limber.motion.body.Body} has a height; all lengths are shares of it. Its rigid
 * parts are {@link health.limber.motion.body.Segment segments}: the pelvis, three of the loin, four
 * of the chest, the neck, the head, and on each side upper arm, forearm, hand, thigh, shank and
 * foot. The spine has so many because a back that bends in one place looks broken. The neck has two
 * joints, so that a chin tuck (the lower one back, the upper one forward) is not a nod.
 *
 * <p>A {@link health.limber.motion.body.Pose} is one number for every {@link
 * health.limber.motion.body.Dof degree of freedom}: where the pelvis is and how it is turned, and
 * the angles of the joints, as an examiner names them. All are degrees, and 0 when standing upright
 * with hanging arms; each has the range that a healthy adult has. Left and right are written
 * alike: 90 degrees of flexion lift either arm, and mirroring a pose exchanges the two sides.
 *
 * <p>{@link health.limber.motion.body.Skeleton} turns a pose into {@link
 * health.limber.motion.body.Joints}: the origin and the axes of every segment in the world, in
 * metres, x to where the person faced at the start, y up and z to the person's right. From these
 * comes every {@link health.limber.motion.body.Point}, a named place on a segment that can touch
 * something or be seen. The other way, from where a hand must be to the angles, is not known here
 * but in {@link health.limber.motion.movement}.
 *
 * <p>Axes, signs, the order of rotations and the source of every range are in docs/conventions.md.
 */
@NullMarked
package health.limber.motion.body;

import org.jspecify.annotations.NullMarked;
