package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.api.ProvisionKind;

/** A provision in an outline: its place in the tree and its number, without its text. Immutable once the outline is built. */
final class OutlineNode {

    /** How a number is printed; levels of policy documents are told apart by it. */
    enum Style {
        /** 一、. */
        CHINESE,
        /** （一）. */
        BRACKETED,
        /** 1. or 1、. */
        DIGIT,
        /** （1）. */
        BRACKETED_DIGIT,
        /** 3.1. */
        DECIMAL,
        /** 第一部分, 第一章, 第一条. */
        ORDINAL,
        /** Anything else or nothing. */
        OTHER
    }

    private final String eId;
    private final ProvisionKind kind;
    private final String label;
    private final Style style;
    private final String number;
    private final OutlineNode parent;
    private final int words;
    private final List<OutlineNode> children = new ArrayList<>();

    OutlineNode(String eId, ProvisionKind kind, String label, Style style, String number, OutlineNode parent, int words) {
        this.eId = eId;
        this.kind = kind;
        this.label = label;
        this.style = style;
        this.number = number;
        this.parent = parent;
        this.words = words;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    String eId() {
        return eId;
    }

    /** Null for the document. */
    ProvisionKind kind() {
        return kind;
    }

    String label() {
        return label;
    }

    Style style() {
        return style;
    }

    /** Number in digits, a letter or a decimal; empty if it has none. */
    String number() {
        return number;
    }

    /** Hash of the whole text, to tell whether two expressions say the same here. */
    int words() {
        return words;
    }

    /** Null for the document. */
    OutlineNode parent() {
        return parent;
    }

    List<OutlineNode> children() {
        return children;
    }

    /** The nearest of this kind, this one or above it; null if none. */
    OutlineNode nearest(ProvisionKind wanted) {
        OutlineNode node = this;
        while (node != null && node.kind != wanted) {
            node = node.parent;
        }
        return node;
    }

    /** The sibling of the same kind that stands {@code back} places before; null if none. */
    OutlineNode before(int back) {
        if (parent == null) {
            return null;
        }
        List<OutlineNode> same = parent.children.stream().filter(n -> n.kind == kind).toList();
        int at = same.indexOf(this) - back;
        return at >= 0 ? same.get(at) : null;
    }

    boolean isInside(OutlineNode other) {
        for (OutlineNode node = this; node != null; node = node.parent) {
            if (node == other) {
                return true;
            }
        }
        return false;
    }
}
