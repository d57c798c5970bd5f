/**
 * Landmarks: the points of a body that a pose model finds in a picture, and what can be read back
 * from them.
 *
 * <p>A synthetic {@link health.limber.motion.landmark.Recording} is what a camera and a pose model
 * would give of somebody who does an exercise exactly as its movement file says, with the truth
 * beside every frame. It is made by {@link health.limber.motion.landmark.Synthesis} and is the same
 * for the same settings, to the last digit. {@link health.limber.motion.landmark.Angles} and {@link
 * health.limber.motion.landmark.PictureAngles} go the other way, from landmarks to joint angles,
 * and say for each angle when it holds.
 */
@NullMarked
package health.limber.motion.landmark;

import org.jspecify.annotations.NullMarked;
