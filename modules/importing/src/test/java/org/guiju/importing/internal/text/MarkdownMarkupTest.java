package org.guiju.importing.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Lines of compilation 004. */
class MarkdownMarkupTest {

    private final RepairCounts counts = new RepairCounts();

    private SourceLine strip(String line) {
        return MarkdownMarkup.strip(SourceLine.of(1, line, true), counts);
    }

    @Test
    void takesHeadingAndBoldOff() {
        SourceLine line = strip("### **第一节 发展历程**");
        assertEquals("第一节 发展历程", line.text());
        assertEquals(3, line.style().heading());
        assertEquals(line.text().length(), line.style().boldEnd());
    }

    @Test
    void keepsWhereABoldHeadingEnds() {
        SourceLine line = strip("**（一）指导思想。**以习近平新时代中国特色社会主义思想为指导");
        assertEquals("（一）指导思想。", line.text().substring(0, line.style().boldEnd()));
    }

    @Test
    void takesTagsLinksAndListSignsOff() {
        assertEquals("各城市完成PM2.5浓度控制目标", strip("各城市完成PM<sub>2.5</sub>浓度控制目标").text());
        assertEquals("登录zsgx.mohrss.gov.cn", strip("登录[zsgx.mohrss.gov.cn](http://zsgx.mohrss.gov.cn)").text());
        SourceLine item = strip("- （一）依法应当具备的证照齐全有效；");
        assertTrue(item.style().listItem());
        assertEquals("（一）依法应当具备的证照齐全有效；", item.text());
    }

    @Test
    void leavesComparisonsAlone() {
        assertEquals("T<60℃ 且 T>10℃", strip("T<60℃ 且 T>10℃").text());
    }
}
