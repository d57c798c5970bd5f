package health.limber.bench;

import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.prescribing.Prescribing;

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
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A year of daily use, folded, and one fact more. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class FactsBench {
    private final LoadedLibrary loaded = Shelf.open(null);
    private final Prescribing prescribing =
            new Prescribing(loaded.library(), loaded.household(), "bench");
    private final List<Fact> year = new Year(loaded.library()).facts();
    private final health.limber.plan.fact.State folded =
            health.limber.plan.fact.State.of(year.subList(0, year.size() - 1));

    /** Every fact of the year, already parsed, into the state of today. */
    @Benchmark
    public health.limber.plan.fact.State foldAYear() {
        return health.limber.plan.fact.State.of(year);
    }

    /** The same, and today's session from it. */
    @Benchmark
    public Optional<Event.Prescribed> foldAYearAndPrescribe() {
        health.limber.plan.fact.State state = health.limber.plan.fact.State.of(year);
        return prescribing.today(state, Year.TODAY);
    }

    @Benchmark
    public health.limber.plan.fact.State oneFactMore() {
        return folded.with(year.getLast());
    }
}
