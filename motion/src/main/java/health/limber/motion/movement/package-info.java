/**
 * Movement: from a few written poses to a way of the whole body that keeps what touches.
 *
 * <p>A {@link health.limber.motion.movement.Movement} is written as a start and the {@link
 * health.limber.motion.movement.Phase phases} of one repetition, such as "round", hold, "hollow",
 * hold. A phase goes through one or more {@link health.limber.motion.movement.Key keys}. A key is a
 * pose as somebody would describe it, and its {@link health.limber.motion.movement.Contact
 * contacts}: the hand is on the floor there, the palm on the thigh. Nobody can write forty angles
 * that put two hands and two knees on the floor, so a key's pose is a wish and its contacts are
 * not: the solver looks for the nearest pose in which every contact holds and no joint leaves its
 * range. What means something to the exercise (the spine, the neck, the lean of the pelvis) hardly
 * gives way; the limbs do.
 *
 * <p>{@link health.limber.motion.movement.Clip} is the result: for each phase a {@link
 * health.limber.motion.movement.Clip.Way} of poses, solved again at sixteen places between two
 * keys, so that a straight line from one to the next loses no contact. What both ends of a leg hold
 * is held between them as well; if its place differs, it glides. A clip is made once, when the
 * movement is loaded. A frame only reads it: {@code way.at(share)} gives the pose at a share of the
 * phase's time, gaining and losing speed as an arm does ({@link
 * health.limber.motion.movement.Ease}).
 *
 * <p>{@link health.limber.motion.movement.MovementCheck} looks at every sample for what a body
 * cannot do: a joint out of its range, a contact more than 5 mm off, a point under the floor, limbs
 * in the same place, a head that jumps. The content is refused for any of these.
 *
 * <p>Movements are written for the right side, for a person of 1.70 m. The other side is the
 * mirrored clip, never a second file.
 */
@NullMarked
package health.limber.motion.movement;

import org.jspecify.annotations.NullMarked;
