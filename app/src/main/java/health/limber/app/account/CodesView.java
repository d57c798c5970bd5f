package health.limber.app.account;

import java.util.List;

/**
 * Recovery codes, shown once.
 *
 * @param codes empty to offer a first set
 * @param fresh true for an account that was made just now
 * @param next where to go on to
 */
public record CodesView(List<String> codes, boolean fresh, String next) {}
