package org.guiju.desktop.search.internal;

import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.search.api.SearchHit;
import org.guiju.search.api.Snippet;

/** A row of the list of results. */
sealed interface ResultRow {

    /** Where the query itself leads. */
    record Jump(String title, Address address) implements ResultRow {}

    /** A hit. */
    record Hit(SearchHit hit) implements ResultRow {}

    /** Asks for more hits. */
    record More() implements ResultRow {}

    /** What a screen reader says. */
    default String spoken() {
        return switch (this) {
            case Jump jump -> Words.of("results.jump", jump.title());
            case Hit hit -> hit.hit().document().title() + " " + hit.hit().label() + ". " + hit.hit().snippet().text();
            case More more -> Words.of("results.more");
        };
    }

    /** Words of a hit's excerpt that were found, each once. */
    static List<String> words(Snippet snippet) {
        return snippet.highlights().stream()
                .map(r -> snippet.text().substring(r.start(), r.end()))
                .filter(w -> !w.isBlank())
                .distinct()
                .toList();
    }
}
