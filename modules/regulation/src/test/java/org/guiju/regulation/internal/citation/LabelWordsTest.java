package org.guiju.regulation.internal.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Labels behind 附件, 表, 专栏. */
class LabelWordsTest {

    @Test
    void aNumeralThatBeginsAWordIsNoLabel() {
        assertNull(LabelWords.label("附件一并提供", 2));
        assertNull(LabelWords.label("附件一同报送", 2));
    }

    @Test
    void numeralsAndDigitsAreLabels() {
        assertEquals("1", LabelWords.label("附件一的要求", 2).value());
        assertEquals("2", LabelWords.label("附件 2），及时按程序", 2).value());
    }
}
