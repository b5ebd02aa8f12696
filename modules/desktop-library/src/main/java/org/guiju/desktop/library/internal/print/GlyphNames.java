package org.guiju.desktop.library.internal.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Which character each glyph of a PDF was written for. A font draws 土 and the radical ⼟ with one glyph; left to itself the
 * PDF would say that the radical was meant, and searching it for 土壤 would find nothing.
 */
final class GlyphNames {

    /** Most entries of one list in such a map. */
    private static final int LIST = 100;

    private final Map<PDFont, Map<Integer, Integer>> written = new HashMap<>();

    /** Notes the glyph in which a character is written. */
    void note(PDFont font, String character) throws IOException {
        byte[] code = font.encode(character);
        int glyph = code.length < 2 ? code[0] & 0xff : (code[0] & 0xff) << 8 | code[1] & 0xff;
        written.computeIfAbsent(font, f -> new TreeMap<>()).putIfAbsent(glyph, character.codePointAt(0));
    }

    /** Puts what was noted into the fonts; they must have been embedded. */
    void enter(PDDocument pdf) throws IOException {
        for (Map.Entry<PDFont, Map<Integer, Integer>> font : written.entrySet()) {
            COSStream stream = pdf.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(map(font.getValue()).getBytes(StandardCharsets.US_ASCII));
            }
            font.getKey().getCOSObject().setItem(COSName.TO_UNICODE, stream);
        }
    }

    private static String map(Map<Integer, Integer> characters) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = characters.size();
        Iterator<Map.Entry<Integer, Integer>> entries = characters.entrySet().iterator();
        while (left > 0) {
            int list = Math.min(LIST, left);
            map.append(list).append(" beginbfchar\n");
            for (int i = 0; i < list; i++) {
                Map.Entry<Integer, Integer> entry = entries.next();
                map.append(String.format("<%04X> <", entry.getKey()));
                for (char c : Character.toChars(entry.getValue())) {
                    map.append(String.format("%04X", (int) c));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
            left -= list;
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }
}
