package org.guiju.importing.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageStructureTest {

    @Test
    void countsBetweenPrintedNumbersThatAgree() {
        List<String> lines = List.of(
                " 碳排放权交易管理暂行条例", "", "第一条 为了规范", "",   // page 2
                " 第二条 本条例", "", "适用于", "",                        // no blank line before: not a seam here
                "2", "", "第三条", " 第四条", "4", "", "第五条");
        PageStructure pages = PageStructure.of(lines, Set.of(9, 13));
        assertEquals(2, pages.page(1));
        assertEquals(2, pages.page(5));
        assertEquals(3, pages.page(11));
        assertEquals(4, pages.page(12));
        assertEquals(5, pages.page(15));
    }

    @Test
    void doesNotGuessWhereTheCountDisagrees() {
        List<String> lines = List.of(" 甲", "6", "", "乙", " 丙", "11", "", "丁");
        PageStructure pages = PageStructure.of(lines, Set.of(2, 6));
        assertEquals(6, pages.page(1));
        assertNull(pages.page(4));
        assertEquals(11, pages.page(5));
        assertEquals(12, pages.page(8));
    }

    @Test
    void knowsNoPagesWithoutPrintedNumbers() {
        assertNull(PageStructure.of(List.of(" 甲", " 乙"), Set.of()).page(2));
    }
}
