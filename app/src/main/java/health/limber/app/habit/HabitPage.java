package health.limber.app.habit;

import health.limber.app.habit.Habits.Visit;
import health.limber.app.http.FaultView;
import health.limber.app.http.NotFoundException;
import health.limber.app.http.Pages;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;

/** How the minutes become a habit: one short page for each topic, and one that lists them all. */
@Controller
class HabitPage {
    private static final String TOPIC = "/habit/{topic}";
    private static final String ALONE = "alone";

    private final Pages pages;
    private final Habits habits;
    private final TopicViews topics;
    private final HabitViews all;

    HabitPage(Pages pages, Habits habits, TopicViews topics, HabitViews all) {
        this.pages = pages;
        this.habits = habits;
        this.topics = topics;
        this.all = all;
    }

    /** The list; who has told nothing yet begins with the first topic. */
    @GetMapping(Way.OVERVIEW)
    View list(Principal person, HttpServletRequest request) {
        Visit visit = habits.visit(person, request);
        HabitView view = all.of(visit.state());
        boolean nothing = view.lines().stream().allMatch(line -> line.told().isEmpty());
        return nothing ? Pages.see(Topic.desk.address()) : pages.show("habit/habit", view);
    }

    /**
     * How a topic is asked.
     *
     * @param again anew, after the plan became smaller: nothing is filled in
     */
    record Asking(@Nullable String alone, @Nullable String again) {}

    @GetMapping(TOPIC)
    View ask(
            @PathVariable String topic,
            Asking asking,
            Principal person,
            HttpServletRequest request) {
        Visit visit = habits.visit(person, request);
        if (habits.isLocked(visit)) return Pages.see(Way.ANSWER);
        Topic one = topic(topic);
        TopicForm form =
                asking.again() == null
                        ? TopicForm.before(one, visit.state(), habits.minutes(visit))
                        : TopicForm.empty(one);
        TopicView view = topics.of(visit, Way.of(asking.alone()), form, Habits.newId(visit));
        return pages.show("habit/" + one.name(), view);
    }

    @PostMapping(TOPIC)
    View tell(
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> fields,
            Principal person,
            HttpServletRequest request) {
        Visit visit = habits.visit(person, request);
        if (habits.isLocked(visit)) return Pages.see(Way.ANSWER);
        TopicForm form = TopicForm.read(topic(topic), fields);
        Way way = Way.of(fields.getFirst(ALONE));
        if (!form.slips().isEmpty())
            return pages.show(
                    "habit/" + form.topic().name(),
                    topics.of(visit, way, form, form.text("form")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        habits.keep(visit, form.text("form"), form.event(habits.equipment()));
        boolean unsure =
                form.topic() == Topic.confidence
                        && form.level().orElseThrow() < Shorter.SURE
                        && habits.fewerMinutes(visit).isPresent();
        return Pages.see(unsure ? way.to(SmallerPage.ADDRESS) : way.after(form.topic()));
    }

    private Topic topic(String name) {
        return Topic.of(name)
                .orElseThrow(() ->
                        new NotFoundException(
                                pages.words().of("screening.unknown"),
                                new FaultView.Way(
                                        Way.OVERVIEW, pages.words().of("habit.unknown.back"))));
    }
}
