package org.guiju.desktop.library.internal.print;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.exchange.api.export.Excerpt;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;

/**
 * What is printed or written to a file: a document or some of its provisions.
 *
 * @param page the page from which it is taken
 * @param document the document, or an excerpt of it with the headings above
 * @param blocks head of the page and the blocks of the part
 */
public record DocumentPart(DocumentPage page, LegalDocument document, List<Block> blocks) {

    /** Copies the list. */
    public DocumentPart {
        blocks = List.copyOf(blocks);
    }

    /** All of it. */
    public static DocumentPart whole(DocumentPage page) {
        return new DocumentPart(page, page.document(), page.blocks());
    }

    /**
     * The provisions from one to another, with all below both; in either order.
     *
     * @throws IllegalArgumentException if the document has no such provision
     */
    public static DocumentPart between(DocumentPage page, String from, String to) {
        List<Provision> all = page.document().provisions().toList();
        int start = Math.min(index(all, from), index(all, to));
        int end = Math.max(lastBelow(all, index(all, from)), lastBelow(all, index(all, to)));
        Set<String> kept = IntStream.rangeClosed(start, end)
                .filter(i -> lastBelow(all, i) <= end)
                .mapToObj(i -> all.get(i).eId())
                .collect(Collectors.toCollection(HashSet::new));
        return new DocumentPart(page, Excerpt.of(page.document(), kept), blocks(page.blocks(), kept));
    }

    private static List<Block> blocks(List<Block> all, Set<String> kept) {
        int head = 0;
        while (head < all.size() && all.get(head).style() != BlockStyle.RULE) {
            head++;
        }
        int body = Math.min(head + 1, all.size());
        return IntStream.range(0, all.size())
                .filter(i -> i < body || all.get(i).eId() != null && kept.contains(all.get(i).eId()))
                .mapToObj(all::get)
                .toList();
    }

    private static int index(List<Provision> all, String eId) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).eId().equals(eId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no provision " + eId);
    }

    private static int lastBelow(List<Provision> all, int index) {
        return index + (int) all.get(index).walk().count() - 1;
    }
}
