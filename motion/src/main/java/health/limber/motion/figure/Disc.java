package health.limber.motion.figure;

/** A circle of the picture, in its units. */
record Disc(double x, double y, double r) {}
