package health.limber.app.history;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * "I did it without the app", as it was sent.
 *
 * @param slips what is wrong, by field: a key of the words
 */
record LogForm(MultiValueMap<String, String> fields, LocalDate today, Map<String, String> slips) {
    private static final int MINUTES_MAX = 600;

    /** The empty form: today, and nothing else. */
    static LogForm empty(LocalDate today) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("date", today.toString());
        return new LogForm(fields, today, Map.of());
    }

    static LogForm read(MultiValueMap<String, String> fields, LocalDate today) {
        LogForm form = new LogForm(fields, today, new LinkedHashMap<>());
        if (form.day().isEmpty()) form.slips().put("date", "history.log.slip.date");
        if (form.minutes().isEmpty()) form.slips().put("minutes", "history.log.slip.minutes");
        return form;
    }

    LocalDate from() {
        return today.minusYears(1);
    }

    Optional<LocalDate> day() {
        try {
            LocalDate day = LocalDate.parse(text("date"));
            boolean known = !day.isAfter(today) && !day.isBefore(from());
            return known ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    OptionalInt minutes() {
        try {
            int minutes = Integer.parseInt(text("minutes"));
            return minutes >= 1 && minutes <= MINUTES_MAX
                    ? OptionalInt.of(minutes)
                    : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    List<String> exercises() {
        return fields.getOrDefault("exercise", List.of());
    }

    String text(String field) {
        @Nullable String text = fields.getFirst(field);
        return text == null ? "" : text.strip();
    }
}
