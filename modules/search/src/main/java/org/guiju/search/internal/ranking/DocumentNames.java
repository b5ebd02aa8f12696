package org.guiju.search.internal.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.search.internal.text.Grams;

/** Titles and short titles as symbols, read once for each document. */
final class DocumentNames {

    private final Map<ExpressionId, List<Name>> known = new ConcurrentHashMap<>();

    /**
     * A name.
     *
     * @param folded its symbols joined
     * @param pairs pairs of neighbouring symbols
     * @param isShort whether it is a short title
     */
    record Name(String folded, Set<String> pairs, boolean isShort) {}

    /** The title and the short titles of a document. */
    List<Name> of(DocumentMetadata metadata) {
        return known.computeIfAbsent(metadata.id(), id -> {
            List<Name> names = new ArrayList<>();
            names.add(name(metadata.title(), false));
            metadata.shortTitles().forEach(title -> names.add(name(title, true)));
            return List.copyOf(names);
        });
    }

    private static Name name(String text, boolean isShort) {
        return new Name(String.join("", Grams.singles(text)), Set.copyOf(Grams.pairs(text)), isShort);
    }
}
