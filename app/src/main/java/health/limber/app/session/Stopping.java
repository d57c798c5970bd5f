package health.limber.app.session;

import health.limber.plan.fact.Event.Way;

import java.util.List;

/** How a session goes on after "it hurts", from the signs that were told. */
record Stopping(List<SessionDocument.Sign> signs) {

    /** The most urgent of the signs that are there, in what it leads to; empty without signs. */
    String then(List<String> told) {
        for (SessionDocument.Sign sign : signs) if (told.contains(sign.id())) return sign.then();
        return "";
    }

    /** The way on after dizziness that has gone: it does not undo another sign that ends. */
    Way afterDizziness(List<String> told) {
        boolean ends =
                signs.stream()
                        .anyMatch(sign -> told.contains(sign.id()) && sign.then().equals("end"));
        return ends ? Way.end : Way.skipNeck;
    }

    /** The way on: what a sign demands, else what the person wished. */
    Way way(List<String> told, Way wished) {
        return switch (then(told)) {
            case "emergency" -> Way.emergency;
            case "end" -> Way.end;
            default -> wished == Way.emergency || wished == Way.skipNeck ? Way.skip : wished;
        };
    }

    /** What to do now, for the signs that say so. */
    List<String> next(List<String> told) {
        return signs.stream()
                .filter(sign -> told.contains(sign.id()) && sign.asks() != null)
                .map(sign -> String.valueOf(sign.asks()))
                .toList();
    }
}
