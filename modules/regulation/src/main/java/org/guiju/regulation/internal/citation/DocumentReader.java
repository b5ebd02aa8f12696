package org.guiju.regulation.internal.citation;

import java.util.List;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.citation.Recognition;

/** Reads one document. */
public final class DocumentReader {

    private final LegalDocument document;
    private final KnownNames names;

    /** Prepares reading a document. */
    public DocumentReader(LegalDocument document, KnownNames names) {
        this.document = document;
        this.names = names;
    }

    /** Reads it. */
    public Recognition read() {
        return new Recognition(List.of(), List.of(), List.of());
    }
}
