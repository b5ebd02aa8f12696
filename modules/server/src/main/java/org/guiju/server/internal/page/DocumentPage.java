package org.guiju.server.internal.page;

import java.util.ArrayList;
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
 * @param attached the documents that it issues
 * @param others other expressions of the same work
 * @param validity its status and what it rests on
 * @param cited its texts with links
 */
public record DocumentPage(
        Frame frame,
        LegalDocument document,
        DocumentMetadata notice,
        List<DocumentMetadata> attached,
        List<DocumentMetadata> others,
        Validity validity,
        CitedText cited) {

    private static final int GLOSS = 18;

    /** How a provision is set. */
    public enum Shape {
        /** Label and heading in the middle, text and children below. */
        TITLE,
        /** Label and heading on a line of their own. */
        HEADED,
        /** Label, heading and text on one line, children below. */
        RUN_IN,
        /** Label only, on the line of the first child. */
        OPEN,
        /** A table. */
        TABLE,
        /** A box with a frame. */
        BOX,
        /** On the right, line by line. */
        SIGNATURE
    }

    /**
     * A line of the outline.
     *
     * @param eId where it leads
     * @param label number
     * @param heading heading, or the first words of the text
     * @param depth depth, 1 to 3
     * @param gloss whether {@code heading} are the first words of the text
     */
    public record Line(String eId, String label, String heading, int depth, boolean gloss) {

        /** What stands between label and heading: nothing behind 一、 and （一）. */
        public String gap() {
            return label.matches(".*[、）.]") ? "" : " ";
        }
    }

    /** Its metadata. */
    public DocumentMetadata metadata() {
        return document.metadata();
    }

    /** How a provision is set. */
    public static Shape shape(Provision p) {
        return switch (p.kind()) {
            case PART, CHAPTER, SECTION, ANNEX -> Shape.TITLE;
            case BOX -> Shape.BOX;
            case TABLE -> Shape.TABLE;
            case SIGNATURE -> Shape.SIGNATURE;
            case ARTICLE, LEVEL -> shapeOfNumbered(p);
            default -> Shape.RUN_IN;
        };
    }

    private static Shape shapeOfNumbered(Provision p) {
        boolean followed = !p.children().isEmpty() && p.children().getFirst().kind() == ProvisionKind.PARAGRAPH;
        if (p.text().isEmpty() && followed && (p.heading().isEmpty() || p.heading().matches(".*[。：；，]"))) {
            return Shape.OPEN;
        }
        return p.text().isEmpty() && !p.heading().isEmpty() && !p.heading().endsWith("。") ? Shape.HEADED : Shape.RUN_IN;
    }

    /** Depth of a level, 1 for 一、; 0 for what is no level. */
    public static int depth(Provision p) {
        int depth = 0;
        for (String part : p.eId().split("__")) {
            if (part.startsWith(ProvisionKind.LEVEL.prefix() + "_")) {
                depth++;
            }
        }
        return depth;
    }

    /** The outline. */
    public List<Line> outline() {
        List<Line> lines = new ArrayList<>();
        document.body().forEach(p -> outline(p, 1, lines));
        return lines;
    }

    private static void outline(Provision p, int depth, List<Line> lines) {
        boolean shown = switch (p.kind()) {
            case PART, CHAPTER, SECTION, ARTICLE, ANNEX, BOX, TABLE -> !p.label().isEmpty() || !p.heading().isEmpty();
            case LEVEL -> depth(p) <= 2;
            default -> false;
        };
        if (shown) {
            boolean gloss = p.heading().isEmpty();
            lines.add(new Line(p.eId(), p.label(), gloss ? firstWords(p) : p.heading(), depth, gloss));
        }
        int below = shown && p.kind() != ProvisionKind.ARTICLE ? Math.min(depth + 1, 3) : depth;
        if (p.kind() != ProvisionKind.TABLE) {
            p.children().forEach(child -> outline(child, below, lines));
        }
    }

    private static String firstWords(Provision p) {
        String words = p.walk().map(Provision::ownText).filter(t -> !t.isEmpty()).findFirst().orElse("");
        return words.length() <= GLOSS ? words : words.substring(0, GLOSS) + "…";
    }
}
