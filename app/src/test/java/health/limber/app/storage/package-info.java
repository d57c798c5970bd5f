@NullMarked
package health.limber.app.storage;

import org.jspecify.annotations.NullMarked;
