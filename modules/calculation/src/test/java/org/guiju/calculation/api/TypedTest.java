package org.guiju.calculation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.guiju.calculation.api.model.ValueType;
import org.junit.jupiter.api.Test;

/** What people type and what it means. */
class TypedTest {

    @Test
    void amountsMayBeTypedInTenThousands() {
        assertEquals(new BigDecimal("4200000"), Typed.value("420万", ValueType.NUMBER, "元"));
        assertEquals(new BigDecimal("4200000"), Typed.value("420 万元", ValueType.NUMBER, "元"));
        assertEquals(new BigDecimal("4200000"), Typed.value("4,200,000", ValueType.NUMBER, "元"));
        assertEquals(new BigDecimal("4200000"), Typed.value("４，２００，０００", ValueType.NUMBER, "元"));
        assertEquals(0, new BigDecimal("15000").compareTo((BigDecimal) Typed.value("1.5万", ValueType.NUMBER, "吨")));
    }

    @Test
    void tenThousandsOfTenThousandsAreNotMeant() {
        assertEquals(new BigDecimal("420"), Typed.value("420万", ValueType.NUMBER, "万元"));
        assertEquals(new BigDecimal("420"), Typed.value("420万元", ValueType.NUMBER, "万元"));
        assertEquals(new BigDecimal("20000"), Typed.value("2亿元", ValueType.NUMBER, "万元"));
    }

    @Test
    void theUnitMayBeTypedToo() {
        assertEquals(new BigDecimal("26000"), Typed.value("26,000吨", ValueType.NUMBER, "吨"));
    }

    @Test
    void datesAreReadAsTheyAreWritten() {
        for (String typed : new String[] {"2024-06-01", "2024/6/1", "2024.6.1", "2024年6月1日", "20240601", "２０２４-６-１"}) {
            assertEquals("2024-06-01", Typed.value(typed, ValueType.DATE, ""), typed);
        }
        assertEquals("2024-06-01T08:30", Typed.value("2024/6/1 8:30", ValueType.DATE_TIME, ""));
        assertEquals("2024-06-01T08:00", Typed.value("2024年6月1日 8时", ValueType.DATE_TIME, ""));
    }

    @Test
    void whatCannotBeReadStaysSoThatItIsRefused() {
        assertEquals("很多", Typed.value("很多", ValueType.NUMBER, "元"));
        assertEquals("明天", Typed.value("明天", ValueType.DATE, ""));
    }
}
