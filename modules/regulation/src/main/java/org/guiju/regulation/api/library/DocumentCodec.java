package org.guiju.regulation.api.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.internal.codec.ContentSummary;
import org.guiju.regulation.internal.codec.DocumentReader;
import org.guiju.regulation.internal.codec.DocumentWriter;

/**
 * The form in which documents are stored: JSON in UTF-8, one line per provision of the first level, fields in a fixed order,
 * dates ISO 8601, constants by name, what is empty left out. The same document always gives the same bytes, and reading
 * what was written gives an equal document. The schema is {@code document.schema.json}.
 */
public final class DocumentCodec {

    /** Folder of the documents in a module's content. */
    public static final String FOLDER = "documents/";

    /** File beside the folder with the metadata of all its documents, generated; opening a module reads only this. */
    public static final String SUMMARY = "documents.json";

    private DocumentCodec() {}

    /** Path of a document in a module's content: {@code documents/work@date.json}. */
    public static String path(ExpressionId id) {
        return FOLDER + id + ".json";
    }

    /**
     * Writes a document. The stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(LegalDocument document, OutputStream out) throws IOException {
        DocumentWriter.document(document, out);
    }

    /**
     * Reads a document. The stream is closed.
     *
     * @param file name for messages
     * @throws ContentFormatException if it is no document; file, line and fault are in the message
     * @throws IOException if the stream fails
     */
    public static LegalDocument read(InputStream in, String file) throws IOException {
        return DocumentReader.document(in, file);
    }

    /**
     * Writes the metadata of many documents. The stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void writeSummary(List<DocumentMetadata> documents, OutputStream out) throws IOException {
        DocumentWriter.summary(new ContentSummary(documents, Set.of()), out);
    }

    /**
     * Reads what {@link #writeSummary} wrote. The stream is closed.
     *
     * @param file name for messages
     * @throws ContentFormatException if it is no summary; file, line and fault are in the message
     * @throws IOException if the stream fails
     */
    public static List<DocumentMetadata> readSummary(InputStream in, String file) throws IOException {
        return DocumentReader.summary(in, file).documents();
    }
}
