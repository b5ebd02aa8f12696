package org.guiju.server.internal.page;

import java.util.List;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.validity.Validity;

/**
 * The reader.
 *
 * @param frame what stands around it
 * @param document the document
 * @param notice its covering notice, or null
 * @param attached the document that it issues, or null
 * @param validity its status and what it rests on
 * @param cited its texts with links
 */
public record DocumentPage(
        Frame frame,
        LegalDocument document,
        DocumentMetadata notice,
        DocumentMetadata attached,
        Validity validity,
        CitedText cited) {

    /** Its metadata. */
    public DocumentMetadata metadata() {
        return document.metadata();
    }

    /** Whether a provision stands in the outline. */
    public static boolean inOutline(Provision p) {
        return switch (p.kind()) {
            case PART, CHAPTER, SECTION, ARTICLE, ANNEX, BOX, TABLE -> !p.label().isEmpty() || !p.heading().isEmpty();
            case LEVEL -> depth(p) <= 2;
            default -> false;
        };
    }

    /** Depth of a level, 1 for 一、. */
    public static int depth(Provision p) {
        int depth = 0;
        for (String part : p.eId().split("__")) {
            if (part.startsWith(ProvisionKind.LEVEL.prefix() + "_")) {
                depth++;
            }
        }
        return depth;
    }
}
