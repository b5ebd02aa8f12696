package org.guiju.importing.internal.structure;

import java.util.List;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.text.Mark;
import org.guiju.regulation.api.ProvisionKind;

/**
 * Tells whether an unnumbered paragraph behind a point of an article is text of that point or a further paragraph (款) of the
 * article. It is the point's if the numbering of the list goes on behind it, or if the points before had text of their own too.
 */
final class ListContinuation {

    private final List<Block> blocks;
    private final ArticleSequence articles;

    ListContinuation(List<Block> blocks, ArticleSequence articles) {
        this.blocks = blocks;
        this.articles = articles;
    }

    /**
     * How many of the open points stay open for the paragraph.
     *
     * @param index index of the paragraph's block
     * @param open open points of the article, outermost first
     * @param list what holds the outermost
     * @return 0 if the paragraph is one of the article
     */
    int depth(int index, List<Draft> open, Draft list) {
        if (open.isEmpty()) {
            return 0;
        }
        for (int i = index + 1; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Text text)) {
                continue;
            }
            Paragraph paragraph = text.paragraph();
            if (articles.isArticle(i) || paragraph.is(Mark.SIGNATURE) || paragraph.is(Mark.CLOSING)) {
                break;
            }
            Marker marker = paragraph.is(Mark.PLAIN) ? null : MarkerReader.read(paragraph.text());
            if (marker == null) {
                continue;
            }
            if (marker.scheme().rank() == 0) {
                break;
            }
            for (int d = open.size() - 1; d >= 0; d--) {
                if (open.get(d).scheme == marker.scheme()) {
                    return marker.number() == Integer.parseInt(open.get(d).number) + 1 ? d + 1 : 0;
                }
            }
            if (marker.rank() <= open.get(0).rank) {
                return 0;
            }
        }
        return othersHaveText(open.get(0), list) ? 1 : 0;
    }

    private static boolean othersHaveText(Draft last, Draft list) {
        return list.children.stream().filter(point -> point != last && point.scheme == last.scheme)
                .anyMatch(point -> point.children.stream().anyMatch(child -> child.kind == ProvisionKind.PARAGRAPH));
    }
}
