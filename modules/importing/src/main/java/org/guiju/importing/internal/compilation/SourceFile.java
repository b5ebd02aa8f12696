package org.guiju.importing.internal.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.importing.internal.catalogue.LineRange;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.GlyphRepair;
import org.guiju.importing.internal.text.PageStructure;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.importing.internal.text.TextDecoder;

/** A source text cut into lines, with its glyph damage and its pages known. */
final class SourceFile {

    private final String name;
    private final String encoding;
    private final List<String> lines;
    private final Set<Integer> pageNumbers;
    private final GlyphRepair glyphs;
    private final PageStructure pages;

    SourceFile(String name, TextDecoder.Decoded decoded, Set<Integer> pageNumbers, Map<Character, Character> glyphs) {
        this.name = name;
        this.encoding = decoded.encoding();
        this.lines = split(decoded.text());
        this.pageNumbers = pageNumbers;
        this.glyphs = glyphs == null ? GlyphRepair.detect(decoded.text()) : GlyphRepair.of(glyphs);
        this.pages = PageStructure.of(lines, pageNumbers);
    }

    /** Cuts at line feeds; carriage returns before them go with them. */
    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            lines.add(text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to));
            from = to + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    String name() {
        return name;
    }

    String encoding() {
        return encoding;
    }

    int size() {
        return lines.size();
    }

    boolean isPageNumber(int line) {
        return pageNumbers.contains(line);
    }

    /** Line as in the file, from 1. */
    String raw(int line) {
        return lines.get(line - 1);
    }

    boolean isBlank(int line) {
        return Blanks.strip(raw(line)).isEmpty();
    }

    Integer page(int line) {
        return pages.page(line);
    }

    /** Repaired lines of a range that are not blank and no page numbers; repairs and dropped page numbers are counted. */
    List<SourceLine> read(LineRange range, RepairCounts counts) {
        List<SourceLine> result = new ArrayList<>();
        boolean blankBefore = range.first() == 1 || isBlank(range.first() - 1);
        for (int n = range.first(); n <= range.last(); n++) {
            if (isBlank(n)) {
                blankBefore = true;
                continue;
            }
            if (isPageNumber(n)) {
                counts.add("page number dropped");
            } else {
                String text = glyphs.apply(raw(n), counts);
                result.add(SourceLine.of(n, text, blankBefore).withPage(page(n)));
            }
            blankBefore = false;
        }
        return result;
    }
}
