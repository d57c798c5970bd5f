package health.limber.app.session;

import health.limber.app.exercises.DoseTelling;
import health.limber.app.http.EmergencyNumber;
import health.limber.app.http.Wording;
import health.limber.library.ExerciseWords;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Position;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.State;
import health.limber.plan.prescribing.Prescribing;
import health.limber.plan.screening.Disposition;
import health.limber.plan.session.PainLimit;
import health.limber.plan.session.Segment;
import health.limber.plan.session.StopSign;
import health.limber.plan.session.Timeline;
import health.limber.plan.week.SessionTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Makes the session document of a prescription. */
@Component
final class DocumentMaker {
    private static final int FORMAT = 1;
    private static final int FIRST_SET_UP = 10;
    private static final List<String> PLACES =
            List.of("neck", "mid", "low", "shoulder", "arm", "hip", "leg", "head", "elsewhere");

    private final LoadedLibrary library;
    private final Wording words;
    private final EmergencyNumber emergency;
    private final Filming filming;
    private final List<Integer> painStops;
    private final SequencedMap<String, String> playerWords;

    DocumentMaker(
            LoadedLibrary library, Wording words, EmergencyNumber emergency, Filming filming) {
        this.library = library;
        this.emergency = emergency;
        this.filming = filming;
        this.words = words;
        painStops = PainLimit.stopsFrom(library.library());
        playerWords = words.all("player.");
    }

    SessionDocument of(String owner, Prescription prescription, State state) {
        List<SessionDocument.Item> items = new ArrayList<>();
        @Nullable Position from = null;
        int seconds = 0;
        for (Event.Line line : prescription.what().items()) {
            Position to = exercise(line).position();
            int setUp = from == null ? FIRST_SET_UP : SessionTime.setUpSeconds(from, to);
            SessionDocument.Item item = item(items.size(), line, setUp);
            items.add(item);
            seconds += item.seconds() + (from == null ? 0 : setUp);
            from = to;
        }
        return new SessionDocument(
                FORMAT,
                prescription.id(),
                owner,
                words.of("session.title"),
                seconds,
                items,
                places(),
                signs(state),
                painStops,
                dizzySeconds(),
                emergency(),
                playerWords);
    }

    private Exercise exercise(Event.Line line) {
        for (Exercise exercise : library.library().exercises())
            if (exercise.id().equals(line.exercise())) return exercise;
        throw new IllegalStateException("the library has lost exercise " + line.exercise());
    }

    private SessionDocument.Item item(int index, Event.Line line, int setUp) {
        Exercise exercise = exercise(line);
        ExerciseWords told = library.words().exercise(exercise.id());
        return new SessionDocument.Item(
                index,
                exercise.id(),
                told.name(),
                told.start(),
                told.steps(),
                told.breathing(),
                told.stop(),
                new DoseTelling(words, exercise).inShort(line.dose()),
                line.dose().seconds(exercise.timing()),
                setUp,
                Prescribing.movesNeck(exercise),
                exercise.load().isPresent(),
                Timeline.of(exercise, line.dose()).stream().map(this::part).toList(),
                filming.of(exercise, line.dose()),
                line.easier().map(easier -> item(index, easier, FIRST_SET_UP)).orElse(null));
    }

    private SessionDocument.Part part(Segment segment) {
        return new SessionDocument.Part(
                segment.kind().name(),
                segment.seconds(),
                segment.set(),
                segment.repetition(),
                segment.repetitions(),
                segment.side().map(words::name).orElse(null),
                segment.side().filter(DocumentMaker::isSecond).isPresent(),
                segment.beat(),
                segment.breath().map(Enum::name).orElse(null));
    }

    private static boolean isSecond(Segment.Side side) {
        return side == Segment.Side.left || side == Segment.Side.counterClockwise;
    }

    List<SessionDocument.Place> places() {
        return PLACES.stream()
                .map(id -> new SessionDocument.Place(id, words.of("place." + id)))
                .toList();
    }

    /** What is asked of this person after "it hurts", most urgent first. */
    List<SessionDocument.Sign> signs(State state) {
        List<String> precautions =
                state.screened().map(s -> s.answer().precautions()).orElse(List.of());
        return library.library().stops().stream()
                .filter(sign -> sign.isAsked() && sign.concerns(precautions))
                .sorted(Comparator.comparing(StopSign::way))
                .map(this::sign)
                .toList();
    }

    private SessionDocument.Sign sign(StopSign sign) {
        String id = "stop:" + sign.id();
        String then = sign.way() == StopSign.Way.stopItem ? "stop-item" : sign.way().name();
        return new SessionDocument.Sign(
                sign.id(),
                text("rules", id, "").orElseThrow(),
                then,
                text("rules", id, "Next").orElse(null));
    }

    private Optional<String> text(String folder, String id, String part) {
        return library.words().text(folder, id, part);
    }

    private int dizzySeconds() {
        return library.library().stops().stream().mapToInt(StopSign::waitSeconds).max().orElse(0);
    }

    private SessionDocument.Emergency emergency() {
        String folder = "screening/dispositions";
        String id = Disposition.EMERGENCY.name();
        return new SessionDocument.Emergency(
                words.of("session.emergency"),
                text(folder, id, "").orElseThrow(),
                text(folder, id, "What to do").orElseThrow(),
                emergency.number());
    }
}
