package org.guiju.importing.internal.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guiju.importing.internal.text.Mark;

/**
 * Which paragraphs begin an article. A wrapped reference may stand at the beginning of a line too (第四条至第二十四条规定的);
 * an article's number is the one after the last, and a blank, the end of the line or bold type follows its label.
 */
final class ArticleSequence {

    private static final int LARGEST_GAP = 30;
    private static final String REFERENCE = "至、和及与或第规之所中的款项";

    private final Set<Integer> articles = new HashSet<>();
    private final Set<Integer> gaps = new HashSet<>();

    /** Looks at all blocks of a document. */
    ArticleSequence(List<Block> blocks) {
        boolean strictExists = false;
        for (int i = 0; i < blocks.size(); i++) {
            Marker marker = marker(blocks.get(i));
            strictExists |= marker != null && isStrict(blocks.get(i), marker);
        }
        int last = 0;
        int lastSub = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Marker marker = marker(blocks.get(i));
            if (marker == null) {
                continue;
            }
            boolean strict = isStrict(blocks.get(i), marker);
            boolean next = marker.sub() == 0 ? marker.number() == last + 1
                    : marker.number() == last && marker.sub() == lastSub + 1;
            boolean accepted = next && (strict || !isReference(blocks.get(i), marker) && !strictExists);
            if (!accepted && strict && marker.sub() == 0) {
                boolean restart = marker.number() == 1;
                boolean gap = last == 0 || marker.number() > last && marker.number() <= last + LARGEST_GAP;
                accepted = restart || gap;
                if (gap && !restart && last > 0) {
                    gaps.add(i);
                }
            }
            if (!accepted && !strictExists && !isReference(blocks.get(i), marker)
                    && marker.number() > last && marker.number() <= last + LARGEST_GAP) {
                accepted = true;
                gaps.add(i);
            }
            if (accepted) {
                articles.add(i);
                last = marker.number();
                lastSub = marker.sub();
            }
        }
    }

    /** Whether the block at that index begins an article. */
    boolean isArticle(int index) {
        return articles.contains(index);
    }

    /** Whether numbers are missing before that article. */
    boolean isGap(int index) {
        return gaps.contains(index);
    }

    /** Whether there are articles at all. */
    boolean isEmpty() {
        return articles.isEmpty();
    }

    private static Marker marker(Block block) {
        if (block instanceof Block.Text text && !text.paragraph().is(Mark.PLAIN)) {
            Marker marker = text.paragraph().marker();
            return marker != null && marker.scheme() == Scheme.ARTICLE ? marker : null;
        }
        return null;
    }

    private static boolean isStrict(Block block, Marker marker) {
        return marker.strict() || ((Block.Text) block).paragraph().boldEnd() >= marker.label().length();
    }

    private static boolean isReference(Block block, Marker marker) {
        String text = ((Block.Text) block).paragraph().text();
        return marker.end() < text.length() && REFERENCE.indexOf(text.charAt(marker.end())) >= 0;
    }
}
