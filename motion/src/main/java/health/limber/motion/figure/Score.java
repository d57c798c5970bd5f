package health.limber.motion.figure;

import health.limber.motion.body.Dof;
import health.limber.motion.body.Point;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Vec;
import health.limber.motion.movement.Clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A film as a list of numbers, in which form it goes to a browser. Angles are rounded to a
 * thousandth of a degree and places to a hundredth of a millimetre.
 */
public final class Score {
    private static final int VERSION = 1;
    private static final double STILL = 0.002;

    private Score() {}

    /** The numbers of a film. */
    public static double[] write(Film film) {
        return new Writer().film(film);
    }

    /**
     * The film of numbers.
     *
     * @throws IllegalArgumentException if they are not from this version
     */
    public static Film read(double[] numbers) {
        return new Reader(numbers).film();
    }

    /** Rounds a value as a score keeps it. */
    private static double rounded(Dof dof, double value) {
        double unit = dof.isPlace() ? 1e5 : 1e3;
        return Math.floor(value * unit + 0.5) / unit;
    }

    private static final class Writer {
        private double[] numbers = new double[1024];
        private int size;

        private void put(double number) {
            if (size == numbers.length) numbers = java.util.Arrays.copyOf(numbers, 2 * size);
            numbers[size++] = number;
        }

        double[] film(Film film) {
            put(VERSION);
            Pose start = film.clip().start().first();
            for (int i = 0; i < Dof.count(); i++) put(rounded(Dof.at(i), start.get(Dof.at(i))));
            List<Dof> moving = moving(film.clip());
            put(moving.size());
            for (Dof dof : moving) put(dof.ordinal());
            put(film.clip().phases().size());
            way(film.clip().entry(), moving);
            for (Clip.Way way : film.clip().phases()) way(way, moving);
            way(film.clip().exit(), moving);
            put(film.props().size());
            for (Prop prop : film.props()) prop(prop);
            put(film.works().size());
            for (Region region : film.works()) put(region.ordinal());
            for (Optional<Point> arrow : film.arrows()) put(arrow.map(Point::ordinal).orElse(-1));
            view(film.first());
            view(film.second());
            return java.util.Arrays.copyOf(numbers, size);
        }

        /** What moves by so much that it can be seen. */
        private static List<Dof> moving(Clip clip) {
            List<Dof> moving = new ArrayList<>();
            for (Dof dof : clip.moving()) {
                double first = clip.start().first().get(dof);
                double still = dof.isPlace() ? STILL / 20 : STILL;
                for (Pose pose : clip.poses()) {
                    if (Math.abs(pose.get(dof) - first) > still) {
                        moving.add(dof);
                        break;
                    }
                }
            }
            return moving;
        }

        private void way(Clip.Way way, List<Dof> moving) {
            put(way.loopSeconds());
            put(way.samples().size());
            for (Pose pose : way.samples()) for (Dof dof : moving) put(rounded(dof, pose.get(dof)));
        }

        private void prop(Prop prop) {
            switch (prop) {
                case Prop.Box box -> {
                    put(0);
                    put(box.paint().ordinal());
                    vec(box.low());
                    vec(box.high());
                    put(box.front() ? 1 : 0);
                    put(box.marks() ? 1 : 0);
                }
                case Prop.Line line -> {
                    put(1);
                    put(line.paint().ordinal());
                    put(line.width());
                    end(line.from());
                    end(line.to());
                }
            }
        }

        private void end(Prop.End end) {
            switch (end) {
                case Prop.End.OnBody on -> put(on.point().ordinal());
                case Prop.End.Fixed fixed -> {
                    put(-1);
                    vec(fixed.place());
                }
            }
        }

        private void vec(Vec v) {
            put(v.x());
            put(v.y());
            put(v.z());
        }

        private void view(View view) {
            put(view.azimuth());
            put(view.elevation());
            put(view.crop().ordinal());
        }
    }

    private static final class Reader {
        private final double[] numbers;
        private int at;

        Reader(double[] numbers) {
            this.numbers = numbers;
        }

        private double next() {
            return numbers[at++];
        }

        private int whole() {
            return (int) next();
        }

        Film film() {
            if (whole() != VERSION)
                throw new IllegalArgumentException(
                        "a score of another version; expected version 1");
            double[] start = new double[Dof.count()];
            for (int i = 0; i < start.length; i++) start[i] = next();
            int[] moving = new int[whole()];
            for (int i = 0; i < moving.length; i++) moving[i] = whole();
            int phases = whole();
            Clip.Way entry = way(start, moving);
            List<Clip.Way> ways = new ArrayList<>();
            for (int i = 0; i < phases; i++) ways.add(way(start, moving));
            Clip.Way exit = way(start, moving);
            Clip clip = new Clip(new Clip.Way(List.of(Pose.of(start)), 0), entry, ways, exit);
            List<Prop> props = new ArrayList<>();
            for (int n = whole(); n > 0; n--) props.add(prop());
            List<Region> works = new ArrayList<>();
            for (int n = whole(); n > 0; n--) works.add(Region.at(whole()));
            List<Optional<Point>> arrows = new ArrayList<>();
            for (int i = 0; i < phases; i++) arrows.add(point(whole()));
            return new Film(clip, props, works, arrows, view(), view());
        }

        private static Optional<Point> point(int index) {
            return index < 0 ? Optional.empty() : Optional.of(Point.at(index));
        }

        private Clip.Way way(double[] start, int[] moving) {
            double loop = next();
            List<Pose> samples = new ArrayList<>();
            double[] pose = start.clone();
            for (int n = whole(); n > 0; n--) {
                for (int dof : moving) pose[dof] = next();
                samples.add(Pose.of(pose));
            }
            return new Clip.Way(samples, loop);
        }

        private Prop prop() {
            if (whole() == 0) {
                Paint paint = Paint.at(whole());
                return new Prop.Box(paint, vec(), vec(), next() > 0, next() > 0);
            }
            Paint paint = Paint.at(whole());
            double width = next();
            return new Prop.Line(paint, end(), end(), width);
        }

        private Prop.End end() {
            int point = whole();
            return point < 0 ? new Prop.End.Fixed(vec()) : new Prop.End.OnBody(Point.at(point));
        }

        private Vec vec() {
            return new Vec(next(), next(), next());
        }

        private View view() {
            return new View(next(), next(), View.Crop.at(whole()));
        }
    }
}
