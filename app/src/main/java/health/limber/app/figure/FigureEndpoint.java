package health.limber.app.figure;

import health.limber.app.http.FigureAddresses;
import health.limber.motion.figure.Drawing;
import health.limber.motion.figure.Film;
import health.limber.motion.figure.Scene;
import health.limber.motion.figure.Score;
import health.limber.motion.figure.Shape;
import health.limber.motion.movement.Phase;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Films for the engine in the browser, and pictures for pages. Their addresses carry the digest of
 * the library, so that a browser may keep them.
 */
@RestController
class FigureEndpoint {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Films films;

    FigureEndpoint(Films films) {
        this.films = films;
    }

    @GetMapping("/films/{digest}/{id}.json")
    ResponseEntity<String> film(@PathVariable String id) {
        Optional<String> numbers = films.film(id).map(Score::write).map(FigureEndpoint::json);
        return answer(numbers, MediaType.APPLICATION_JSON);
    }

    @GetMapping("/figures/{digest}/{id}.svg")
    ResponseEntity<String> telling(
            @PathVariable String id, @RequestParam Map<String, String> asked) {
        Look look = Look.asked(asked);
        Optional<String> picture =
                films.scene(id)
                        .flatMap(scene ->
                                films.film(id)
                                        .map(film -> Still.telling(film, scene, look.shape())))
                        .map(drawing -> Still.svg(drawing, look.tones()));
        return answer(picture, SVG);
    }

    /** The start, or the end of a phase. */
    @GetMapping("/figures/{digest}/{id}/{moment}.svg")
    ResponseEntity<String> moment(
            @PathVariable String id,
            @PathVariable String moment,
            @RequestParam Map<String, String> asked) {
        Look look = Look.asked(asked);
        Optional<String> picture =
                films.scene(id)
                        .flatMap(scene ->
                                films.film(id)
                                        .flatMap(film -> moment(scene, film, moment, look.shape())))
                        .map(drawing -> Still.svg(drawing, look.tones()));
        return answer(picture, SVG);
    }

    private static Optional<Drawing> moment(Scene scene, Film film, String moment, Shape shape) {
        if (moment.equals(FigureAddresses.START))
            return Optional.of(Still.start(film, film.first(), shape));
        List<Phase> phases = scene.movement().phases();
        for (int i = 0; i < phases.size(); i++)
            if (phases.get(i).id().equals(moment))
                return Optional.of(Still.end(film, i, film.first(), shape));
        return Optional.empty();
    }

    private static ResponseEntity<String> answer(Optional<String> body, MediaType type) {
        return body.map(text -> ResponseEntity.ok().contentType(type).cacheControl(KEPT).body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Numbers without needless digits. */
    static String json(double[] numbers) {
        StringBuilder text = new StringBuilder(numbers.length * 6).append('[');
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) text.append(',');
            double number = numbers[i];
            if (number == Math.rint(number)) text.append((long) number);
            else text.append(number);
        }
        return text.append(']').toString();
    }
}
