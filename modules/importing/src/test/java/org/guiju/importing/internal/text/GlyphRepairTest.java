package org.guiju.importing.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GlyphRepairTest {

    /** Compilation 000, lines 11–13 and 4383; 003, line 5375. */
    private static final String DAMAGED = "排污行为，根据•中华人民共和国环境保护法‣等有关法律，贮存、处臵固体废物；"
            + "•关于发布†矿产资源开发利用辐射环境监督管理名录（第一批）‡的通知‣（环办„2013‟12号），1〃10事故";

    @Test
    void repairsTheShiftedFontAndCountsEachKind() {
        RepairCounts counts = new RepairCounts();
        String repaired = GlyphRepair.detect(DAMAGED).apply(DAMAGED, counts);
        assertEquals("排污行为，根据《中华人民共和国环境保护法》等有关法律，贮存、处置固体废物；"
                + "《关于发布〈矿产资源开发利用辐射环境监督管理名录（第一批）〉的通知》（环办〔2013〕12号），1·10事故", repaired);
        assertEquals(Map.of("glyph •→《", 2, "glyph ‣→》", 2, "glyph 臵→置", 1, "glyph †→〈", 1, "glyph ‡→〉", 1,
                "glyph „→〔", 1, "glyph ‟→〕", 1, "glyph 〃→·", 1), counts.toMap());
    }

    @Test
    void leavesFootnoteSignsAndBulletsAlone() {
        String sound = "• 第一项†\n• 第二项‡\n处置方法见脚注";
        RepairCounts counts = new RepairCounts();
        assertEquals(sound, GlyphRepair.detect(sound).apply(sound, counts));
        assertEquals(Map.of(), counts.toMap());
    }
}
