package health.limber.app.cli;

/** How many of something, in words. */
final class Counted {
    private Counted() {}

    static String persons(long n) {
        return n == 1 ? "1 person" : n + " persons";
    }

    static String facts(long n) {
        return n == 1 ? "1 fact" : n + " facts";
    }
}
