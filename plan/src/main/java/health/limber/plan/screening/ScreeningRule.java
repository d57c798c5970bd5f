package health.limber.plan.screening;

import health.limber.plan.condition.Condition;

import java.util.List;

/**
 * One rule of the screening: when it holds, the answer is at least as strict as its disposition.
 *
 * @param why for clinicians and logs, never shown to the person
 * @param afterPrecautions evaluated after the precautions, because it asks about them
 */
public record ScreeningRule(
        String id,
        Disposition disposition,
        Condition when,
        boolean afterPrecautions,
        String why,
        List<String> sources) {}
