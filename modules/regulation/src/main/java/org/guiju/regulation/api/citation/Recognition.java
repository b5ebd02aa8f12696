package org.guiju.regulation.api.citation;

import java.util.List;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.LegalDocument;

/**
 * What was recognised in the text of one document.
 *
 * @param citations citations in order of the text
 * @param definitions terms it defines, in order of the text
 * @param open places that look like a citation and could not be read as one
 */
public record Recognition(List<Citation> citations, List<Definition> definitions, List<OpenPlace> open) {

    /** Copies the lists. */
    public Recognition {
        citations = List.copyOf(citations);
        definitions = List.copyOf(definitions);
        open = List.copyOf(open);
    }

    /** The document with these citations and definitions in place of those it had. */
    public LegalDocument in(LegalDocument document) {
        return new LegalDocument(document.metadata(), document.body(), citations, definitions);
    }

    /**
     * A place that looks like a citation, for the report of an import.
     *
     * @param eId provision in which it stands
     * @param inHeading whether it stands in the heading
     * @param start offset of its first character
     * @param text its words
     * @param reason why it is none
     */
    public record OpenPlace(String eId, boolean inHeading, int start, String text, Reason reason) {}

    /** Why a place is no citation. */
    public enum Reason {
        /** The document has no such provision, although the words name one of its own. */
        NO_SUCH_PROVISION,
        /** 前款 or 前条 where nothing stands before. */
        NOTHING_BEFORE,
        /** An article or point without any document that it could belong to. */
        NO_DOCUMENT,
        /** Title marks that do not close. */
        UNCLOSED_TITLE
    }
}
