@NullMarked
package health.limber.app.session;

import org.jspecify.annotations.NullMarked;
