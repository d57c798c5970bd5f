@NullMarked
package health.limber.app.account;

import org.jspecify.annotations.NullMarked;
