package org.guiju.importing.internal.catalogue;

import java.util.List;
import org.guiju.importing.internal.paragraph.Convention;
import org.guiju.regulation.api.DocumentMetadata;

/**
 * A document as its catalogue describes it.
 *
 * @param path where it stands in the catalogue, for messages
 * @param metadata what the catalogue says; source without page, counts null
 * @param lines all its lines
 * @param titleLines lines that stand in the metadata and not in the body
 * @param signatureLines lines of the signature
 * @param closingLines lines that belong to the document as a whole, behind its last provision
 * @param missingAnnexes annexes that it names and the source does not hold
 * @param convention how its lines were broken, or null to find out
 * @param expected structure counted by reading, or null
 */
public record CatalogueDocument(
        String path,
        DocumentMetadata metadata,
        LineRange lines,
        List<LineRange> titleLines,
        List<LineRange> signatureLines,
        List<LineRange> closingLines,
        List<String> missingAnnexes,
        Convention convention,
        Expected expected) {}
