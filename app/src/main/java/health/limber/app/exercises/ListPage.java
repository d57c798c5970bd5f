package health.limber.app.exercises;

import health.limber.app.exercises.Catalogue.Entry;
import health.limber.app.exercises.ListView.Card;
import health.limber.app.exercises.ListView.Group;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.BodyRegion;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

@Controller
class ListPage {
    private final Pages pages;
    private final Wording words;
    private final Catalogue catalogue;
    private final List<String> six;

    ListPage(Pages pages, Wording words, Catalogue catalogue, LoadedLibrary library) {
        this.pages = pages;
        this.words = words;
        this.catalogue = catalogue;
        this.six = library.library().classicSix().exercises();
    }

    @GetMapping("/exercises")
    View list(@RequestParam Map<String, String> query) {
        Wish wish = Wish.from(query);
        List<Entry> found = catalogue.matching(wish);
        List<ListView.Choice> choices = new Choices(words, wish).of(catalogue.equipment());
        return pages.show(
                "exercises/list",
                new ListView(wish, sentence(wish, found.size()), choices, groups(found)));
    }

    private String sentence(Wish wish, int found) {
        if (!wish.narrows()) return words.count("list.all", found);
        if (found == 0) return words.of("list.found.none");
        return words.count("list.found", found);
    }

    private List<Group> groups(List<Entry> found) {
        List<Group> groups = new ArrayList<>();
        List<Entry> classics =
                six.stream()
                        .flatMap(id ->
                                found.stream().filter(entry -> entry.exercise().id().equals(id)))
                        .toList();
        if (!classics.isEmpty()) groups.add(group("six", words.of("list.six"), classics));
        for (BodyRegion region : BodyRegion.values()) {
            List<Entry> here =
                    found.stream()
                            .filter(entry -> entry.home() == region && !classics.contains(entry))
                            .toList();
            if (!here.isEmpty()) groups.add(group(region.name(), words.name(region), here));
        }
        return groups;
    }

    private Group group(String id, String heading, List<Entry> entries) {
        return new Group(id, heading, id.equals("six"), entries.stream().map(this::card).toList());
    }

    private Card card(Entry entry) {
        return new Card(
                entry.exercise().id(),
                entry.words().name(),
                firstSentence(entry.words().purpose()),
                also(entry),
                words.name(entry.exercise().position()),
                DoseTelling.minutes(
                        words,
                        entry.exercise().doses().beginner().seconds(entry.exercise().timing())));
    }

    private String also(Entry entry) {
        List<String> others =
                entry.exercise().regions().stream()
                        .skip(1)
                        .map(words::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        return Naming.listed(words, others);
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
