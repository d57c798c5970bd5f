@NullMarked
package health.limber.app.cli;

import org.jspecify.annotations.NullMarked;
