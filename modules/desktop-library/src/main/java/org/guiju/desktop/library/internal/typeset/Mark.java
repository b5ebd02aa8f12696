package org.guiju.desktop.library.internal.typeset;

import java.net.URI;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.library.Glossary;

/** What a stretch of text is, beside text. */
public sealed interface Mark {

    /** Set in bold: a label, a heading that runs in. */
    record Strong() implements Mark {}

    /** Set in a quieter colour. */
    record Muted() implements Mark {}

    /** A citation of something held. */
    record Held(ResolvedCitation citation) implements Mark {}

    /** A citation of something that is not held. */
    record External(ResolvedCitation citation) implements Mark {}

    /** A link that is no citation of the text, such as to the covering notice. */
    record Link(Address address) implements Mark {}

    /** Something to be started or toggled. */
    record Command(URI link) implements Mark {}

    /** A term that the document defines, wherever it is used. */
    record Term(Definition definition) implements Mark {}

    /** A term that a module explains for all documents, wherever it is used. */
    record Explained(Glossary.Entry entry) implements Mark {}

    /** A status, drawn as a badge. */
    record Badge(DocumentStatus status) implements Mark {}

    /** A word of the reader's own about the text (试行, 附件未收录), drawn as a quiet badge. */
    record Tag(boolean warning) implements Mark {}

    /** Whether it can be followed. */
    default boolean isLink() {
        return this instanceof Held || this instanceof Link || this instanceof Command;
    }

    /** Whether it is a term with a meaning. */
    default boolean isTerm() {
        return this instanceof Term || this instanceof Explained;
    }

    /** Whether something can be shown when the pointer rests on it. */
    default boolean hasCard() {
        return this instanceof Held || this instanceof Link || this instanceof External || isTerm();
    }
}
