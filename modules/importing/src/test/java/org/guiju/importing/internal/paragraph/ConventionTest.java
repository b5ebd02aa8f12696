package org.guiju.importing.internal.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.text.Mark;
import org.guiju.importing.internal.text.MarkdownMarkup;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.junit.jupiter.api.Test;

/** The other conventions of the sources, with their lines. */
class ConventionTest {

    private static List<SourceLine> lines(String... texts) {
        List<SourceLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            lines.add(SourceLine.of(i + 1, texts[i], true));
        }
        return lines;
    }

    private static List<String> join(Convention convention, List<SourceLine> lines) {
        return ParagraphAssembler.assemble(lines, convention, (line, what) -> { }).stream().map(Paragraph::text).toList();
    }

    private static List<SourceLine> markdown(String... texts) {
        return lines(texts).stream().map(line -> MarkdownMarkup.strip(line, new RepairCounts())).toList();
    }

    @Test
    void aTrailingBlankEndsAParagraph() {
        List<SourceLine> lines = lines("第五条 设区的市级以上人民政府应当将排污许可管理工作所需经", "费列入本级预算。 ", "第二章 申请与审批 ");
        assertEquals(Convention.TRAILING_BLANK, ParagraphAssembler.detect(lines));
        assertEquals(List.of("第五条 设区的市级以上人民政府应当将排污许可管理工作所需经费列入本级预算。", "第二章 申请与审批"),
                join(Convention.TRAILING_BLANK, lines));
    }

    @Test
    void aTrailingBlankBeatsWhatLooksLikeAHeading() {
        assertEquals(1, join(Convention.TRAILING_BLANK, lines("不符合《建设项目安全设施“三同时”监督管理办法》", "第三十三条。 ")).size());
    }

    @Test
    void marksBeatTheConvention() {
        List<SourceLine> lines = new ArrayList<>(lines("促进区域要素资源有 ", "序流动与协同发展 ", "培育平台 "));
        lines.set(1, lines.get(1).with(Mark.JOIN));
        assertEquals(List.of("促进区域要素资源有序流动与协同发展", "培育平台"), join(Convention.TRAILING_BLANK, lines));
    }

    @Test
    void markdownParagraphsCutByAPageEndAreJoined() {
        assertEquals(List.of("规划范围为黄河干支流流经的青海、四川、甘肃、宁夏、内蒙古、山西、陕西、河南、山东9 省区相关县级行政区",
                "第一章 发展背景"), join(Convention.MARKDOWN, markdown(
                "规划范围为黄河干支流流经的青海、四川、甘肃、宁夏、内蒙古、山西、陕西、河南、山东9 省", "区相关县级行政区",
                "## **第一章 发展背景**")));
    }

    @Test
    void anArticleBeginsAParagraphWhateverStandsBefore() {
        assertEquals(2, join(Convention.MARKDOWN, markdown("责任单位应根据本办法规定建立退役费用预提和管理计划，并动态调整", "**第六条** 责任单位应当计算退役费用总额。")).size());
    }

    @Test
    void aResponsibleBodyInBracketsBelongsToTheSentenceBefore() {
        assertEquals(1, join(Convention.MARKDOWN, markdown("强化知识产权信息传播利用，推动知识产权公共服务体系建设。", "（国家知识产权局牵头，有关部门按职责分工负责）")).size());
    }

    @Test
    void softBreaksOfMarkdownMeanNothing() {
        List<SourceLine> lines = List.of(SourceLine.of(1, "企业应当建立健全安全生产责任制，", true),
                SourceLine.of(2, "并向从业人员公示。", false), SourceLine.of(3, "（一）主要负责人；", false), SourceLine.of(5, "下段", true));
        assertEquals(List.of("企业应当建立健全安全生产责任制，并向从业人员公示。", "（一）主要负责人；", "下段"), join(Convention.SOFT_BREAKS, lines));
    }

    @Test
    void englishWordsOverTwoLinesKeepTheirBlank() {
        assertEquals("Vocational Skills Competition of the People’s Republic of China", Paragraph.join(lines(
                "Vocational Skills Competition of the People’s Republic", "of China")).text());
        assertEquals("《固体矿产资源储量分类》（GB/T 17766-2020）", Paragraph.join(lines("《固体矿产资源储量分类》（GB/T", "17766-2020）")).text());
    }
}
