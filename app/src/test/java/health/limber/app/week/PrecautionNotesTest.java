package health.limber.app.week;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.fact.Description;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;
import health.limber.plan.week.Item;
import health.limber.plan.week.Planner;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The note of every precaution is seen on an item that it limits. */
class PrecautionNotesTest {
    private static final LoadedLibrary LOADED = Shelf.open(null);
    private static final Planner PLANNER = new Planner(LOADED.library());
    private static final int[] WEEKS = {8, 12, 18, 30};

    /**
     * What these limit stands in no first week of somebody with this one answer: another precaution
     * of the same answer leaves it out, or easier exercises come first. Their notes stand on the
     * answer page.
     */
    private static final List<String> NEVER_IN_A_FIRST_WEEK =
            List.of(
                    "M-VFX",
                    "M-PREG1",
                    "M-INSTAB",
                    "M-DIZZY",
                    "M-FUSION",
                    "M-KNEE",
                    "M-SEVERE",
                    "M-CANCER");

    private final RunningServer server = RunningServer.shared();

    /** Somebody whom a precaution concerns. */
    private record Concerned(Map<String, Integer> answers, Description told) {
        List<Item> items() {
            Answer answer =
                    PLANNER.answer(
                            new Case(
                                    LocalDate.now(ZoneOffset.UTC),
                                    Cases.situation(
                                            told, Settled.answers(answers), Collections.emptyMap()),
                                    new Context(
                                            told.minutesPerDay().orElseThrow(),
                                            0,
                                            0,
                                            true,
                                            equipment(),
                                            List.of(),
                                            Context.Choices.NONE,
                                            false),
                                    History.NONE));
            return answer.plan().stream()
                    .flatMap(plan -> plan.days().stream())
                    .flatMap(day -> day.items().stream())
                    .toList();
        }

        boolean isLimitedBy(String precaution) {
            return items().stream()
                    .flatMap(item -> item.why().stream())
                    .anyMatch(why -> why.rule().equals(precaution));
        }
    }

    private static List<String> equipment() {
        List<String> all = new ArrayList<>(List.of("chair"));
        all.addAll(LOADED.household());
        return all;
    }

    private static Optional<Concerned> concernedBy(Precaution precaution) {
        for (List<Region> regions :
                List.of(
                        List.of(Region.low),
                        List.of(Region.neck),
                        List.of(Region.neck, Region.low)))
            for (int minutes : new int[] {25, 15})
                for (Map<String, Integer> answers : someAnswers()) {
                    for (int age : new int[] {44, 75}) {
                        Description told =
                                Settled.told(regions)
                                        .and(Description.ofMinutes(minutes))
                                        .and(Description.ofAge(age));
                        Concerned one = new Concerned(answers, told);
                        if (one.isLimitedBy(precaution.id())) return Optional.of(one);
                    }
                }
        return Optional.empty();
    }

    /** One yes at a time, and the pairs that only count together. */
    private static List<Map<String, Integer>> someAnswers() {
        List<Map<String, Integer>> all = new ArrayList<>();
        for (Question question : LOADED.library().questions()) {
            switch (question.kind()) {
                case yesNo -> all.add(Map.of(question.id(), question.ownScreen() ? 0 : 1));
                case count -> all.add(Map.of(question.id(), 3));
                case weeks -> {
                    for (int weeks : WEEKS) all.add(Map.of(question.id(), weeks));
                }
            }
        }
        all.add(Map.of("q_vfx_known", 1, "q_vfx_weeks", 30));
        return all;
    }

    @Test
    void theNoteOfEveryPrecautionIsSeenOnAnItemItLimits() {
        Map<String, String> unseen = new LinkedHashMap<>();
        int seen = 0;
        for (Precaution precaution : LOADED.library().precautions()) {
            if (precaution.limit().isEmpty()) continue;
            Optional<Concerned> somebody = concernedBy(precaution);
            if (somebody.isEmpty()) {
                unseen.put(precaution.id(), "nobody found");
                continue;
            }
            String note =
                    LOADED.words().text("screening/precautions", precaution.id(), "").orElse("");
            Settled person = Settled.at(server, somebody.get().answers(), somebody.get().told());
            String page = person.get("/week");
            assertThat(mind(page)).as(precaution.id()).contains(html(note));
            seen++;
        }
        System.out.println(seen + " notes seen; not on an item: " + unseen.keySet());
        assertThat(seen).isGreaterThanOrEqualTo(25);
        assertThat(NEVER_IN_A_FIRST_WEEK).containsAll(unseen.keySet());
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static List<String> mind(String page) {
        List<String> notes = new ArrayList<>();
        var one = java.util.regex.Pattern.compile("class=\"item-mind\">([^<]*)<").matcher(page);
        while (one.find()) notes.add(one.group(1));
        return notes;
    }
}
