package org.guiju.regulation.internal.codec;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.text.DocumentNumbers;

/**
 * What {@code documents.json} holds: the metadata of all documents of a module and the names of what its content cites.
 *
 * @param documents metadata, in order of their ids
 * @param cites keys (see {@link #keysOf}) of what its documents and its other content cite
 */
public record ContentSummary(List<DocumentMetadata> documents, Set<String> cites) {

    /** Copies the collections. */
    public ContentSummary {
        documents = List.copyOf(documents);
        cites = Set.copyOf(cites);
    }

    /** Key of a title: without brackets, blanks and 中华人民共和国, so that short and full citations meet. */
    public static String titleKey(String title) {
        String key = title.replaceAll("[《》〈〉<>\\s\\u3000]", "").replace('(', '（').replace(')', '）');
        return key.startsWith("中华人民共和国") ? key.substring(7) : key;
    }

    /** Key of a document number. */
    public static String numberKey(String number) {
        return DocumentNumbers.normalize(number);
    }

    /** All keys under which a document may be cited. */
    public static Set<String> keysOf(DocumentMetadata document) {
        Set<String> keys = new TreeSet<>();
        keys.add(document.id().work());
        keys.add(titleKey(document.title()));
        document.shortTitles().forEach(title -> keys.add(titleKey(title)));
        if (document.number() != null) {
            keys.add(numberKey(document.number()));
        }
        return keys;
    }
}
