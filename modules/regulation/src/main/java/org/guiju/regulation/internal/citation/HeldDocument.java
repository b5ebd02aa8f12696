package org.guiju.regulation.internal.citation;

import java.util.List;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.DocumentMetadata;

/**
 * What the index keeps of a document.
 *
 * @param metadata what is known about it
 * @param outline its tree without text
 * @param citations citations in its text
 */
record HeldDocument(DocumentMetadata metadata, Outline outline, List<Citation> citations) {}
