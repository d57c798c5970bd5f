package health.limber.app.week;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.app.cli.CommandLinePlan;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.screening.Complaint.Direction;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Question;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The command line and the pages give the same plan for the same answers. */
class SamePlanTest {
    private static final int PEOPLE = 200;
    private static final int[] MINUTES = {1, 3, 5, 8, 15, 25};

    private final RunningServer server = RunningServer.shared();

    /** A person made up by chance, with few signs so that most get a plan. */
    private record Made(Map<String, Integer> answers, Description told) {
        static Made of(Random chance) {
            Map<String, Integer> answers = new LinkedHashMap<>();
            for (Question question : Settled.LIBRARY.questions()) {
                if (chance.nextInt(150) > 0) continue;
                answers.put(
                        question.id(),
                        switch (question.kind()) {
                            case yesNo -> question.ownScreen() ? 0 : 1;
                            case count -> 1 + chance.nextInt(3);
                            case weeks -> chance.nextInt(60);
                        });
            }
            Set<Region> regions = EnumSet.noneOf(Region.class);
            while (regions.isEmpty())
                for (Region region : Region.values())
                    if (chance.nextInt(2) == 0) regions.add(region);
            PainType type = PainType.values()[chance.nextInt(PainType.values().length)];
            List<Direction> setOff =
                    type == PainType.sharp_local ? List.of(Direction.turn) : List.of();
            Description told =
                    Description.ofAge(18 + chance.nextInt(60))
                            .and(Description.ofRegions(List.copyOf(regions)))
                            .and(
                                    Description.ofPain(
                                            new Description.Pain(Optional.of(type), setOff)))
                            .and(Description.ofPainNow(chance.nextInt(8)))
                            .and(Description.ofDuration(1 + chance.nextInt(300)))
                            .and(Description.ofMinutes(MINUTES[chance.nextInt(MINUTES.length)]))
                            .and(Description.ofDeskHours(chance.nextInt(11)))
                            .and(Description.ofStress(chance.nextInt(11)));
            return new Made(answers, told);
        }
    }

    @Test
    void theCommandLineAndThePagesGiveTheSamePlanForTheSameAnswers() {
        Random chance = new Random(2026);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int plans = 0;
        for (int i = 0; i < PEOPLE; i++) {
            Made made = Made.of(chance);
            Settled person = Settled.at(server, made.answers(), made.told());
            CommandLinePlan printed =
                    CommandLinePlan.of(
                            today,
                            made.told(),
                            Settled.LIBRARY.questions(),
                            Settled.answers(made.answers()));
            String page = person.get("/week");
            if (printed.days().isEmpty()) {
                assertThat(page).as(made.toString()).doesNotContain("The week at a glance");
                continue;
            }
            plans++;
            Optional<Prescription> shown = person.state().lastPrescription();
            List<String> first =
                    shown.filter(p -> p.what().origin() == Event.Origin.plan).stream()
                            .flatMap(p -> p.what().items().stream())
                            .map(Event.Line::exercise)
                            .toList();
            assertThat(first).as(made.toString()).isEqualTo(printed.days().getFirst());
            assertThat(days(page)).as(made.toString()).isEqualTo(printed.days());
        }
        System.out.println(plans + " of " + PEOPLE + " people have the same plan both ways");
        assertThat(plans).isGreaterThan(PEOPLE / 4);
    }

    /** What the page shows, day by day. */
    private static List<List<String>> days(String page) {
        List<List<String>> days = new ArrayList<>();
        String[] parts = page.split("class=\"day day-");
        for (int i = 1; i < parts.length; i++) {
            String day = parts[i];
            List<String> ids = new ArrayList<>();
            var link =
                    java.util.regex.Pattern.compile("<h4><a href=\"/exercises/([^\"]+)\"")
                            .matcher(day);
            while (link.find()) ids.add(link.group(1));
            days.add(ids);
        }
        return days;
    }
}
