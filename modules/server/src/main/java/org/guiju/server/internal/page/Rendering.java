package org.guiju.server.internal.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import org.guiju.server.internal.http.Asked;

/** Draws pages and sends them. */
public final class Rendering {

    private final TemplateEngine templates;

    /** With these templates. */
    public Rendering(TemplateEngine templates) {
        this.templates = templates;
    }

    /** Draws a page and sends it; a language that was asked for is kept for the pages that follow. */
    public void send(Asked asked, ServerResponse response, String template, Object page) {
        StringOutput out = new StringOutput();
        templates.render(template, page, out);
        asked.text("lang").ifPresent(lang -> response.headers().add(HeaderNames.SET_COOKIE,
                "lang=" + (asked.texts().chinese() ? "zh" : "en") + "; Path=/; SameSite=Lax; Max-Age=31536000"));
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        response.header(HeaderNames.CACHE_CONTROL, "no-cache");
        response.header(HeaderNames.VARY, "Accept-Language, Cookie");
        response.send(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
