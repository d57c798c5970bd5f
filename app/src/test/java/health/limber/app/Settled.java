package health.limber.app;

import health.limber.app.facts.Draft;
import health.limber.app.facts.Ledger;
import health.limber.library.Shelf;
import health.limber.plan.Library;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.State;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Screening;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Somebody who has answered every question, by facts; what they do then goes through the pages. */
public final class Settled {
    public static final Library LIBRARY = Shelf.open(null).library();

    private final RunningServer server;
    private final Visitor visitor;
    private final String person;
    private final ZonedDateTime settled;

    private Settled(RunningServer server, ZonedDateTime settled) {
        this.server = server;
        this.settled = settled;
        visitor = server.visitor();
        FirstMinutes.begin(visitor);
        person = server.person(visitor);
    }

    /** With everything answered no. */
    public static Settled at(RunningServer server) {
        return at(server, Map.of(), told(List.of(Region.low)));
    }

    public static Settled at(RunningServer server, Map<String, Integer> answers, Description told) {
        return at(server, answers, told, 0);
    }

    /** Who answered so many days ago. */
    public static Settled at(
            RunningServer server, Map<String, Integer> answers, Description told, int daysAgo) {
        Settled one = new Settled(server, ZonedDateTime.now(ZoneOffset.UTC).minusDays(daysAgo));
        one.answer(answers, told);
        return one;
    }

    /** Who answered so many days ago, everything with no. */
    public static Settled before(RunningServer server, int days) {
        return at(server, Map.of(), told(List.of(Region.low)), days);
    }

    /** A person of 44 with a dull pain of 4 since long, and 8 minutes. */
    public static Description told(List<Region> regions) {
        return Description.ofAge(44)
                .and(Description.ofRegions(regions))
                .and(
                        Description.ofPain(
                                new Description.Pain(
                                        Optional.of(PainType.dull_persistent), List.of())))
                .and(Description.ofPainNow(4))
                .and(Description.ofDuration(200))
                .and(Description.ofMinutes(8));
    }

    /** Answers every question anew. */
    public void answer(Map<String, Integer> answers, Description told) {
        Map<String, OptionalInt> all = answers(answers);
        Screening screening =
                new Screener(LIBRARY).screen(Cases.situation(told, all, Collections.emptyMap()));
        happened(new Event.Described(told));
        String id = "screening" + drafts;
        happened(new Event.Answered(id, all));
        happened(
                new Event.Screened(
                        id,
                        screening.disposition(),
                        screening.because().stream().map(f -> f.rule().id()).toList(),
                        screening.precautions().stream().map(a -> a.precaution().id()).toList(),
                        LIBRARY.digest()));
    }

    /** Every question, no where nothing else is said. */
    public static Map<String, OptionalInt> answers(Map<String, Integer> given) {
        Map<String, OptionalInt> all = new LinkedHashMap<>();
        for (Question question : LIBRARY.questions()) {
            int no = question.ownScreen() ? 1 : 0;
            all.put(
                    question.id(),
                    given.containsKey(question.id())
                            ? OptionalInt.of(given.get(question.id()))
                            : question.kind() == Question.Kind.weeks
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(no));
        }
        return all;
    }

    private int drafts;

    /** Keeps something that happened when the person settled; gives its id. */
    public String happened(Event event) {
        return happened(event, settled.plusNanos(1_000_000L * drafts++));
    }

    /** Keeps something that happened then; gives its id. */
    public String happened(Event event, ZonedDateTime then) {
        Draft draft = Draft.now(then, event);
        if (!server.part(Ledger.class).append(person, List.of(draft)).refused().isEmpty())
            throw new AssertionError("refused: " + event);
        return draft.id();
    }

    /** A session of one exercise at its first dose. */
    public static Event.Prescribed prescribed(String exercise) {
        for (Exercise one : LIBRARY.exercises()) {
            if (!one.id().equals(exercise)) continue;
            Event.Line line =
                    new Event.Line(
                            exercise,
                            one.doses().beginner(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.empty());
            return new Event.Prescribed(
                    Event.Origin.plan, 8, List.of(line), "", LIBRARY.digest(), "test");
        }
        throw new AssertionError(exercise);
    }

    /** A whole session of what was prescribed on this day, done to its end. */
    public void does(String prescribed, LocalDate day) {
        ZonedDateTime then = day.atTime(9, 0).atZone(ZoneOffset.UTC);
        String started = happened(new Event.Started(prescribed), then);
        List<Event.Line> lines = state().prescription(prescribed).orElseThrow().what().items();
        for (int i = 0; i < lines.size(); i++)
            happened(
                    new Event.Done(started, i, lines.get(i).exercise(), Event.Outcome.done),
                    then.plusSeconds(i + 1L));
        happened(new Event.Ended(started, Event.How.finished, 60), then.plusMinutes(5));
    }

    public State state() {
        return server.part(Ledger.class).state(person);
    }

    public String person() {
        return person;
    }

    public String get(String path) {
        return visitor.get(path).body();
    }

    /** Where an address leads. */
    public String leadsTo(String path) {
        return FirstMinutes.where(visitor.get(path));
    }

    public HttpResponse<String> send(String from, String path, Map<String, String> fields) {
        return visitor.submit(from, path, fields);
    }
}
