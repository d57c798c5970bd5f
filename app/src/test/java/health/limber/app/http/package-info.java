@NullMarked
package health.limber.app.http;

import org.jspecify.annotations.NullMarked;
