package health.limber.bench;

import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.screening.Screening;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Planner;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One screening, and one whole answer with its week, for a person like those of every day. One
 * thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class EngineBench {
    private static final int PEOPLE = 1024;

    private final LoadedLibrary loaded = Shelf.open(null);
    private final Planner planner = new Planner(loaded.library());
    private final List<People.Person> people = new People().some(PEOPLE);
    private int next;

    private Case person() {
        next = (next + 1) % PEOPLE;
        return people.get(next).toCase();
    }

    /** What the two below spend on making the person, to be taken off. */
    @Benchmark
    public Case makingThePerson() {
        return person();
    }

    @Benchmark
    public Screening screening() {
        return planner.screener().screen(person().situation());
    }

    @Benchmark
    public Answer plan() {
        return planner.answer(person());
    }
}
