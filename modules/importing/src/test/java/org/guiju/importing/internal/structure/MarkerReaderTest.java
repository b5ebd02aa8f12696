package org.guiju.importing.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers at the beginning of paragraphs, from the bundled compilations. */
class MarkerReaderTest {

    @Test
    void aNumberBeforeAYearIsNoDecimal() {
        Marker wide = MarkerReader.read("3．2020年底前开展涉企收费专项治理");
        assertNotNull(wide);
        assertEquals(Scheme.ARABIC, wide.scheme());
        assertEquals(3, wide.number());
        assertEquals("3．", wide.label());

        Marker blank = MarkerReader.read("3．2020 年底前制定出台餐饮服务常态化疫情防控指导意见");
        assertEquals(3, blank.number());
        assertEquals("3．", blank.label());
    }

    @Test
    void aDecimalNumberStaysOne() {
        Marker decimal = MarkerReader.read("2.7 历史土壤和地下水环境监测信息");
        assertEquals(Scheme.DECIMAL, decimal.scheme());
        assertEquals(List.of("2", "7"), decimal.parts());

        Marker lettered = MarkerReader.read("A.1.2 池体类储存设施");
        assertEquals(Scheme.DECIMAL, lettered.scheme());
        assertEquals(List.of("A", "1", "2"), lettered.parts());
    }
}
