/**
 * The figure: pictures of a body that moves.
 *
 * <p>A {@link health.limber.motion.figure.Scene} is all that an exercise's file says about its
 * picture: the movement, the {@link health.limber.motion.figure.Prop things} around it, the {@link
 * health.limber.motion.figure.Region parts that work}, and two {@link
 * health.limber.motion.figure.View views}. A {@link health.limber.motion.figure.Film} is a scene
 * whose movement is solved. Solving takes tens of milliseconds and happens on the server; a browser
 * gets the film as the numbers of a {@link health.limber.motion.figure.Score}.
 *
 * <p>A {@link health.limber.motion.figure.Stage} shows a film from one view. It chooses a {@link
 * health.limber.motion.figure.Camera} once so that the whole movement stays in the picture, and
 * then fills a {@link health.limber.motion.figure.Drawing} for each frame: shapes from the farthest
 * to the nearest, each an SVG path and a {@link health.limber.motion.figure.Paint}. What a paint
 * looks like is a token of the page, so that light, dark and print need no second drawing.
 *
 * <p>{@link health.limber.motion.figure.Figure} draws the body. The trunk is one smooth outline
 * around elliptic cross-sections of the spine; limbs are the hull of two circles; the skull is an
 * egg of hair whose front cap is the face, so that a turned, a tilted and a nodding head differ from
 * every side. There is no perspective and no hidden-surface arithmetic: a shape has one depth, and
 * what is nearer is drawn later.
 *
 * <p>The same classes run in the browser (motion-js). Paths are therefore whole numbers, 4000 to
 * the width of the picture: writing broken numbers would cost a browser more than drawing them.
 */
@NullMarked
package health.limber.motion.figure;

import org.jspecify.annotations.NullMarked;
