/**
 * How fast the engine is. {@code bin/test --bench} runs all of it and prints what
 * docs/performance.md records.
 */
@NullMarked
package health.limber.bench;

import org.jspecify.annotations.NullMarked;
