/**
 * Who is here: guests, accounts, and the browsers they come back with.
 *
 * <p>A browser is known by one cookie of 32 random bytes; only its hash is kept. A {@code login}
 * row binds a browser to a person. A browser may hold several persons, as a family computer does,
 * and at most one of them is present: every request is theirs. A <em>guest</em> is a person without
 * an account, who is forgotten 30 days after the last visit; signing up keeps the person and
 * everything they did, signing in hands a guest's facts over to the account.
 *
 * <p>{@link health.limber.app.account.Logins} is the door for other features. Everything else asks
 * for the {@link java.security.Principal}: its name is the person's id. {@link
 * health.limber.app.account.AccountReset} helps somebody who is locked out, from the command line.
 */
@NullMarked
package health.limber.app.account;

import org.jspecify.annotations.NullMarked;
