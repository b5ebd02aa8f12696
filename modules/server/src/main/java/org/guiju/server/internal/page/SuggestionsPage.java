package org.guiju.server.internal.page;

import java.util.List;
import org.guiju.search.api.Suggestion;

/**
 * What a user may be about to type.
 *
 * @param suggestions best first
 */
public record SuggestionsPage(List<Suggestion> suggestions) {

    /** Copies the list. */
    public SuggestionsPage {
        suggestions = List.copyOf(suggestions);
    }
}
