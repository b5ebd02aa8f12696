package org.guiju.server.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.server.internal.http.Texts;

/**
 * What every page shows around its content.
 *
 * @param texts texts in the language of the request
 * @param on date asked about
 * @param query what stands in the search field
 * @param here address of the page with its parameters
 * @param dated whether the date was asked for and is to be kept in links
 */
public record Frame(Texts texts, LocalDate on, String query, QueryString here, boolean dated) {

    /** The frame of a page without parameters. */
    public static Frame plain(Texts texts, LocalDate on) {
        return new Frame(texts, on, "", new QueryString("/", Map.<String, List<String>>of()), false);
    }

    /** {@code ?on=…} if the date was asked for, else empty. */
    public String onQuery() {
        return dated ? "?on=" + on : "";
    }

    /** Language to which the page can be switched. */
    public String otherLanguage() {
        return texts.chinese() ? "en" : "zh";
    }

    /** Name of a kind of document. */
    public String name(DocumentType type) {
        return texts.get("type." + type.name());
    }

    /** Name of a status. */
    public String name(DocumentStatus status) {
        return texts.get("status." + status.name());
    }
}
