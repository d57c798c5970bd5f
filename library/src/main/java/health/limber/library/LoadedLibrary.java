package health.limber.library;

import health.limber.motion.figure.Scene;
import health.limber.plan.Library;

import java.util.List;
import java.util.SequencedMap;

/**
 * The content as a program uses it.
 *
 * @param library the typed values for the engine
 * @param words everything a person reads, in English
 * @param sources the literature by its key
 * @param equipment what counts as equipment and how people call it
 * @param scenes how each exercise moves, by its id; an operator's own may have none
 * @param emergencyNumbers the number for an ambulance by country (ISO 3166, two letters)
 */
public record LoadedLibrary(
        Library library,
        Words words,
        SequencedMap<String, Source> sources,
        List<EquipmentName> equipment,
        SequencedMap<String, Scene> scenes,
        SequencedMap<String, String> emergencyNumbers) {

    /** What counts as there without being named, by id. */
    public List<String> household() {
        return equipment.stream().filter(EquipmentName::household).map(EquipmentName::id).toList();
    }

    /**
     * One kind of equipment.
     *
     * @param household counts as there without being named
     * @param names other words for it, in lower case
     */
    public record EquipmentName(String id, boolean household, List<String> names) {}
}
