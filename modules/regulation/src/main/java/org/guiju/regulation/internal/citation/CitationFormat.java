package org.guiju.regulation.internal.citation;

import java.util.Optional;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.text.ChineseNumerals;

/** Writes how a provision is cited: 《排污许可管理条例》第三十三条第一项, 《…》二、（三）, 《…》表1第4行. */
final class CitationFormat {

    private CitationFormat() {}

    /** The citation of a provision of a document, of the document itself if {@code eId} is null; empty if it has none such. */
    static Optional<String> format(HeldDocument document, String eId) {
        String title = "《" + document.metadata().title().replace('《', '〈').replace('》', '〉') + "》";
        if (eId == null) {
            return Optional.of(title);
        }
        OutlineNode node = document.outline().node(eId);
        return node == null ? Optional.empty() : Optional.of(title + words(node));
    }

    /** The words that name a provision inside its document. */
    private static String words(OutlineNode node) {
        if (node.kind() == null) {
            return "";
        }
        String own = own(node);
        boolean throughout = switch (node.kind()) {
            case ARTICLE -> true;
            case CHAPTER -> node.parent().kind() != ProvisionKind.PART;
            case LEVEL -> node.style() == OutlineNode.Style.DECIMAL;
            case TABLE, BOX, ANNEX -> isUnique(node, own);
            default -> false;
        };
        return throughout ? own : words(node.parent()) + own;
    }

    /** Whether no other of its kind is called so in the document. */
    private static boolean isUnique(OutlineNode node, String own) {
        OutlineNode root = node;
        while (root.parent() != null) {
            root = root.parent();
        }
        return Outline.below(root, node.kind()).stream().filter(n -> own(n).equals(own)).count() == 1;
    }

    private static String own(OutlineNode node) {
        return switch (node.kind()) {
            case ARTICLE, CHAPTER, SECTION, PART, LEVEL -> label(node);
            case ANNEX, BOX, TABLE -> labelled(node);
            case PARAGRAPH -> isOnly(node) ? "" : "第" + numeral(Integer.toString(ordinal(node))) + "款";
            case POINT -> "第" + numeral(node.number()) + "项";
            case SUBPOINT -> "第" + numeral(node.number()) + "目";
            case ROW -> node.eId().contains("__head_") ? "表头" : "第" + rowNumber(node) + "行";
            case ITEM -> "第" + node.number() + "项";
            case PREAMBLE -> "导语";
            case NOTE -> "注" + node.number();
            case CLOSING -> "结尾";
            case SIGNATURE -> "落款";
        };
    }

    /** 附件1, 专栏2, 表3: by its printed label, else by its place. */
    private static String labelled(OutlineNode node) {
        String label = node.label().strip();
        String word = switch (node.kind()) {
            case ANNEX -> "附件";
            case BOX -> "专栏";
            default -> "表";
        };
        boolean numbered = LabelWords.at(label, 0) != null && !Labels.read(label).number().isEmpty();
        return numbered ? label.replaceAll("[：:.、]+$", "") : word + node.number();
    }

    private static String label(OutlineNode node) {
        String label = node.label().strip();
        boolean last = node.children().stream().noneMatch(c -> c.kind() == ProvisionKind.LEVEL);
        return label.endsWith(".") && last ? label.substring(0, label.length() - 1) : label;
    }

    private static boolean isOnly(OutlineNode paragraph) {
        return paragraph.parent().children().stream().filter(n -> n.kind() == ProvisionKind.PARAGRAPH).count() == 1;
    }

    private static int ordinal(OutlineNode node) {
        int count = 1;
        while (node.before(count) != null) {
            count++;
        }
        return count;
    }

    private static int rowNumber(OutlineNode row) {
        int count = 0;
        for (OutlineNode sibling : row.parent().children()) {
            if (sibling.kind() == ProvisionKind.ROW && !sibling.eId().contains("__head_")) {
                count++;
            }
            if (sibling == row) {
                break;
            }
        }
        return count;
    }

    private static String numeral(String number) {
        boolean plain = !number.isEmpty() && number.length() <= 4 && number.chars().allMatch(Character::isDigit)
                && Integer.parseInt(number) > 0;
        return plain ? ChineseNumerals.format(Integer.parseInt(number)) : number;
    }
}
