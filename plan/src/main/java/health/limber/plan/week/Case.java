package health.limber.plan.week;

import health.limber.plan.screening.Situation;

import java.time.LocalDate;

/** One person at one moment, as the engine needs them. */
public record Case(LocalDate today, Situation situation, Context context, History history) {}
