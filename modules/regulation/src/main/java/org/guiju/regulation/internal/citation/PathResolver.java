package org.guiju.regulation.internal.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.internal.citation.OutlineNode.Style;

/** Finds what a path names in an outline. Nothing is guessed: a path that fits more than one place fits none. */
final class PathResolver {

    private final Outline outline;

    PathResolver(Outline outline) {
        this.outline = outline;
    }

    /**
     * The provisions that ranges name, in order; empty if one end of a range or a single provision does not exist.
     *
     * @param context provision in which the words stand, or null for words from outside
     */
    List<String> resolve(List<PathRange> ranges, OutlineNode context) {
        Set<String> found = new LinkedHashSet<>();
        for (PathRange range : ranges) {
            OutlineNode from = find(range.from(), context);
            OutlineNode to = range.isSingle() ? from : find(range.to(), context);
            if (from == null || to == null) {
                return List.of();
            }
            for (ProvisionPath path : range.expand()) {
                OutlineNode node = find(path, context);
                if (node != null) {
                    found.add(node.eId());
                }
            }
        }
        return List.copyOf(found);
    }

    /** The one provision that a path names, or null. */
    OutlineNode find(ProvisionPath path, OutlineNode context) {
        OutlineNode scope = outline.root();
        for (Step step : path.steps()) {
            OutlineNode next = find(step, scope, scope == outline.root() ? context : null);
            if (next == null) {
                return null;
            }
            scope = next;
        }
        return scope == outline.root() ? null : scope;
    }

    private OutlineNode find(Step step, OutlineNode scope, OutlineNode context) {
        return switch (step.unit()) {
            case ARTICLE -> outline.hasArticles() && !step.bracketed() && outline.article(step.number()) != null
                    ? outline.article(step.number())
                    : level(step, scope, context);
            case PARAGRAPH -> paragraph(step, scope, context);
            case POINT -> point(step, scope, context);
            case SUBPOINT -> only(numbered(Outline.below(scope, ProvisionKind.SUBPOINT, ProvisionKind.LEVEL), step), context);
            case CHAPTER -> only(numbered(Outline.below(scope, ProvisionKind.CHAPTER), step), context);
            case SECTION -> only(numbered(Outline.below(scope, ProvisionKind.SECTION), step), context);
            case PART -> part(step, scope, context);
            case LEVEL -> level(step, scope, context);
            case ANNEX -> only(numbered(Outline.below(scope, ProvisionKind.ANNEX), step), context);
            case NOTE -> only(numbered(Outline.below(scope, ProvisionKind.NOTE), step), context);
            case PREAMBLE -> framing(scope, ProvisionKind.PREAMBLE);
            case CLOSING -> framing(scope, ProvisionKind.CLOSING);
            case SIGNATURE -> framing(scope, ProvisionKind.SIGNATURE);
            case TABLE -> only(numbered(Outline.below(scope, ProvisionKind.TABLE, ProvisionKind.ANNEX).stream()
                    .filter(n -> n.kind() == ProvisionKind.TABLE || n.label().contains("表")
                            && Labels.read(n.label()).number().equals(step.number()))
                    .toList(), step), context);
            case BOX -> only(numbered(Outline.below(scope, ProvisionKind.BOX), step), context);
            case ROW -> only(numbered(scope.children().stream()
                    .filter(n -> n.kind() == ProvisionKind.ROW && !n.eId().contains("__head_")).toList(), step), context);
        };
    }

    /** 第三款 of a text without articles is its third numbered part, if it has numbered parts. */
    private OutlineNode paragraph(Step step, OutlineNode scope, OutlineNode context) {
        boolean parts = scope == outline.root() && !outline.hasArticles();
        OutlineNode level = parts ? level(step, scope, context) : null;
        return level != null ? level : child(scope, ProvisionKind.PARAGRAPH, step.number());
    }

    private static OutlineNode framing(OutlineNode scope, ProvisionKind kind) {
        return scope.children().stream().filter(n -> n.kind() == kind).findFirst().orElse(null);
    }

    private OutlineNode part(Step step, OutlineNode scope, OutlineNode context) {
        OutlineNode part = only(numbered(Outline.below(scope, ProvisionKind.PART), step), context);
        return part != null ? part : level(step, scope, context);
    }

    private OutlineNode point(Step step, OutlineNode scope, OutlineNode context) {
        if (scope != outline.root()) {
            OutlineNode point = only(numbered(Outline.below(scope, ProvisionKind.POINT), step), null);
            if (point != null) {
                return point;
            }
        }
        return level(step, scope, context);
    }

    /** A level by its number: （三） by the bracketed ones, 第二部分 by 二、. */
    private OutlineNode level(Step step, OutlineNode scope, OutlineNode context) {
        List<OutlineNode> all = numbered(Outline.below(scope, ProvisionKind.LEVEL, ProvisionKind.ITEM), step);
        List<OutlineNode> styled = all.stream().filter(n -> fits(n, step)).toList();
        OutlineNode one = only(styled.isEmpty() ? all : styled, context);
        if (one != null) {
            return one;
        }
        List<OutlineNode> direct = all.stream().filter(n -> n.parent() == scope).toList();
        return direct.size() == 1 ? direct.get(0) : null;
    }

    private static boolean fits(OutlineNode node, Step step) {
        Style style = node.style();
        if (step.bracketed()) {
            return style == Style.BRACKETED;
        }
        return switch (step.unit()) {
            case PART, PARAGRAPH -> style == Style.CHINESE || style == Style.ORDINAL;
            case POINT -> style == Style.BRACKETED || style == Style.DIGIT;
            case LEVEL -> style != Style.BRACKETED && style != Style.BRACKETED_DIGIT;
            default -> style == Style.CHINESE || style == Style.DIGIT || style == Style.DECIMAL;
        };
    }

    private static OutlineNode child(OutlineNode scope, ProvisionKind kind, String number) {
        List<OutlineNode> same = scope.children().stream().filter(n -> n.kind() == kind).toList();
        for (int i = 0; i < same.size(); i++) {
            if (Integer.toString(i + 1).equals(number)) {
                return same.get(i);
            }
        }
        return null;
    }

    private static List<OutlineNode> numbered(List<OutlineNode> nodes, Step step) {
        return nodes.stream()
                .filter(n -> step.number().isEmpty() || n.number().equals(step.number()) || isDecimal(n, step)).toList();
    }

    /** 3.1 is the first level inside of 3. */
    private static boolean isDecimal(OutlineNode node, Step step) {
        return step.unit() == Unit.LEVEL && node.style() == Style.DECIMAL && node.number().endsWith("." + step.number())
                && node.parent() != null && node.number().equals(node.parent().number() + "." + step.number());
    }

    /** The only one, or the one that shares the nearest ancestor with the context. */
    private static OutlineNode only(List<OutlineNode> nodes, OutlineNode context) {
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        for (OutlineNode near = context; near != null; near = near.parent()) {
            OutlineNode scope = near;
            List<OutlineNode> inside = nodes.stream().filter(n -> n.isInside(scope)).toList();
            if (inside.size() == 1) {
                return inside.get(0);
            }
            if (inside.size() > 1) {
                return null;
            }
        }
        return null;
    }
}
