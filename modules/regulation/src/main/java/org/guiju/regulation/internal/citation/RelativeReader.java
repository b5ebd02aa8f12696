package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.citation.Recognition.Reason;

/** Reads what a text says of its own provisions by their place: 前款, 本条第一款, 第二项, 上述情形. */
final class RelativeReader {

    private final Outline outline;
    private final PathResolver resolver;

    RelativeReader(Outline outline, PathResolver resolver) {
        this.outline = outline;
        this.resolver = resolver;
    }

    /** Reads at a place; the offset behind what was read, or -1 if nothing of the kind stands there. */
    int read(Place place, int at) {
        char c = place.text().charAt(at);
        int end = -1;
        if (c == '本') {
            end = here(place, at);
        } else if (c == '前') {
            end = before(place, at);
        }
        return end < 0 && (c == '上' || c == '前') ? above(place, at) : end;
    }

    private int here(Place place, int at) {
        Unit unit = SelfWords.here(place.text(), at);
        OutlineNode node = unit == null ? null : nearest(place.node(), unit);
        if (node == null) {
            return -1;
        }
        return inside(place, at, at + 2, List.of(node));
    }

    private static OutlineNode nearest(OutlineNode node, Unit unit) {
        return switch (unit) {
            case ARTICLE -> node.nearest(ProvisionKind.ARTICLE);
            case PARAGRAPH -> node.nearest(ProvisionKind.PARAGRAPH);
            case POINT -> node.nearest(ProvisionKind.POINT);
            case CHAPTER -> node.nearest(ProvisionKind.CHAPTER);
            case SECTION -> node.nearest(ProvisionKind.SECTION);
            default -> null;
        };
    }

    private int before(Place place, int at) {
        SelfWords.Before words = SelfWords.before(place.text(), at);
        if (words == null) {
            return -1;
        }
        List<OutlineNode> nodes = switch (words.unit()) {
            case ARTICLE -> articlesBefore(place.node(), words.count());
            case POINT -> siblingsBefore(pointOrLevel(place.node()), words.count());
            default -> paragraphsBefore(place, at, words.count());
        };
        return nodes.isEmpty()
                ? place.open(at, words.end(), Reason.NOTHING_BEFORE)
                : inside(place, at, words.end(), nodes);
    }

    private List<OutlineNode> articlesBefore(OutlineNode node, int count) {
        OutlineNode article = node.nearest(ProvisionKind.ARTICLE);
        LinkedList<OutlineNode> found = new LinkedList<>();
        for (int back = 1; back <= count; back++) {
            OutlineNode before = article == null ? null : outline.articleBefore(article, back);
            if (before == null) {
                return List.of();
            }
            found.addFirst(before);
        }
        return found;
    }

    private static OutlineNode pointOrLevel(OutlineNode node) {
        OutlineNode point = node.nearest(ProvisionKind.POINT);
        return point != null ? point : node.nearest(ProvisionKind.LEVEL);
    }

    /** 前款 inside an only paragraph means what stands before it there: a source may have lost the break. */
    private static List<OutlineNode> paragraphsBefore(Place place, int at, int count) {
        OutlineNode paragraph = place.node().nearest(ProvisionKind.PARAGRAPH);
        List<OutlineNode> found = siblingsBefore(paragraph, count);
        if (found.isEmpty() && paragraph != null) {
            boolean later = paragraph != place.node() || !place.inFirstSentence(at);
            OutlineNode above = paragraph.parent();
            boolean level = above != null && above.kind() == ProvisionKind.LEVEL;
            return later ? List.of(paragraph) : level ? siblingsBefore(above, count) : List.of();
        }
        return found.isEmpty() ? siblingsBefore(place.node(), count) : found;
    }

    private static List<OutlineNode> siblingsBefore(OutlineNode node, int count) {
        LinkedList<OutlineNode> found = new LinkedList<>();
        for (int back = 1; back <= count; back++) {
            OutlineNode before = node == null ? null : node.before(back);
            if (before == null) {
                return List.of();
            }
            found.addFirst(before);
        }
        return found;
    }

    /** Cites nodes, or what the words behind name inside the last of them. */
    private int inside(Place place, int start, int end, List<OutlineNode> nodes) {
        OutlineNode scope = nodes.get(nodes.size() - 1);
        ProvisionGrammar.Parsed more = new ProvisionGrammar(place.text(), false).parse(end, stepsTo(scope));
        if (more != null && isInside(more, scope)) {
            List<String> eIds = resolver.resolve(more.ranges(), place.node());
            if (!eIds.isEmpty()) {
                return place.cite(start, more.end(), DocumentName.SELF, eIds);
            }
            return place.open(start, more.end(), Reason.NO_SUCH_PROVISION);
        }
        return place.cite(start, end, DocumentName.SELF, nodes.stream().map(OutlineNode::eId).toList());
    }

    private static boolean isInside(ProvisionGrammar.Parsed parsed, OutlineNode scope) {
        return parsed.ranges().get(0).from().steps().size() > stepsTo(scope).size() && !stepsTo(scope).isEmpty();
    }

    /** The words that would name a node of an article: article, paragraph, point. */
    static List<Step> stepsTo(OutlineNode node) {
        LinkedList<Step> steps = new LinkedList<>();
        for (OutlineNode n = node; n != null && n.kind() != null; n = n.parent()) {
            Unit unit = switch (n.kind()) {
                case ARTICLE -> Unit.ARTICLE;
                case PARAGRAPH -> Unit.PARAGRAPH;
                case POINT -> Unit.POINT;
                case SUBPOINT -> Unit.SUBPOINT;
                default -> null;
            };
            if (unit == null) {
                return List.of();
            }
            String number = unit == Unit.PARAGRAPH ? Integer.toString(1 + paragraphsAhead(n)) : n.number();
            steps.addFirst(new Step(unit, number, false));
            if (unit == Unit.ARTICLE) {
                return steps;
            }
        }
        return List.of();
    }

    private static int paragraphsAhead(OutlineNode paragraph) {
        int count = 0;
        while (paragraph.before(count + 1) != null) {
            count++;
        }
        return count;
    }

    /** 上述情形 at the beginning of a paragraph means the one before. */
    private static int above(Place place, int at) {
        int end = SelfWords.above(place.text(), at);
        if (end < 0) {
            return -1;
        }
        OutlineNode paragraph = place.node().nearest(ProvisionKind.PARAGRAPH);
        OutlineNode before = paragraph == null ? null : paragraph.before(1);
        return before != null && paragraph == place.node() && place.inFirstSentence(at)
                ? place.cite(at, end, DocumentName.SELF, List.of(before.eId()))
                : end;
    }

    /** 第二款 or 第一项 without an article: of the article, list or citation in which it stands; empty if unclear. */
    List<String> unanchored(Place place, List<PathRange> ranges) {
        Unit unit = ranges.get(0).from().first().unit();
        OutlineNode article = place.node().nearest(ProvisionKind.ARTICLE);
        if (unit == Unit.PARAGRAPH && article != null) {
            return resolver.resolve(anchored(ranges, stepsTo(article)), place.node());
        }
        if (unit == Unit.POINT && article != null) {
            for (OutlineNode scope : listsNear(place)) {
                List<String> eIds = resolver.resolve(anchored(ranges, stepsTo(scope)), place.node());
                if (!eIds.isEmpty()) {
                    return eIds;
                }
            }
            return List.of();
        }
        return resolver.resolve(ranges, place.node());
    }

    private List<OutlineNode> listsNear(Place place) {
        List<OutlineNode> scopes = new ArrayList<>();
        OutlineNode node = place.node();
        OutlineNode paragraph = node.nearest(ProvisionKind.PARAGRAPH);
        if (node != paragraph && paragraph != null) {
            scopes.add(paragraph);
        }
        List<Citation> earlier = place.citations();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Citation citation = earlier.get(i);
            OutlineNode cited = citation.self() && !citation.eIds().isEmpty() ? outline.node(citation.eIds().get(0)) : null;
            if (cited != null && cited.nearest(ProvisionKind.PARAGRAPH) != null) {
                scopes.add(cited.nearest(ProvisionKind.PARAGRAPH));
                break;
            }
        }
        if (paragraph != null) {
            scopes.add(paragraph);
            for (int back = 1; paragraph.before(back) != null; back++) {
                scopes.add(paragraph.before(back));
            }
        }
        return scopes;
    }

    private static List<PathRange> anchored(List<PathRange> ranges, List<Step> outer) {
        return ranges.stream().map(r -> new PathRange(prefix(outer, r.from()), prefix(outer, r.to()))).toList();
    }

    private static ProvisionPath prefix(List<Step> outer, ProvisionPath path) {
        List<Step> steps = new ArrayList<>(outer);
        steps.addAll(path.steps());
        return new ProvisionPath(steps);
    }
}
