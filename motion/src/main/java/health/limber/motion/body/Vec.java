package health.limber.motion.body;

/** A place or a direction in space: metres in world axes (x front, y up, z right). */
public record Vec(double x, double y, double z) {

    public Vec plus(Vec o) {
        return new Vec(x + o.x, y + o.y, z + o.z);
    }

    public Vec minus(Vec o) {
        return new Vec(x - o.x, y - o.y, z - o.z);
    }

    public Vec times(double f) {
        return new Vec(x * f, y * f, z * f);
    }

    public double dot(Vec o) {
        return x * o.x + y * o.y + z * o.z;
    }

    public Vec cross(Vec o) {
        return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The same direction with length 1. */
    public Vec unit() {
        return times(1 / length());
    }

    /** The point this share of the way to another. */
    public Vec toward(Vec o, double share) {
        return plus(o.minus(this).times(share));
    }
}
