package health.limber.app.screening;

import health.limber.plan.Library;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.State;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.QuestionSet;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.Situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which page of the screening is asked next, and when it is over.
 *
 * <p>First come the checklists that belong to what was ticked on the short safety page, then who
 * the person is and what hurts, then the other checklists in their order. What was ticked is asked
 * in full, wherever it hurts: somebody with a sore back who ticked a drooping face is asked about
 * the head too.
 */
final class Route {
    private static final OptionalInt YES = OptionalInt.of(1);

    private final Library library;
    private final Screener screener;
    private final Map<QuestionSet, Set<String>> smaller;

    Route(Library library) {
        this.library = library;
        screener = new Screener(library);
        smaller = library.rescreening().questions(library.rules(), library.precautions());
    }

    /** The parts in which something is asked, in order. */
    List<String> parts(Sheet sheet) {
        return parts(sheet, asked(sheet));
    }

    private List<String> parts(Sheet sheet, List<Question> asked) {
        Set<String> groups = new LinkedHashSet<>();
        for (Telling telling : Telling.values())
            if (telling.concerns(sheet)) groups.add(telling.part());
        for (Question question : asked) groups.add(question.group());
        return all(sheet).stream().filter(groups::contains).toList();
    }

    private List<String> all(Sheet sheet) {
        LinkedHashSet<String> parts = new LinkedHashSet<>(hinted(sheet));
        for (Telling telling : Telling.values()) parts.add(telling.part());
        parts.addAll(library.groups());
        return List.copyOf(parts);
    }

    private List<String> hinted(Sheet sheet) {
        if (sheet.set() != QuestionSet.FULL) return sheet.before().basis().full();
        return library.quickStart().groupsOf(sheet.before().ticked());
    }

    /** Every question this person is asked, as far as can be told by now. */
    private List<Question> asked(Sheet sheet) {
        Situation situation = sheet.situation();
        Set<String> due = new LinkedHashSet<>();
        for (Question question : screener.due(situation)) due.add(question.id());
        Set<String> full = new LinkedHashSet<>(hinted(sheet));
        full.addAll(groupsForPain(sheet));
        List<Question> asked = new ArrayList<>();
        for (Question question : library.questions()) {
            boolean inFull = full.contains(question.group()) && question.comesUp(situation);
            boolean isDue = inFull || due.contains(question.id());
            if (isDue && isIn(sheet.before().basis(), question)) asked.add(question);
        }
        return asked;
    }

    private boolean isIn(Sheet.Basis basis, Question question) {
        if (basis.set() == QuestionSet.FULL || basis.full().contains(question.group())) return true;
        return smaller.getOrDefault(basis.set(), Set.of()).contains(question.id());
    }

    /**
     * What stands while a smaller set is asked: the answers before, without those asked anew.
     *
     * @param full checklists that are asked in full all the same
     */
    Sheet.Basis basis(QuestionSet set, List<String> full, State state) {
        if (set == QuestionSet.FULL) return Sheet.Basis.NONE;
        Map<String, OptionalInt> answers = new LinkedHashMap<>(state.answers());
        var basis = new Sheet.Basis(set, full, state.screenedDescription(), answers);
        for (Question question : library.questions())
            if (isIn(basis, question)) answers.remove(question.id());
        return basis;
    }

    /** Checklists with a question that the kind of pain asks for, wherever it hurts. */
    private List<String> groupsForPain(Sheet sheet) {
        Optional<PainType> type = sheet.about().pain().flatMap(Description.Pain::type);
        List<String> groups = new ArrayList<>();
        for (Library.AskedByPain one : library.askedByPain()) {
            if (type.isEmpty() || one.id() != type.get()) continue;
            for (Question question : library.questions())
                if (one.asksAgain().contains(question.id())) groups.add(question.group());
        }
        return groups;
    }

    /** The questions of a page; empty if it is not to be asked. */
    List<Question> questions(Sheet sheet, Step step) {
        return asked(sheet).stream()
                .filter(question -> question.group().equals(step.part()))
                .filter(question ->
                        switch (step.round()) {
                            case list -> !question.ownScreen();
                            case more -> !question.ownScreen() && !sheet.has(question.id());
                            case alone ->
                                    question.ownScreen() && question.id().equals(step.question());
                        })
                .toList();
    }

    /** The page that is asked next; empty if nothing is open. */
    Optional<Step> next(Sheet sheet) {
        List<Question> asked = asked(sheet);
        for (String part : parts(sheet, asked)) {
            Optional<Telling> telling = Telling.of(part);
            if (telling.isPresent()) {
                if (!telling.get().isTold(sheet)) return Optional.of(Step.list(part));
                continue;
            }
            List<Question> here = asked.stream().filter(one -> one.group().equals(part)).toList();
            Optional<Step> open = open(sheet, part, here);
            if (open.isPresent()) return open;
        }
        return Optional.empty();
    }

    /** The list first, then what came up since, then each question that stands alone. */
    private static Optional<Step> open(Sheet sheet, String part, List<Question> here) {
        boolean begun = false;
        boolean open = false;
        for (Question question : here) {
            if (question.ownScreen()) continue;
            if (sheet.has(question.id())) begun = true;
            else open = true;
        }
        if (open) return Optional.of(begun ? Step.more(part) : Step.list(part));
        return here.stream()
                .filter(question -> question.ownScreen() && !sheet.has(question.id()))
                .map(question -> Step.alone(part, question.id()))
                .findFirst();
    }

    /**
     * The answer of the screening; empty while it goes on. It is there at once if what was told so
     * far is a sign of an emergency or has to be seen today, and otherwise when nothing is open.
     */
    Optional<Screening> result(Sheet sheet) {
        Screening soFar = screen(asIfAloneWereAnswered(sheet));
        if (stops(soFar.disposition())) return Optional.of(soFar);
        return next(sheet).isPresent() ? Optional.empty() : Optional.of(screen(sheet));
    }

    /** True if what was told so far ends the screening, whatever else is open. */
    boolean isUrgent(Sheet sheet) {
        return stops(screen(asIfAloneWereAnswered(sheet)).disposition());
    }

    /** True if there is a checklist of this name. */
    boolean knows(String part) {
        return library.groups().contains(part);
    }

    /** What the screening says of a sheet, finished or not. */
    Screening screen(Sheet sheet) {
        return screener.screen(sheet.situation());
    }

    static boolean stops(Disposition disposition) {
        return disposition == Disposition.EMERGENCY || disposition == Disposition.SAME_DAY;
    }

    /**
     * A question that stands alone is one where "no" is the sign of danger. While it is open and
     * about to be asked, it must not count as no.
     */
    private Sheet asIfAloneWereAnswered(Sheet sheet) {
        Map<String, OptionalInt> assumed = new LinkedHashMap<>();
        for (Question question : asked(sheet))
            if (question.ownScreen() && !sheet.has(question.id())) assumed.put(question.id(), YES);
        return assumed.isEmpty() ? sheet : sheet.with(assumed);
    }
}
