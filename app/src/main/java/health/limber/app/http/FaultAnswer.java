package health.limber.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fault as JSON: a sentence, and a reference if there is one. */
record FaultAnswer(HttpStatus status, FaultView page) implements View {

    /** True for a request by a script. */
    static boolean isWanted(HttpServletRequest request) {
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        String sent = String.valueOf(request.getContentType());
        return !accept.contains(MediaType.TEXT_HTML_VALUE)
                && (accept.contains(MediaType.APPLICATION_JSON_VALUE)
                        || sent.startsWith(MediaType.APPLICATION_JSON_VALUE));
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("sentence", page.sentence());
        if (page.reference() != null) said.put("reference", page.reference());
        byte[] body = JsonMapper.shared().writeValueAsBytes(said);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
