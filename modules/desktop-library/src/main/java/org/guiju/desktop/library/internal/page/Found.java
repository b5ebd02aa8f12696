package org.guiju.desktop.library.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.TextRange;

/** Finds words in the blocks of a page. Upper and lower case, full and half width are the same. */
public final class Found {

    private Found() {}

    /** All places, in order. Empty for empty words. */
    public static List<TextRange> in(List<Block> blocks, String words) {
        String wanted = fold(words.strip());
        List<TextRange> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int b = 0; b < blocks.size(); b++) {
            String text = fold(blocks.get(b).text());
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
                found.add(TextRange.in(b, at, at + wanted.length()));
            }
        }
        return found;
    }

    /** Places of any of these words inside a provision. */
    public static List<TextRange> within(List<Block> blocks, List<String> words, String eId) {
        List<TextRange> found = new ArrayList<>();
        for (String word : words) {
            for (TextRange range : in(blocks, word)) {
                String at = blocks.get(range.start().block()).eId();
                if (eId == null || at != null && (at.equals(eId) || at.startsWith(eId + "__"))) {
                    found.add(range);
                }
            }
        }
        return found;
    }

    /** Character for character, so that offsets stay. */
    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            c = c >= '！' && c <= '～' ? (char) (c - 0xfee0) : c;
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }
}
