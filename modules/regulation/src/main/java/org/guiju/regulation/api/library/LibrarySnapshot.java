package org.guiju.regulation.api.library;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.validity.Effect;

/** What the library held at one moment. Immutable; the text of documents is read when asked for and kept softly. */
public interface LibrarySnapshot {

    /** Number of the snapshot, growing. */
    long revision();

    /** Open modules, in order of their ids. */
    List<ContentModule> modules();

    /** All documents of the open modules, covering notices included, in order of their ids. */
    List<DocumentMetadata> documents();

    /**
     * Documents of closed modules that the open ones cite, in order of their ids: they are not listed and not searched, but
     * can be read where a citation leads to them. {@link #metadata}, {@link #expression} and {@link #document} know them.
     */
    default List<DocumentMetadata> cited() {
        return List.of();
    }

    /** Metadata of one expression. */
    Optional<DocumentMetadata> metadata(ExpressionId id);

    /** The expression of a work in force on a date; where none is in force yet or any more, the last made up to then. */
    Optional<DocumentMetadata> expression(String work, LocalDate on);

    /** Metadata of all expressions of a work, oldest first; empty if none is held. */
    List<DocumentMetadata> expressions(String work);

    /**
     * Id of the open module under which a listed document is found: the one that stores it or, if that is closed, the first
     * open one that lists it. Empty for documents that are merely {@link #cited()}.
     */
    Optional<String> moduleOf(ExpressionId id);

    /**
     * The document with its text.
     *
     * @throws IOException if it is not there any more or cannot be read; the message names the file
     */
    LegalDocument document(ExpressionId id) throws IOException;

    /**
     * Other content of the open modules: paths below a kind's folder, such as {@code synonyms}, with their module.
     *
     * @param kind folder of the kind
     */
    List<ContentFile> files(String kind);

    /** Effects recorded in the open modules and by the organisation itself, in no particular order. */
    default List<Effect> effects() {
        return List.of();
    }

    /** A file of content in an open module. */
    interface ContentFile {
        /** Id of the module. */
        String module();

        /** Path in the module, such as {@code synonyms/discharge.json}. */
        String path();

        /**
         * Opens the file.
         *
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }
}
