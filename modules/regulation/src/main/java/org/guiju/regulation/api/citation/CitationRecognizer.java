package org.guiju.regulation.api.citation;

import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.internal.citation.DocumentReader;

/**
 * Finds citations and definitions in the text of a document: the entry point for imports. A pure function of the document
 * and the names known; never throws on any text. Citations and definitions that the document brings are not looked at.
 * Safe for many threads.
 *
 * <pre>{@code
 * CitationRecognizer recognizer = new CitationRecognizer(KnownNames.bundled().and(metadataOfAllDocuments));
 * LegalDocument complete = recognizer.recognize(document).in(document);
 * }</pre>
 */
public final class CitationRecognizer {

    private final KnownNames names;

    /**
     * Makes a recognizer.
     *
     * @param names titles that are recognised without 《》
     */
    public CitationRecognizer(KnownNames names) {
        this.names = names;
    }

    /** Reads all provisions, headings and table cells of a document. */
    public Recognition recognize(LegalDocument document) {
        return new DocumentReader(document, names).read();
    }
}
