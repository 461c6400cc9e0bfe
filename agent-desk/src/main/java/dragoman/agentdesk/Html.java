package dragoman.agentdesk;

import dragoman.http.Answer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Makes pages and parts of pages of the templates; whatever is filled in is escaped by its place. */
final class Html {
    /** No script or style but our own files, nothing from elsewhere, no frame around us. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin", "Cross-Origin-Resource-Policy", "same-origin", "Cache-Control", "no-store", "Vary",
            "HX-Request, Cookie");
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Html.class.getClassLoader(), Html.class.getPackageName());

    Answer page(int status, String template, Map<String, Object> values) {
        return new Answer(status, "text/html; charset=utf-8",
                text(template, values).getBytes(StandardCharsets.UTF_8),
                HEADERS);
    }

    Answer page(String template, Map<String, Object> values) {
        return page(200, template, values);
    }

    String text(String template, Map<String, Object> values) {
        var out = new StringOutput();
        engine.render(template + ".jte", values, out);
        return out.toString();
    }

    static Answer with(Answer answer, String header, String value) {
        var headers = new HashMap<>(answer.headers());
        headers.put(header, value);
        return new Answer(answer.status(), answer.contentType(), answer.body(), headers);
    }

    /** On to another page of ours; a page that asks by script is told by a header. */
    static Answer to(String path, boolean byScript) {
        var headers = new HashMap<String, String>();
        headers.put("Cache-Control", "no-store");
        headers.put(byScript ? "HX-Redirect" : "Location", path);
        return new Answer(byScript ? 204 : 303, "text/plain; charset=utf-8", new byte[0], headers);
    }

    /** A file to be kept, never to be shown as a page of ours. */
    static Answer download(String name, String type, byte[] content) {
        return new Answer(200, type, content, Map.of("Content-Disposition",
                "attachment; filename=\"" + name.replaceAll("[^a-z0-9.-]", "") + "\"",
                "X-Content-Type-Options", "nosniff", "Cache-Control", "no-store", "Content-Security-Policy",
                "sandbox"));
    }
}
