package health.limber.app.measure;

import health.limber.app.http.Numbers;
import health.limber.app.http.Pages;
import health.limber.app.week.Plans;
import health.limber.app.week.Plans.Visit;
import health.limber.app.week.Plans.Week;
import health.limber.plan.fact.CheckIns;
import health.limber.plan.fact.Event;
import health.limber.plan.progress.Measurement;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.util.Optional;
import java.util.OptionalInt;

/** Measures how far somebody moves: with a ruler, alone, before exercise. */
@Controller
class MeasurePage {
    private static final String ADDRESS = "/measure";

    private final Pages pages;
    private final Plans plans;
    private final MeasureViews views;

    MeasurePage(Pages pages, Plans plans, MeasureViews views) {
        this.pages = pages;
        this.plans = plans;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    View show(Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        Optional<Week> week = week(visit);
        return week.isEmpty() ? elsewhere(visit) : show(week.get(), null, HttpStatus.OK);
    }

    /** What was measured, as it was typed. */
    record Form(@Nullable String form, @Nullable String measurement, @Nullable String value) {}

    @PostMapping(ADDRESS)
    View keep(Form sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        Optional<Week> week = week(visit);
        if (week.isEmpty()) return elsewhere(visit);
        String id = String.valueOf(sent.measurement());
        Measurement measurement = views.open(week.get(), id).orElse(null);
        if (measurement == null) return Pages.see(ADDRESS);
        OptionalInt value = Numbers.read(sent.value(), 0, measurement.most());
        if (value.isEmpty()) {
            String typed = sent.value() == null ? "" : sent.value();
            return show(
                    week.get(), new MeasureViews.Slip(id, typed), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Event measured = new Event.Measured(id, value.getAsInt());
        plans.keep(week.get(), String.valueOf(sent.form()), measured);
        return Pages.see("/progress#motion");
    }

    /** A measurement to be taken back. */
    record Back(@Nullable String form, @Nullable String measurement, @Nullable String fact) {}

    @PostMapping("/measure/back")
    View back(Back sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        Optional<Week> week = week(visit);
        if (week.isEmpty()) return elsewhere(visit);
        CheckIns told = visit.state().checkIns();
        boolean there =
                told.readings(String.valueOf(sent.measurement())).stream()
                        .anyMatch(one -> one.fact().equals(sent.fact()));
        if (there)
            plans.keep(
                    week.get(),
                    String.valueOf(sent.form()),
                    new Event.Retracted(String.valueOf(sent.fact())));
        return Pages.see(ADDRESS);
    }

    /** The week of somebody who may exercise; nobody else measures (MR-10). */
    private Optional<Week> week(Visit visit) {
        if (visit.elsewhere().isPresent()) return Optional.empty();
        return Optional.of(plans.of(visit)).filter(week -> week.answer().plan().isPresent());
    }

    private static View elsewhere(Visit visit) {
        return Pages.see(visit.elsewhere().orElse("/answer"));
    }

    private View show(Week week, MeasureViews.@Nullable Slip slip, HttpStatus status) {
        return pages.show("measure/measure", views.of(week, slip), status);
    }
}
