@NullMarked
package health.limber.app.facts;

import org.jspecify.annotations.NullMarked;
