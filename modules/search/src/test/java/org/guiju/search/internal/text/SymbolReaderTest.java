package org.guiju.search.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolReaderTest {

    private static String symbols(String text) {
        return String.join("|", SymbolReader.read(text).stream().map(Symbol::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "三个月>3|个|月",
        "3 个月>3|个|月",
        "第一百零三条>第|103|条",
        "第一〇三号>第|103|号",
        "2.6万吨>26000|吨",
        "26000吨>26000|吨",
        "１５日>15|日",
        "100 万元>1000000|元",
        "一百万元>1000000|元",
        "1.5 亿元>150000000|元",
        "百分之五>5|%",
        "5％>5|%",
        "千分之二>2|‰",
        "处臵装臵>处|置|装|置",
        "PM2.5>pm|2.5",
        "HJ 1301-2023>hj|1301|2023",
        "CO₂>co|2",
        "Ⅱ类>ii|类",
        "0.50元>0.5|元"
    })
    void sameFigureIsTheSameSymbolHoweverPrinted(String text, String expected) {
        assertEquals(expected, symbols(text));
    }

    @Test
    void punctuationPartsPairs() {
        assertEquals(List.of("废 水", "废 气"), Grams.pairs("废水、废气"));
    }

    @Test
    void offsetsPointIntoTheOriginalText() {
        Symbol figure = SymbolReader.read("处 100 万元以下").get(1);
        assertEquals("100 万", "处 100 万元以下".substring(figure.start(), figure.end()));
    }

    @Test
    void numberTooLongForAFigureStaysText() {
        assertEquals("1234567890123456789012", symbols("1234567890123456789012"));
    }
}
