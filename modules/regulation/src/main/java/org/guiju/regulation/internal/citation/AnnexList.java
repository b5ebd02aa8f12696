package org.guiju.regulation.internal.citation;

import java.util.List;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;

/** The annexes of a document and the place where it lists them; an annex may be listed and not be in the source. */
final class AnnexList {

    private final List<OutlineNode> annexes;
    private final String list;

    private AnnexList(List<OutlineNode> annexes, String list) {
        this.annexes = annexes;
        this.list = list;
    }

    static AnnexList of(LegalDocument document, Outline outline) {
        String list = document.provisions()
                .filter(p -> isList(p.ownText()) || isList(p.heading()) || isList(p.label() + p.heading() + p.text()))
                .map(Provision::eId).findFirst().orElse(null);
        return new AnnexList(Outline.below(outline.root(), ProvisionKind.ANNEX), list);
    }

    private static boolean isList(String text) {
        return text.startsWith("附件：") || text.startsWith("附件:") || text.startsWith("附件1：") || text.contains("\n附件：");
    }

    /** What was resolved; where nothing was and an annex is named, the place that lists the annexes. */
    List<String> orListed(ProvisionGrammar.Parsed parsed, List<String> resolved) {
        boolean annex = parsed.ranges().get(0).from().first().unit() == Unit.ANNEX;
        return resolved.isEmpty() && annex && list != null ? List.of(list) : resolved;
    }

    /** The only annex, else the list of annexes; empty if there is neither. */
    List<String> only() {
        if (annexes.size() == 1) {
            return List.of(annexes.get(0).eId());
        }
        return list == null ? List.of() : List.of(list);
    }

    /** Whether words at this place point to an annex: （见附件）. */
    boolean pointsTo(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 2 < text.length() ? text.charAt(at + 2) : '。';
        return "见（照参及".indexOf(before) >= 0 && "）。，；、的)".indexOf(after) >= 0;
    }
}
