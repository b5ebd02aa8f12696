package org.guiju.search.internal.index;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.guiju.search.internal.text.Symbol;
import org.guiju.search.internal.text.SymbolReader;

/**
 * What ranking wants to know of a unit without reading its text: codes of the symbols of its headings and text, and whether
 * it defines, punishes or sets a time limit. Kept as doc values.
 *
 * @param headings number of leading codes that belong to the headings
 * @param codes hash codes of the symbols, headings first
 * @param defines whether it defines something
 * @param punishes whether it names a penalty
 * @param limits whether it names a time limit
 * @param whole whether it is the document as a whole
 */
public record UnitSigns(int headings, int[] codes, boolean defines, boolean punishes, boolean limits, boolean whole) {

    private static final Pattern DEFINES = Pattern.compile("是指|，指|含义|以下简称|包括：|系指");
    private static final Pattern PUNISHES = Pattern.compile("罚款|处罚|处以|责令|吊销");
    private static final Pattern LIMITS =
            Pattern.compile("[0-9一二三四五六七八九十百]+ ?(个?工作日|日|天|个月|年|小时)|之日起|[0-9]+月[0-9]*日?");
    private static final int LONGEST = 4000;
    private static final int BYTES = Integer.BYTES;

    /** Of a unit. */
    static UnitSigns of(SearchUnit unit) {
        List<Symbol> headings = SymbolReader.read(String.join("\n", unit.path()));
        List<Symbol> text = SymbolReader.read(unit.text());
        int length = Math.min(LONGEST, headings.size() + text.size());
        int[] codes = new int[length];
        for (int i = 0; i < length; i++) {
            Symbol symbol = i < headings.size() ? headings.get(i) : text.get(i - headings.size());
            codes[i] = symbol.text().hashCode();
        }
        return new UnitSigns(Math.min(headings.size(), length), codes, DEFINES.matcher(unit.text()).find(),
                PUNISHES.matcher(unit.text()).find(), LIMITS.matcher(unit.text()).find(), unit.eId() == null);
    }

    BytesRef encode() {
        ByteBuffer buffer = ByteBuffer.allocate(2 * BYTES + BYTES * codes.length);
        buffer.putInt(headings);
        buffer.putInt((defines ? 1 : 0) | (punishes ? 2 : 0) | (limits ? 4 : 0) | (whole ? 8 : 0));
        for (int code : codes) {
            buffer.putInt(code);
        }
        return new BytesRef(buffer.array());
    }

    /** Reads what was kept. */
    public static UnitSigns decode(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        int headings = buffer.getInt();
        int flags = buffer.getInt();
        int[] codes = new int[buffer.remaining() / BYTES];
        buffer.asIntBuffer().get(codes);
        return new UnitSigns(headings, codes, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0,
                (flags & 8) != 0);
    }
}
