package org.guiju.importing.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Blanks in lines of signatures, from the bundled compilations. */
class SignatureBlankTest {

    private static String signature(String line) {
        return SpaceRepair.signature(line, new RepairCounts());
    }

    @Test
    void namesOfBodiesStayApart() {
        assertEquals("商务部 市场监管总局 能源局", signature("  商务部 市场监管总局  能源局 "));
        assertEquals("北京市人民政府 天津市人民政府", signature("北京市人民政府  天津市人民政府 "));
    }

    @Test
    void aNameSpreadOverTheLineIsOneName() {
        assertEquals("科技部", signature("科  技  部 "));
        assertEquals("自然资源部", signature("自 然 资 源 部"));
    }

    @Test
    void datesHaveNoBlanks() {
        assertEquals("2020年10月30日印发", signature("2020年 10月 30日印发 "));
        assertEquals("生态环境部办公厅2021年10月29日印发", signature("生态环境部办公厅 2021 年 10 月 29 日印发"));
    }
}
