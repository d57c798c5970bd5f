package health.limber.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Function;

/**
 * Asks a running server for pages, as 200 people with a plan and a year of facts each: first so
 * many a second whatever the server does, then as many as it can give.
 *
 * <p>Nobody asks for a page before their last one has come, so no more requests are open than there
 * are people. At a fixed rate the time counts from when a request was due, not from when there was
 * room for it; else a slow server would hide its own queue.
 */
public final class Load {
    private static final int PEOPLE = 200;
    private static final int RATE = 500;
    private static final int WARM_SECONDS = 15;
    private static final int SECONDS = 20;
    private static final int AT_ONCE = 32;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger faults = new AtomicInteger();
    private final String name;
    private final List<HttpRequest> pages;

    private Load(String name, List<HttpRequest> pages) {
        this.name = name;
        this.pages = pages;
    }

    /** Somebody, and the address of their session. */
    private record Settled(Guest guest, String session) {}

    /** {@code Load ORIGIN}: the server is empty before, and has 200 guests afterwards. */
    public static void main(String[] arguments) throws Exception {
        long from = System.nanoTime();
        List<Settled> people = people(URI.create(arguments[0]));
        System.out.printf(
                "%d people with a year of facts each, handed in over HTTP in %d s%n",
                PEOPLE, (System.nanoTime() - from) / 1_000_000_000);
        measure("today", people, person -> "/today");
        measure("week", people, person -> "/week");
        measure("session", people, Settled::session);
    }

    private static List<Settled> people(URI origin) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<Callable<Settled>> comings = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++)
            comings.add(() -> {
                Guest guest = new Guest(client, origin);
                return new Settled(guest, guest.settle());
            });
        List<Settled> people = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Settled> one : threads.invokeAll(comings)) people.add(one.get());
        }
        return people;
    }

    private static void measure(
            String name, List<Settled> people, Function<Settled, String> address)
            throws InterruptedException {
        Load load =
                new Load(
                        name,
                        people.stream()
                                .map(person -> person.guest().page(address.apply(person)))
                                .toList());
        load.saturate(WARM_SECONDS);
        load.atRate();
        System.out.printf(
                "%s, saturated, %d at once: %,d pages a second; %d faults in all%n",
                name, AT_ONCE, load.saturate(SECONDS), load.faults.get());
    }

    private void ask(int n) {
        try {
            HttpResponse<Void> answer =
                    client.send(pages.get(n % PEOPLE), HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) faults.incrementAndGet();
        } catch (Exception e) {
            faults.incrementAndGet();
        }
    }

    private void atRate() throws InterruptedException {
        int count = RATE * SECONDS;
        AtomicLongArray took = new AtomicLongArray(count);
        long start = System.nanoTime();
        Semaphore people = new Semaphore(PEOPLE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int n = i;
                long due = start + i * 1_000_000_000L / RATE;
                long wait = due - System.nanoTime();
                if (wait > 0) Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                threads.submit(() -> {
                    people.acquireUninterruptibly();
                    ask(n);
                    people.release();
                    took.set(n, System.nanoTime() - due);
                });
            }
        }
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) sorted[i] = took.get(i);
        Arrays.sort(sorted);
        System.out.printf(
                "%s, %d pages a second offered: median %.1f ms, p99 %.1f ms%n",
                name, RATE, sorted[count / 2] / 1e6, sorted[count * 99 / 100] / 1e6);
    }

    private long saturate(int seconds) {
        AtomicInteger done = new AtomicInteger();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++)
                threads.submit(() -> {
                    while (System.nanoTime() < end) ask(done.getAndIncrement());
                });
        }
        return done.get() / seconds;
    }
}
