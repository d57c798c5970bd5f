package health.limber.app.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.view.RedirectView;

import java.io.IOException;
import java.util.Map;

/** Makes pages from templates. */
@Component
public final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Wording words;
    private final ResourceUrlProvider assets;
    private final Surroundings around;
    private final String version;

    /** What every page may point to. */
    @Component
    record Surroundings(EmergencyNumber emergency, FigureAddresses figures) {}

    Pages(
            Wording words,
            ResourceUrlProvider assets,
            Surroundings around,
            @Value("${limber.version}") String version) {
        this.words = words;
        this.assets = assets;
        this.around = around;
        this.version = version;
    }

    /** The words of the interface. */
    public Wording words() {
        return words;
    }

    /**
     * Leads to {@code address}, which is asked for anew: after a form was sent, or instead of it.
     */
    public static View see(String address) {
        RedirectView view = new RedirectView(address, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /** The page that {@code template} makes of {@code page}. */
    public View show(String template, Object page) {
        return show(template, page, HttpStatus.OK);
    }

    /** The same, answered with {@code status}. */
    public View show(String template, Object page, HttpStatus status) {
        return new View() {
            @Override
            public void render(
                    @Nullable Map<String, ?> model,
                    HttpServletRequest request,
                    HttpServletResponse response)
                    throws IOException {
                Chrome chrome =
                        new Chrome(
                                words, request, version, assets, around.emergency, around.figures);
                Utf8ByteOutput body = new Utf8ByteOutput();
                templates.render(template + ".jte", Map.of("chrome", chrome, "page", page), body);
                response.setStatus(status.value());
                response.setContentType("text/html;charset=UTF-8");
                response.setHeader(
                        HttpHeaders.CACHE_CONTROL, chrome.known() ? "no-store" : "no-cache");
                response.setContentLength(body.getContentLength());
                response.getOutputStream().write(body.toByteArray()); // in one piece
            }
        };
    }
}
