/**
 * What every page shares and no page should think about: words, templates, assets, error pages and
 * the headers that protect a visitor.
 *
 * <p>A feature's controller returns {@link health.limber.app.http.Pages#show} with a template and a
 * record for it. All words of the interface come from {@link health.limber.app.http.Wording};
 * content brings its own. Nothing is ever loaded from another host, and the browser is told so.
 */
@NullMarked
package health.limber.app.http;

import org.jspecify.annotations.NullMarked;
