package health.limber.app.screening;

/**
 * A page of the screening.
 *
 * @param part a checklist, or a {@link Telling}
 * @param question the only question of the page; empty text for a list
 */
record Step(String part, Round round, String question) {
    enum Round {
        /** The whole checklist. */
        list,
        /** What its answers, or those of another page, have brought up since. */
        more,
        /** A question that stands alone. */
        alone
    }

    static Step list(String part) {
        return new Step(part, Round.list, "");
    }

    static Step more(String part) {
        return new Step(part, Round.more, "");
    }

    static Step alone(String part, String question) {
        return new Step(part, Round.alone, question);
    }

    String address() {
        return "/screening/"
                + part
                + switch (round) {
                    case list -> "";
                    case more -> "/more";
                    case alone -> "/" + question;
                };
    }
}
