package org.guiju.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.library.Glossary;
import org.guiju.search.api.Suggestion;
import org.guiju.search.internal.index.LibraryIndex;
import org.guiju.search.internal.index.UnitFields;
import org.guiju.search.internal.text.Grams;

/** What a user may be about to type: titles, short titles, terms that are defined or explained, and headings of the open modules. */
final class Suggestions {

    private static final int LONGEST_HEADING = 30;
    private static final Set<String> FIELDS = Set.of(UnitFields.TERMS, UnitFields.LABEL);

    private final List<Entry> entries;

    private Suggestions(Collection<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    private record Entry(String folded, Suggestion suggestion) {}

    /** Of everything in an index. */
    static Suggestions of(LibraryIndex index) throws IOException {
        Map<String, Entry> found = new LinkedHashMap<>();
        for (DocumentMetadata metadata : index.snapshot().documents()) {
            Stream.concat(Stream.of(metadata.title()), metadata.shortTitles().stream()).forEach(name -> put(found,
                    new Suggestion(name, Suggestion.Kind.DOCUMENT, metadata.id().at(null))));
        }
        Glossary.of(index.snapshot()).entries().forEach(entry -> entry.forms().forEach(
                form -> put(found, new Suggestion(form, Suggestion.Kind.TERM, null))));
        IndexReader reader = index.searcher().getIndexReader();
        StoredFields stored = reader.storedFields();
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < reader.maxDoc(); i++) {
            Document unit = stored.document(i, FIELDS);
            String terms = unit.get(UnitFields.TERMS);
            if (terms != null && !terms.isEmpty()) {
                terms.lines().forEach(t -> put(found, new Suggestion(t, Suggestion.Kind.TERM, null)));
            }
            String label = unit.get(UnitFields.LABEL);
            int blank = label.indexOf(' ');
            if (terms == null && blank > 0 && label.length() - blank < LONGEST_HEADING) {
                headings.add(label.substring(blank + 1).replaceAll("[。：:]$", ""));
            }
        }
        headings.forEach(h -> put(found, new Suggestion(h, Suggestion.Kind.HEADING, null)));
        return new Suggestions(found.values());
    }

    private static void put(Map<String, Entry> found, Suggestion suggestion) {
        String folded = fold(suggestion.text());
        if (!folded.isEmpty()) {
            found.putIfAbsent(folded, new Entry(folded, suggestion));
        }
    }

    private static String fold(String text) {
        return String.join("", Grams.singles(text));
    }

    /** Completions, those that begin with what was typed first, short ones before long ones. */
    List<Suggestion> complete(String typed, int limit) {
        String folded = fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        return Stream.of(match(e -> e.folded().startsWith(folded)), match(e -> e.folded().indexOf(folded) > 0),
                        match(e -> e.suggestion().kind() == Suggestion.Kind.DOCUMENT
                                && folded.length() > 1 && inOrder(folded, e.folded())))
                .flatMap(s -> s)
                .distinct()
                .limit(limit)
                .toList();
    }

    private Stream<Suggestion> match(java.util.function.Predicate<Entry> test) {
        return entries.stream()
                .filter(test)
                .sorted(java.util.Comparator.comparingInt((Entry e) -> e.suggestion().kind().ordinal())
                        .thenComparingInt(e -> e.folded().length()))
                .map(Entry::suggestion);
    }

    /** 排条例 stands in order in 排污许可管理条例. */
    private static boolean inOrder(String typed, String text) {
        int at = 0;
        for (int i = 0; i < typed.length(); i++) {
            at = text.indexOf(typed.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
