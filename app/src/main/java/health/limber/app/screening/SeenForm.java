package health.limber.app.screening;

import health.limber.plan.fact.Event.Seen;
import health.limber.plan.screening.Clearance.Role;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * "I was seen by … on …" as it was sent.
 *
 * @param about the fact of a lock, or a screening
 * @param form id that its fact will bear
 */
record SeenForm(
        @Nullable String about, @Nullable String form, @Nullable String role, @Nullable String on) {

    static SeenForm empty(String about, String form) {
        return new SeenForm(about, form, null, null);
    }

    String id() {
        return form == null ? "" : form;
    }

    Optional<Role> who() {
        for (Role one : Role.values()) if (one.name().equals(role)) return Optional.of(one);
        return Optional.empty();
    }

    Optional<LocalDate> day() {
        try {
            return on == null || on.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(on.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong, by field: a key of the words. */
    Map<String, String> slips(List<Role> possible, LocalDate first, LocalDate today) {
        Map<String, String> slips = new LinkedHashMap<>();
        if (who().filter(possible::contains).isEmpty()) slips.put("role", "answer.slip.role");
        if (day().isEmpty()) slips.put("on", "answer.slip.on");
        else if (day().get().isAfter(today)) slips.put("on", "answer.slip.on.future");
        else if (day().get().isBefore(first)) slips.put("on", "answer.slip.on.past");
        return slips;
    }

    /** Only for a form without slips. */
    Seen seen() {
        return new Seen(who().orElseThrow(), day().orElseThrow());
    }
}
