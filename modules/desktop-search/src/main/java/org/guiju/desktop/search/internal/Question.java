package org.guiju.desktop.search.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.search.api.SearchRequest;

/**
 * What the search window asks: words, chosen values of facets, date, order.
 *
 * @param words what was typed
 * @param chosen values chosen by facet
 * @param on date asked about
 * @param sort order
 * @param limit hits wanted
 */
record Question(String words, Map<Facet, Set<String>> chosen, LocalDate on, SearchRequest.Sort sort, int limit) {

    /** Hits that are shown at first and added at a time. */
    static final int PAGE = 50;

    /** Copies the choice. */
    Question {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    static Question empty(LocalDate on) {
        return new Question("", Map.of(), on, SearchRequest.Sort.RELEVANCE, PAGE);
    }

    /** Whether there is anything to search for. */
    boolean isBlank() {
        return words.isBlank() && chosen.isEmpty();
    }

    Question withWords(String typed) {
        String cut = typed.length() > SearchRequest.MAXIMUM_QUERY ? typed.substring(0, SearchRequest.MAXIMUM_QUERY) : typed;
        return new Question(cut, chosen, on, sort, PAGE);
    }

    Question withSort(SearchRequest.Sort order) {
        return new Question(words, chosen, on, order, PAGE);
    }

    Question withDate(LocalDate date) {
        return new Question(words, chosen, date, sort, PAGE);
    }

    Question withMore() {
        return new Question(words, chosen, on, sort, Math.min(limit + PAGE, SearchRequest.MAXIMUM_LIMIT));
    }

    Question withoutChoice() {
        return new Question(words, Map.of(), on, sort, PAGE);
    }

    /** Chooses a value of a facet, or gives it up if it is chosen. */
    Question toggled(Facet facet, String value) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(facet, values);
        return new Question(words, changed, on, sort, PAGE);
    }

    boolean isChosen(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** As the search service takes it. */
    SearchRequest request() {
        return new SearchRequest(words.strip(), values(Facet.DOMAIN, v -> v), values(Facet.TOPIC, v -> v),
                values(Facet.TYPE, DocumentType::parse), values(Facet.YEAR, Integer::valueOf), values(Facet.ISSUER, v -> v),
                values(Facet.STATUS, DocumentStatus::parse), Set.of(), on, sort, 0, limit);
    }

    private <T> Set<T> values(Facet facet, Function<String, T> read) {
        return chosen.getOrDefault(facet, Set.of()).stream().map(read).collect(Collectors.toSet());
    }
}
