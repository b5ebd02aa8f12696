package org.guiju.regulation.internal.validity;

import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.internal.citation.NameKeys;

/** Tells whether a title or number names a document. */
final class DocumentMatch {

    private DocumentMatch() {}

    /** A document with another number is another one, whatever its title. */
    static boolean names(String title, String number, DocumentMetadata document) {
        boolean numbered = number != null && document.number() != null;
        if (numbered) {
            return NameKeys.number(number).equals(NameKeys.number(document.number()));
        }
        if (title == null) {
            return false;
        }
        String key = NameKeys.title(title);
        return key.equals(NameKeys.title(document.title()));
    }
}
