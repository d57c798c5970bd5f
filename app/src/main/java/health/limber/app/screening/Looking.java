package health.limber.app.screening;

import health.limber.app.http.Wording;
import health.limber.app.screening.Screenings.Visit;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Lock;
import health.limber.plan.listening.Dosing;
import health.limber.plan.screening.Clearance;
import health.limber.plan.screening.Clearance.Role;
import health.limber.plan.screening.ClearanceRules;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Answer;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a professional's look ends: a lock, or what holds a person back. */
@Component
class Looking {
    static final String SEEN = "seen";
    static final String CLEARED = "cleared";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Wording words;
    private final ClearanceRules rules;
    private final Screenings screenings;

    Looking(Wording words, LoadedLibrary library, Screenings screenings) {
        this.words = words;
        rules = library.library().clearance();
        this.screenings = screenings;
    }

    /** The form of a person whose plan is locked. */
    SeenView form(Visit visit, Lock lock, SeenForm sent, Map<String, String> slips) {
        String until = DAY.format(lock.over(screenings.library()));
        return view(
                new Form(SEEN, lockRoles(), List.of(words.of("answer.seen.until", until))),
                visit,
                sent,
                slips);
    }

    /** The form of a person who is held back; one without roles if nobody can clear it. */
    SeenView form(Visit visit, Answer answer, SeenForm sent, Map<String, String> slips) {
        return view(new Form(CLEARED, roles(visit, answer), List.of()), visit, sent, slips);
    }

    private record Form(String kind, List<Role> roles, List<String> notes) {}

    private SeenView view(Form form, Visit visit, SeenForm sent, Map<String, String> slips) {
        List<SeenView.Role> choices = new ArrayList<>();
        for (Role role : form.roles()) {
            boolean chosen = sent.who().filter(role::equals).isPresent();
            choices.add(new SeenView.Role(role.name(), words.of("answer.role." + role), chosen));
        }
        Map<String, String> told = new LinkedHashMap<>();
        slips.forEach((field, slip) -> told.put(field, words.of(slip)));
        String on = sent.on() == null ? "" : sent.on();
        return new SeenView(
                form.kind(),
                String.valueOf(sent.about()),
                sent.id(),
                choices,
                on,
                visit.today().toString(),
                form.notes(),
                told);
    }

    static List<Role> lockRoles() {
        return List.of(Role.doctor, Role.nurse, Role.physiotherapist, Role.midwife);
    }

    /** Those who can clear at least one thing that holds this person back. */
    List<Role> roles(Visit visit, Answer answer) {
        Situation situation = screenings.answered(visit).situation();
        List<String> held = held(answer.screening());
        if (!resting(answer).isEmpty()) held.add(Dosing.UNTIL_ADVISED);
        List<Role> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            boolean special = role == Role.surgicalTeam || role == Role.postnatalCheck;
            boolean can =
                    held.stream()
                            .filter(rule -> !special || isOnlyFor(rule, role, situation))
                            .anyMatch(rule -> rules.mayClear(rule, role, situation));
            if (can) roles.add(role);
        }
        return roles;
    }

    private boolean isOnlyFor(String rule, Role role, Situation situation) {
        return rules.exempt(rule, situation)
                .flatMap(ClearanceRules.Exempt::clearedBy)
                .filter(role.inContent()::equals)
                .isPresent();
    }

    /** The rules that hold a person back, and precautions that end when somebody has looked. */
    private List<String> held(Screening screening) {
        List<String> held = new ArrayList<>();
        for (Screening.Fired fired : screening.because())
            if (fired.rule().disposition() == Disposition.PROFESSIONAL_FIRST)
                held.add(fired.rule().id());
        for (Screening.Active active : screening.precautions())
            if (rules.effect().precautionsEnded().contains(active.precaution().id()))
                held.add(active.precaution().id());
        return held;
    }

    /** Exercises that rest until a professional has advised. */
    static List<String> resting(Answer answer) {
        return answer.withheld().stream()
                .filter(one -> one.because().rule().equals(Dosing.UNTIL_ADVISED))
                .map(one -> one.exercise().id())
                .toList();
    }

    /** What this professional clears of all that holds the person back. */
    List<Clearance> clears(Visit visit, Answer answer, Role role) {
        Situation situation = screenings.answered(visit).situation();
        Screening screening = answer.screening();
        List<Clearance> clearances = new ArrayList<>();
        List<String> held = held(screening);
        for (Screening.Fired fired : screening.because()) {
            String rule = fired.rule().id();
            if (held.contains(rule) && rules.mayClear(rule, role, situation))
                clearances.add(Clearance.of(rule, role, fired.answers(), situation));
        }
        for (Screening.Active active : screening.precautions()) {
            String id = active.precaution().id();
            if (held.contains(id) && role.mayClear())
                clearances.add(Clearance.of(id, role, active.answers(), situation));
        }
        if (!resting(answer).isEmpty() && role.mayClear())
            clearances.add(new Clearance(Dosing.UNTIL_ADVISED, role, Map.of()));
        return clearances;
    }

    /** True if all that holds the person back passes by itself with the fever. */
    boolean isFeverOnly(Visit visit, Screening screening) {
        Situation situation = screenings.answered(visit).situation();
        List<String> held = held(screening);
        return !held.isEmpty()
                && held.stream()
                        .allMatch(rule ->
                                rules.exempt(rule, situation)
                                        .filter(one -> one.endsBy().equals(List.of("time")))
                                        .isPresent());
    }

    /** The clearances that count today, in words. */
    List<AnswerView.Cleared> cleared(Visit visit) {
        List<AnswerView.Cleared> all = new ArrayList<>();
        for (var one : visit.state().clearances()) {
            Event.Cleared what = one.what();
            LocalDate until = what.by().on().plusDays(rules.effect().days());
            if (!visit.today().isBefore(until)) continue;
            all.add(
                    new AnswerView.Cleared(
                            one.fact(),
                            words.of(
                                    "answer.cleared.by",
                                    words.of("answer.role." + what.by().role()),
                                    DAY.format(what.by().on()),
                                    DAY.format(until))));
        }
        return all;
    }

    /** The first day a clearance can be from and still count. */
    LocalDate earliest(LocalDate today) {
        return today.minusDays(rules.effect().days() - 1L);
    }
}
