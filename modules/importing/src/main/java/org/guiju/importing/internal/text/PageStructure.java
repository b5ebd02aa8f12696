package org.guiju.importing.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Recovers printed pages. A page begins with a line that has one blank in front and no blank line before it, or behind a
 * line that holds nothing but the printed number of the page just ended. Between two printed numbers pages are counted only
 * if the count agrees with both; elsewhere the page is unknown rather than guessed.
 */
public final class PageStructure {

    private static final int SHORT_PAGE = 5;
    private static final int SHORT_PAGES_IN_A_ROW = 3;

    /** First line of each page, to its printed number or -1 where unknown. */
    private final NavigableMap<Integer, Integer> pages = new TreeMap<>();

    private PageStructure() {}

    /** No pages are known. */
    public static PageStructure unknown() {
        return new PageStructure();
    }

    /**
     * Finds the pages of a file.
     *
     * @param lines all lines of the file
     * @param numberLines numbers of lines (from 1) that hold nothing but a printed page number
     */
    public static PageStructure of(List<String> lines, Set<Integer> numberLines) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        Map<Integer, Integer> printed = new HashMap<>();
        boolean blankBefore = true;
        boolean pending = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (Blanks.strip(line).isEmpty()) {
                blankBefore = true;
                continue;
            }
            if (numberLines.contains(i + 1)) {
                if (!starts.isEmpty()) {
                    printed.put(starts.size() - 1, Integer.parseInt(Blanks.strip(line)));
                }
                pending = true;
            } else {
                boolean seam = !blankBefore && line.charAt(0) == ' ' && (line.length() < 2 || line.charAt(1) != ' ');
                if (seam || pending) {
                    starts.add(i + 1);
                    weights.add(0);
                    pending = false;
                }
                weights.set(weights.size() - 1, weights.get(weights.size() - 1) + 1);
            }
            blankBefore = false;
        }
        PageStructure result = new PageStructure();
        result.number(starts, weights, printed);
        return result;
    }

    /** Printed page of a line, or null. */
    public Integer page(int line) {
        Map.Entry<Integer, Integer> entry = pages.floorEntry(line);
        return entry == null || entry.getValue() < 1 ? null : entry.getValue();
    }

    private void number(List<Integer> starts, List<Integer> weights, Map<Integer, Integer> printed) {
        if (printed.isEmpty()) {
            return;
        }
        NavigableMap<Integer, Integer> anchors = new TreeMap<>(printed);
        for (int i = 0; i < starts.size(); i++) {
            Map.Entry<Integer, Integer> before = anchors.floorEntry(i);
            Map.Entry<Integer, Integer> after = anchors.ceilingEntry(i);
            Integer low = before == null ? null : before.getValue() - before.getKey();
            Integer high = after == null ? null : after.getValue() - after.getKey();
            int page = -1;
            if (low != null && high != null) {
                page = low.equals(high) ? i + low : -1;
            } else if (high != null) {
                page = i + high;
            } else if (low != null && !shortPages(weights, before.getKey(), i)) {
                page = i + low;
            }
            pages.put(starts.get(i), page);
        }
    }

    /** Many nearly empty pages in a row are no pages but cells of a table. */
    private static boolean shortPages(List<Integer> weights, int from, int to) {
        int row = 0;
        for (int i = from; i < to; i++) {
            row = weights.get(i) < SHORT_PAGE ? row + 1 : 0;
            if (row >= SHORT_PAGES_IN_A_ROW) {
                return true;
            }
        }
        return false;
    }
}
