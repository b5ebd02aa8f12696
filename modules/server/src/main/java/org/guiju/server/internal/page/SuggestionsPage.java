package org.guiju.server.internal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.guiju.search.api.Suggestion;
import org.guiju.server.internal.http.Texts;

/**
 * What a user may be about to type.
 *
 * @param texts texts in the language of the request
 * @param suggestions best first
 */
public record SuggestionsPage(Texts texts, List<Suggestion> suggestions) {

    /** Copies the list. */
    public SuggestionsPage {
        suggestions = List.copyOf(suggestions);
    }

    /** Where a suggestion leads: the provision, or a search for its words. */
    public static String href(Suggestion s) {
        return s.address() != null
                ? CitedText.href(s.address(), "")
                : "/search?q=" + URLEncoder.encode(s.text(), StandardCharsets.UTF_8);
    }

    /** What kind of suggestion it is, in words. */
    public String kind(Suggestion s) {
        return texts.get("suggestion." + s.kind().name().toLowerCase(Locale.ROOT));
    }
}
