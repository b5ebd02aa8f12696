package org.guiju.desktop.library.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.guiju.desktop.library.sample.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoToTest {

    @ParameterizedTest
    @CsvSource({
        "33, art_33", "３３, art_33", "三十三, art_33", "第三十三条, art_33", "33条, art_33", "第33条第1项, art_33__para_1__point_1",
        "第三十三条第一项, art_33__para_1__point_1", "第二条第二款第（一）项, ''", "第二条第二款第一项, art_2__para_2__point_1",
        "第五章, chp_5", "art_7, art_7", "第九十九条, ''", "胡言乱语, ''"})
    void placesOfALaw(String typed, String eId) {
        assertEquals(eId.isEmpty() ? Optional.empty() : Optional.of(eId), new GoTo(SampleDocuments.permit()).find(typed));
    }

    @ParameterizedTest
    @CsvSource({"二, lvl_2", "二（一）, lvl_2__lvl_1", "表1, table_1", "附件1, annex_1", "专栏1, box_1", "总体要求, lvl_1"})
    void placesOfAPolicy(String typed, String eId) {
        assertEquals(Optional.of(eId), new GoTo(SampleDocuments.plan()).find(typed));
    }

    @Test
    void nothingTypedLeadsNowhere() {
        assertEquals(Optional.empty(), new GoTo(SampleDocuments.permit()).find("  "));
    }
}
