package org.guiju.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;

/**
 * Cuts a document into units. An article is one unit with its points inside; a policy level is one unit unless numbered
 * levels stand below it, then each of those is one and its own lead-in another. A table is one unit, and so is each of its
 * rows when it has many.
 */
public final class UnitExtractor {

    private static final int LONG_TABLE = 600;
    private static final int LABEL_LENGTH = 16;

    private final List<SearchUnit> units = new ArrayList<>();

    private UnitExtractor() {}

    /** The units of a document in order of its text, the document as a whole first. */
    public static List<SearchUnit> extract(LegalDocument document) {
        UnitExtractor extractor = new UnitExtractor();
        String title = document.metadata().title();
        String known = title + "\n"
                + String.join("\n", document.metadata().shortTitles())
                + (document.metadata().number() == null ? "" : "\n" + document.metadata().number())
                + "\n" + String.join(" ", document.metadata().issuers());
        extractor.units.add(new SearchUnit(null, title, List.of(title), "", known));
        document.body().forEach(p -> extractor.visit(p, List.of(title), "", ""));
        return extractor.units;
    }

    /**
     * Visits a provision.
     *
     * @param above headings above it, the document's title first
     * @param headings words of the headings above it
     * @param numbers labels of the levels above it: 1. alone says nothing, 二、（十）1. does
     */
    private void visit(Provision p, List<String> above, String headings, String numbers) {
        String label = label(p);
        List<String> path = append(above, label);
        String heading = join(headings, p.heading());
        switch (p.kind()) {
            case PART, CHAPTER, SECTION, ANNEX -> visitContainer(p, path, heading);
            case LEVEL -> visitLevel(p, path, heading, numbers);
            case TABLE -> visitTable(p, path, heading);
            case SIGNATURE -> { }
            case PARAGRAPH, PREAMBLE, CLOSING, ARTICLE, BOX, NOTE, ITEM, POINT, SUBPOINT, ROW ->
                    visitLeaf(p, label, path, heading);
        }
    }

    private void visitContainer(Provision p, List<String> path, String heading) {
        if (p.children().isEmpty()) {
            add(p.eId(), label(p), path, heading, p.fullText());
            return;
        }
        if (!p.text().isEmpty()) {
            add(p.eId(), label(p), path, heading, p.label() + p.heading() + "\n" + p.text());
        }
        for (Provision child : p.children()) {
            if (child.kind() == ProvisionKind.PARAGRAPH) {
                add(child.eId(), label(p), path, heading, child.fullText());
            } else {
                visit(child, path, heading, "");
            }
        }
    }

    private void visitLevel(Provision p, List<String> path, String heading, String numbers) {
        List<Provision> own = p.children().stream().filter(c -> !isUnit(c)).toList();
        List<Provision> below = p.children().stream().filter(UnitExtractor::isUnit).toList();
        String lead = own.stream().map(Provision::fullText).collect(Collectors.joining("\n"));
        String text = join(p.label() + p.heading() + p.text(), lead);
        add(p.eId(), (numbers + label(p)).strip(), path, heading, text);
        below.forEach(child -> visit(child, path, heading, numbers + p.label()));
    }

    private void visitLeaf(Provision p, String label, List<String> path, String heading) {
        List<Provision> tables = p.children().stream().filter(c -> c.kind() == ProvisionKind.TABLE).toList();
        add(p.eId(), label, path, heading, p.fullText());
        tables.forEach(t -> visitTable(t, append(path, label(t)), join(heading, t.heading())));
    }

    private void visitTable(Provision table, List<String> path, String heading) {
        String text = table.fullText();
        add(table.eId(), label(table), path, heading, text);
        if (text.length() <= LONG_TABLE) {
            return;
        }
        for (Provision row : table.children()) {
            if (row.kind() == ProvisionKind.ROW && !row.isHeaderRow()) {
                add(row.eId(), (label(table) + " · " + first(row)).strip(), path, heading, row.fullText());
            } else if (row.kind() != ProvisionKind.ROW) {
                add(row.eId(), label(row), append(path, label(row)), heading, row.fullText());
            }
        }
    }

    private static boolean isUnit(Provision p) {
        return switch (p.kind()) {
            case LEVEL, TABLE, BOX, ANNEX, ARTICLE, PART, CHAPTER, SECTION -> true;
            default -> false;
        };
    }

    private void add(String eId, String label, List<String> path, String heading, String text) {
        if (!text.isBlank()) {
            units.add(new SearchUnit(eId, label, path, heading, text));
        }
    }

    /** Words of the first cell that is more than a number. */
    private static String first(Provision row) {
        return row.cells().stream().map(c -> c.text().replace('\n', ' ')).filter(t -> t.length() > 2).findFirst()
                .map(t -> t.length() > LABEL_LENGTH ? t.substring(0, LABEL_LENGTH) + "…" : t).orElse("");
    }

    private static String label(Provision p) {
        String unlabelled = switch (p.kind()) {
            case PREAMBLE -> "导语";
            case CLOSING -> "结尾";
            default -> "";
        };
        if (p.label().isEmpty() && p.heading().isEmpty()) {
            return unlabelled;
        }
        return p.heading().isEmpty() ? p.label() : (p.label() + " " + p.heading()).strip();
    }

    private static List<String> append(List<String> path, String label) {
        if (label.isEmpty()) {
            return path;
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(label);
        return List.copyOf(longer);
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + "\n" + second;
    }
}
