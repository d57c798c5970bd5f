package health.limber.app.week;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.fact.Description;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.screening.Clearance;
import health.limber.plan.screening.ClearanceRules;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;
import health.limber.plan.week.Planner;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The note of every precaution is seen: on an item that it limits, or at the head of the week. */
class PrecautionNotesTest {
    private static final LoadedLibrary LOADED = Shelf.open(null);
    private static final Planner PLANNER = new Planner(LOADED.library());
    private static final Screener SCREENER = new Screener(LOADED.library());
    private static final ClearanceRules RULES = LOADED.library().clearance();
    private static final int[] WEEKS = {8, 12, 18, 30};

    private static final Description SEVERE = Description.ofPainNow(8);
    private static final List<Concerned> PEOPLE = people();
    private static final String HEAD = "<section class=\"week-minded";

    private static final String DAYS = "class=\"week-columns\"";

    private final RunningServer server = RunningServer.shared();

    /**
     * Somebody whom a precaution may concern.
     *
     * @param answer what the engine says, once a professional has cleared what one can
     */
    private record Concerned(Map<String, Integer> answers, Description told, Answer answer) {
        static Concerned of(Map<String, Integer> answers, Description told) {
            return new Concerned(answers, told, answer(answers, told));
        }

        private static Answer answer(Map<String, Integer> answers, Description told) {
            Situation situation =
                    Cases.situation(told, Settled.answers(answers), Collections.emptyMap());
            List<Clearance> cleared = new ArrayList<>();
            for (Screening.Fired fired : SCREENER.screen(situation.anew()).because())
                if (fired.rule().disposition() == Disposition.PROFESSIONAL_FIRST)
                    for (Clearance.Role role : Clearance.Role.values())
                        if (RULES.mayClear(fired.rule().id(), role, situation))
                            cleared.add(
                                    Clearance.of(
                                            fired.rule().id(), role, fired.answers(), situation));
            return PLANNER.answer(
                    new Case(
                            LocalDate.now(ZoneOffset.UTC),
                            situation.with(cleared),
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
        }

        boolean isConcernedBy(String precaution) {
            return answer.plan().isPresent()
                    && answer.screening().precautions().stream()
                            .anyMatch(one -> one.precaution().id().equals(precaution));
        }

        boolean isLimitedBy(String precaution) {
            return answer.plan().stream()
                    .flatMap(plan -> plan.days().stream())
                    .flatMap(day -> day.items().stream())
                    .flatMap(item -> item.why().stream())
                    .anyMatch(why -> why.rule().equals(precaution));
        }
    }

    private static List<String> equipment() {
        List<String> all = new ArrayList<>(List.of("chair"));
        all.addAll(LOADED.household());
        return all;
    }

    private static List<Concerned> people() {
        List<Concerned> people = new ArrayList<>();
        for (List<Region> regions :
                List.of(
                        List.of(Region.low),
                        List.of(Region.neck),
                        List.of(Region.neck, Region.low)))
            for (int minutes : new int[] {25, 15})
                for (Map<String, Integer> answers : someAnswers())
                    for (int age : new int[] {44, 75}) {
                        Description told =
                                Settled.told(regions)
                                        .and(Description.ofMinutes(minutes))
                                        .and(Description.ofAge(age));
                        people.add(Concerned.of(answers, told));
                        if (answers.isEmpty()) people.add(Concerned.of(answers, told.and(SEVERE)));
                    }
        return people;
    }

    /** One yes at a time, and the pairs that only count together. */
    private static List<Map<String, Integer>> someAnswers() {
        List<Map<String, Integer>> all = new ArrayList<>(List.of(Map.of()));
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

    /** Their week, after they said who has looked at them, where one had to. */
    private String week(Concerned one) {
        Settled person = Settled.at(server, one.answers(), one.told());
        for (Clearance.Role role : Clearance.Role.values()) {
            if (!person.get("/week").isEmpty()) break;
            if (!person.get("/answer").contains("value=\"" + role.name() + "\"")) continue;
            Map<String, String> seen =
                    Map.of(
                            "about", person.state().screening(),
                            "role", role.name(),
                            "on", LocalDate.now(ZoneOffset.UTC).toString());
            person.send("/answer", "/answer/cleared", seen);
        }
        return person.get("/week");
    }

    private static String note(Precaution precaution) {
        String note = LOADED.words().text("screening/precautions", precaution.id(), "").orElse("");
        assertThat(note).as(precaution.id()).isNotBlank();
        return note.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static List<String> minded(String page) {
        List<String> notes = new ArrayList<>();
        Matcher one = Pattern.compile("class=\"item-mind\">([^<]*)<").matcher(page);
        while (one.find()) notes.add(one.group(1));
        return notes;
    }

    @Test
    void theNoteOfAPrecautionStandsOnAnItemItLimits() {
        int seen = 0;
        for (Precaution precaution : LOADED.library().precautions()) {
            Optional<Concerned> somebody =
                    PEOPLE.stream().filter(one -> one.isLimitedBy(precaution.id())).findFirst();
            if (somebody.isEmpty()) continue;
            String page = week(somebody.get());
            assertThat(minded(page.substring(page.indexOf(DAYS))))
                    .as(precaution.id())
                    .contains(note(precaution));
            seen++;
        }
        assertThat(seen).isGreaterThanOrEqualTo(25);
    }

    @Test
    void everyNoteIsSeenByWhomItConcernsAndAtTheHeadOnlyOnce() {
        int atTheHead = 0;
        for (Precaution precaution : LOADED.library().precautions()) {
            Concerned somebody =
                    PEOPLE.stream()
                            .filter(one -> one.isConcernedBy(precaution.id()))
                            .min(Comparator.comparing(one -> one.isLimitedBy(precaution.id())))
                            .orElseThrow(() -> new AssertionError(precaution.id()));
            String page = week(somebody);
            int days = page.indexOf(DAYS);
            List<String> head = minded(page.substring(0, days));
            boolean onAnItem = minded(page.substring(days)).contains(note(precaution));
            assertThat(head.stream().filter(note(precaution)::equals).count())
                    .as(precaution.id())
                    .isEqualTo(onAnItem ? 0 : 1);
            if (onAnItem) continue;
            atTheHead++;
            assertThat(page.substring(page.indexOf(HEAD), days)).contains("You told us:");
        }
        assertThat(atTheHead).isGreaterThanOrEqualTo(8);
    }
}
