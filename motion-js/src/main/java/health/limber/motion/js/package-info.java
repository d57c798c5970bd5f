/** The door through which a page reaches the movement engine. */
@org.jspecify.annotations.NullMarked
package health.limber.motion.js;
