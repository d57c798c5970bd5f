/** The rules of dosing and progress as the library keeps them (clinical.md 5.3). */
@NullMarked
package health.limber.plan.dosing;

import org.jspecify.annotations.NullMarked;
