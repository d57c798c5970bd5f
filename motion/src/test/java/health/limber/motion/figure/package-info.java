@org.jspecify.annotations.NullMarked
package health.limber.motion.figure;
