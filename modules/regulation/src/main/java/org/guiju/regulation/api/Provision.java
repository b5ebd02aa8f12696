package org.guiju.regulation.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of a document's tree, addressable by its {@code eId}. Its own text always stands before its children; text after
 * a list is a further paragraph.
 *
 * <p>An {@link ProvisionKind#ARTICLE} has its text in {@link ProvisionKind#PARAGRAPH} children, also when there is only
 * one, so that every 款 is addressable. A {@link ProvisionKind#LEVEL} with a run-in heading has the heading in
 * {@code heading} and what follows in paragraphs.
 *
 * @param eId id unique in the document, such as {@code art_6__para_1__point_3}
 * @param kind what it is
 * @param label number as printed after repair: 第六条, （三）, 一、, 1., 表1, 专栏7, 附件1; empty if unnumbered
 * @param heading heading without its label, empty if none
 * @param text own cleaned text, without label and heading and without the children's text; empty if none
 * @param cells cells if this is a row, else empty
 * @param children in order of the text
 * @param source where it was read; null for text that was not read from a file
 */
public record Provision(
        String eId,
        ProvisionKind kind,
        String label,
        String heading,
        String text,
        List<Cell> cells,
        List<Provision> children,
        SourceSpan source) {

    /** Copies the lists. */
    public Provision {
        Objects.requireNonNull(eId, "eId");
        Objects.requireNonNull(kind, "kind");
        label = label == null ? "" : label;
        heading = heading == null ? "" : heading;
        text = text == null ? "" : text;
        cells = cells == null ? List.of() : List.copyOf(cells);
        children = children == null ? List.of() : List.copyOf(children);
    }

    /** This provision and all below it, in order of the text. */
    public Stream<Provision> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Provision::walk));
    }

    /** The provision with this id, here or below. */
    public Optional<Provision> find(String id) {
        return walk().filter(p -> p.eId.equals(id)).findFirst();
    }

    /** The text in which citations and annotations have their place: {@code text}, or a row's cells joined by tabs. */
    public String ownText() {
        return kind == ProvisionKind.ROW
                ? String.join("\t", cells.stream().map(Cell::text).toList())
                : text;
    }

    /** Where this provision and all below it were read: the lines of both, the page on which it begins. */
    public Optional<SourceSpan> extent() {
        List<SourceSpan> spans = walk().map(Provision::source).filter(Objects::nonNull).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SourceSpan(
                spans.stream().mapToInt(SourceSpan::firstLine).min().getAsInt(),
                spans.stream().mapToInt(SourceSpan::lastLine).max().getAsInt(),
                spans.getFirst().page()));
    }

    /** Whether this is a heading row of a table. */
    public boolean isHeaderRow() {
        return kind == ProvisionKind.ROW && eId.contains("__head_");
    }

    /**
     * Label, heading and text of this provision and all below it as a reader sees them, paragraphs separated by
     * {@code \n}, cells by a tab.
     */
    public String fullText() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    private void appendTo(StringBuilder out) {
        String own = kind == ProvisionKind.ROW ? ownText() : joinedOwnText();
        if (!own.isEmpty()) {
            if (!out.isEmpty() && !endsWithOpenLabel(out)) {
                out.append('\n');
            }
            out.append(own);
        }
        children.forEach(child -> child.appendTo(out));
    }

    /** 第六条 is printed on the line of its first paragraph. */
    private static boolean endsWithOpenLabel(StringBuilder out) {
        return out.charAt(out.length() - 1) == '\u3000';
    }

    private String joinedOwnText() {
        String gap = label.isEmpty() || label.endsWith("、") || label.endsWith("）") || label.endsWith(".") ? "" : "\u3000";
        boolean openLabel = kind == ProvisionKind.ARTICLE && text.isEmpty() && heading.isEmpty();
        return openLabel ? label + "\u3000" : label + (heading.isEmpty() && text.isEmpty() ? "" : gap) + heading + text;
    }
}
