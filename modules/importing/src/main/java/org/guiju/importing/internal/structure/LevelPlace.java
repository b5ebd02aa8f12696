package org.guiju.importing.internal.structure;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.guiju.importing.internal.paragraph.Paragraph;

/**
 * Where a numbered paragraph belongs among the open levels.
 *
 * @param depth how many open levels stay open above it
 * @param doubtful whether its number is not the one expected
 */
record LevelPlace(int depth, boolean doubtful) {

    private static final int LONGEST_DECIMAL_HEADING = 24;
    /** A remark behind a heading, which does not count for its length: 6 附件（包括但不限于：…）. */
    private static final Pattern REMARK = Pattern.compile("（[^（）]{0,200}）$");

    /**
     * Finds the place; a number fits if it follows the last sibling, begins anew, or follows the last of its scheme in the
     * document (numbering that runs through).
     *
     * @param stack open levels, outermost first
     * @param base what holds the outermost levels
     * @param lastNumber last number of each scheme in the document
     * @return null if the paragraph is no numbered provision
     */
    static LevelPlace find(Marker marker, Paragraph paragraph, List<Draft> stack, Draft base,
            Map<Scheme, Integer> lastNumber) {
        if (marker.scheme() == Scheme.DECIMAL) {
            return decimal(marker, paragraph, stack, base);
        }
        int depth = stack.size();
        while (depth > 0 && stack.get(depth - 1).rank >= marker.rank()) {
            depth--;
        }
        int sibling = lastSibling(depth == 0 ? base : stack.get(depth - 1), marker.scheme());
        int through = lastNumber.getOrDefault(marker.scheme(), 0);
        int number = marker.number();
        if (number == sibling + 1 || number == 1 || number == through + 1) {
            return new LevelPlace(depth, false);
        }
        boolean han = marker.scheme() == Scheme.HAN || marker.scheme() == Scheme.HAN_BRACKET;
        return han && number > 0 && number <= Math.max(sibling, through) + 5 ? new LevelPlace(depth, true) : null;
    }

    private static LevelPlace decimal(Marker marker, Paragraph paragraph, List<Draft> stack, Draft base) {
        List<String> parts = marker.parts();
        boolean lettered = Character.isLetter(parts.get(0).charAt(0));
        int depth = parts.size() - 1 - (lettered ? 1 : 0);
        int open = 0;
        while (open < stack.size() && stack.get(open).scheme == Scheme.DECIMAL) {
            open++;
        }
        if (depth < 0 || depth > open || open < stack.size() && open == 0 && depth == 0 && !lettered) {
            return null;
        }
        if (depth > 0 && !String.join(".", parts.subList(0, parts.size() - 1)).equals(stack.get(depth - 1).label)) {
            return null;
        }
        Draft parent = depth == 0 ? base : stack.get(depth - 1);
        int sibling = lastSibling(parent, Scheme.DECIMAL);
        int number = marker.number();
        String rest = REMARK.matcher(paragraph.text().substring(marker.end())).replaceFirst("");
        boolean heading = rest.length() <= LONGEST_DECIMAL_HEADING && rest.indexOf('。') < 0;
        if (!marker.strict() && (!heading || number != sibling + 1)) {
            return null;
        }
        if (number == sibling + 1) {
            return new LevelPlace(depth, false);
        }
        boolean near = number <= sibling + 2 || lettered && sibling == 0;
        return number >= 1 && near && heading ? new LevelPlace(depth, true) : null;
    }

    private static int lastSibling(Draft parent, Scheme scheme) {
        for (int i = parent.children.size() - 1; i >= 0; i--) {
            Draft child = parent.children.get(i);
            if (child.scheme == scheme) {
                return Integer.parseInt(child.number);
            }
        }
        return 0;
    }
}
