package org.guiju.importing.internal.structure;

import org.guiju.importing.internal.catalogue.Correction;
import org.guiju.importing.internal.paragraph.Paragraph;

/** What a document consists of before its structure is read: paragraphs and tables in order. */
public sealed interface Block {

    /** A paragraph. */
    record Text(Paragraph paragraph) implements Block {}

    /** A table; its content is known. */
    record Table(Correction.Table content) implements Block {}
}
