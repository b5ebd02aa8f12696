package org.guiju.search.api;

import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;

/**
 * A provision that was found.
 *
 * @param document the document in which it stands
 * @param eId its element id; null where the document as a whole was found by its title or number
 * @param label number and heading of the provision as a reader knows it: 第三十三条, （十）自然资源部
 * @param path from the document's title down to the provision: title, chapter, article
 * @param text full text of the provision
 * @param snippet the part of it that shows why it was found
 * @param score ranking score, comparable only within one result
 * @param status status of the document on the date asked about
 */
public record SearchHit(
        DocumentMetadata document,
        String eId,
        String label,
        List<String> path,
        String text,
        Snippet snippet,
        double score,
        DocumentStatus status) {

    /** Copies the path. */
    public SearchHit {
        path = List.copyOf(path);
    }

    /** Where it stands. */
    public Address address() {
        return document.id().at(eId);
    }
}
