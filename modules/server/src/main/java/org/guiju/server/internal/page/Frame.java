package org.guiju.server.internal.page;

import java.time.LocalDate;
import org.guiju.server.internal.http.Texts;

/**
 * What every page shows around its content.
 *
 * @param texts texts in the language of the request
 * @param on date asked about
 * @param query what stands in the search field
 * @param here path of the page, for the change of language
 * @param dated whether the date was asked for and is to be kept in links
 */
public record Frame(Texts texts, LocalDate on, String query, String here, boolean dated) {

    /** {@code ?on=…} if the date was asked for, else empty. */
    public String onQuery() {
        return dated ? "?on=" + on : "";
    }
}
