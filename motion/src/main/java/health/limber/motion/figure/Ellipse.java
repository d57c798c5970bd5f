package health.limber.motion.figure;

/**
 * An ellipse of the picture: its middle, and two radii so that middle + u cos t + v sin t goes
 * around it.
 */
record Ellipse(double x, double y, double ux, double uy, double vx, double vy) {}
