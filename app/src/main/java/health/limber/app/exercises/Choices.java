package health.limber.app.exercises;

import health.limber.app.exercises.ListView.Choice;
import health.limber.app.exercises.ListView.Option;
import health.limber.app.http.Wording;
import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.exercise.Position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The selections of the list's form, with what {@code wish} has chosen. */
record Choices(Wording words, Wish wish) {

    List<Choice> of(List<String> equipment) {
        return List.of(
                choice("region", BodyRegion.values(), wish.region()),
                choice("mechanism", Mechanism.values(), wish.mechanism()),
                choice(
                        "position",
                        new Position[] {Position.chair, Position.standing, Position.floor},
                        wish.position()),
                equipment(equipment));
    }

    private <E extends Enum<E>> Choice choice(String field, E[] values, Optional<E> chosen) {
        List<Option> options = start(field);
        for (E value : values)
            options.add(
                    new Option(
                            value.name(),
                            words.name(value),
                            chosen.filter(value::equals).isPresent()));
        return new Choice(field, words.of("filter." + field), options);
    }

    private Choice equipment(List<String> ids) {
        List<Option> options = start("equipment");
        options.add(option(Wish.NOTHING, words.of("filter.equipment.none")));
        ids.stream()
                .map(id -> option(id, Naming.equipment(words, id)))
                .sorted(Comparator.comparing(Option::name))
                .forEach(options::add);
        return new Choice("equipment", words.of("filter.equipment"), options);
    }

    private Option option(String value, String name) {
        return new Option(value, name, wish.equipment().equals(value));
    }

    private List<Option> start(String field) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.of("filter." + field + ".any"), false));
        return options;
    }
}
