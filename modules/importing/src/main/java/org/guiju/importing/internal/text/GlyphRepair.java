package org.guiju.importing.internal.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces characters that a font without a correct encoding left in the text. Every table belongs to a kind of damage and
 * is used only where that damage is proved; the same characters are legitimate elsewhere († marks footnotes).
 */
public final class GlyphRepair {

    /** Eight punctuation marks and three characters that one embedded font shifts; seen in two of the compilations. */
    public static final Map<Character, Character> SHIFTED_FONT;

    static {
        Map<Character, Character> table = new LinkedHashMap<>();
        table.put('•', '《');
        table.put('‣', '》');
        table.put('„', '〔');
        table.put('‟', '〕');
        table.put('†', '〈');
        table.put('‡', '〉');
        table.put('臵', '置');
        table.put('臶', '帜');
        table.put('〃', '·');
        SHIFTED_FONT = Map.copyOf(table);
    }

    private final Map<Character, Character> table;

    private GlyphRepair(Map<Character, Character> table) {
        this.table = table;
    }

    /** Repairs nothing. */
    public static GlyphRepair none() {
        return new GlyphRepair(Map.of());
    }

    /** Repairs by a table. */
    public static GlyphRepair of(Map<Character, Character> table) {
        return new GlyphRepair(Map.copyOf(table));
    }

    /**
     * The table that the damage in a text proves: the shifted font if its title marks stand in pairs and 臵, which no
     * regulation uses, is found too.
     */
    public static GlyphRepair detect(CharSequence text) {
        int open = 0;
        int close = 0;
        int zhi = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '•' -> open++;
                case '‣' -> close++;
                case '臵' -> zhi++;
                default -> { }
            }
        }
        boolean pairs = open > 0 && Math.abs(open - close) * 20 <= open;
        return pairs && (zhi > 0 || open >= 5) ? new GlyphRepair(SHIFTED_FONT) : none();
    }

    /** The text repaired; each kind of replacement is counted as {@code 臵→置}. */
    public String apply(String text, RepairCounts counts) {
        if (table.isEmpty()) {
            return text;
        }
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            Character repaired = table.get(text.charAt(i));
            if (repaired != null) {
                if (out == null) {
                    out = new StringBuilder(text);
                }
                out.setCharAt(i, repaired);
                counts.add("glyph " + text.charAt(i) + "→" + repaired);
            }
        }
        return out == null ? text : out.toString();
    }

    /** All lines repaired. */
    public List<String> apply(List<String> lines, RepairCounts counts) {
        return lines.stream().map(line -> apply(line, counts)).toList();
    }
}
