package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;

/** The tree of a document without its text, and its provisions by number. */
final class Outline {

    private final OutlineNode root = new OutlineNode(null, null, "", OutlineNode.Style.OTHER, "", null, 0);
    private final Map<String, OutlineNode> byId = new HashMap<>();
    private final Map<String, OutlineNode> articles = new HashMap<>();
    private final List<OutlineNode> articleOrder = new ArrayList<>();

    private Outline() {}

    static Outline of(LegalDocument document) {
        Outline outline = new Outline();
        document.body().forEach(p -> outline.add(p, outline.root));
        return outline;
    }

    private void add(Provision provision, OutlineNode parent) {
        Labels.Read label = Labels.read(provision.label());
        String number = label.number();
        if (number.isEmpty()) {
            number = Labels.numberOf(provision.eId());
        }
        OutlineNode node = new OutlineNode(
                provision.eId(), provision.kind(), provision.label(), label.style(), number, parent,
                provision.fullText().hashCode());
        byId.putIfAbsent(provision.eId(), node);
        if (provision.kind() == ProvisionKind.ARTICLE) {
            articles.putIfAbsent(number, node);
            articleOrder.add(node);
        }
        provision.children().forEach(child -> add(child, node));
    }

    OutlineNode root() {
        return root;
    }

    /** The provision with this id, or null. */
    OutlineNode node(String eId) {
        return byId.get(eId);
    }

    boolean hasArticles() {
        return !articles.isEmpty();
    }

    /** Article by its number (12, 12-1), or null. */
    OutlineNode article(String number) {
        return articles.get(number);
    }

    /** The article {@code back} places before this one, or null. */
    OutlineNode articleBefore(OutlineNode article, int back) {
        int at = articleOrder.indexOf(article) - back;
        return at >= 0 && article != null ? articleOrder.get(at) : null;
    }

    /** All provisions of a kind below a node, in order of the text. */
    static List<OutlineNode> below(OutlineNode scope, ProvisionKind... kinds) {
        List<ProvisionKind> wanted = List.of(kinds);
        List<OutlineNode> found = new ArrayList<>();
        collect(scope, wanted, found);
        return found;
    }

    private static void collect(OutlineNode node, List<ProvisionKind> wanted, List<OutlineNode> found) {
        for (OutlineNode child : node.children()) {
            if (wanted.contains(child.kind())) {
                found.add(child);
            }
            collect(child, wanted, found);
        }
    }

    Stream<OutlineNode> nodes() {
        return byId.values().stream();
    }
}
