package org.guiju.desktop.library.internal.shelf;

import java.util.List;
import java.util.Map;
import org.guiju.desktop.library.internal.words.Words;

/** By what documents are put together. */
enum Grouping {
    /** Domain: a document is listed in each of its domains. */
    DOMAIN,
    /** Kind of document. */
    TYPE,
    /** First issuing body. */
    ISSUER,
    /** Year of publication, the latest first. */
    YEAR;

    /**
     * Groups in which an entry is listed; each is the key by which groups are ordered and its name.
     *
     * @param entry the entry
     * @param domains names of the open domains by id
     */
    List<Key> keys(ShelfEntry entry, Map<String, String> domains) {
        return switch (this) {
            case DOMAIN -> entry.document().domains().stream()
                    .filter(domains::containsKey)
                    .map(id -> new Key(id, domains.get(id)))
                    .toList();
            case TYPE -> List.of(new Key(String.format("%02d", entry.document().type().ordinal()), Words.type(entry.document().type())));
            case ISSUER -> List.of(entry.document().issuers().isEmpty()
                    ? new Key("\uffff", Words.of("shelf.noissuer"))
                    : new Key(entry.document().issuers().get(0), entry.document().issuers().get(0)));
            case YEAR -> List.of(new Key(String.valueOf(9999 - entry.year()), Words.of("shelf.year", String.valueOf(entry.year()))));
        };
    }

    @Override
    public String toString() {
        return Words.of("shelf.by." + name());
    }

    /** Key and name of a group. */
    record Key(String order, String name) {}
}
