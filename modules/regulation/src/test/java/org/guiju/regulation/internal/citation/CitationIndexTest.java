package org.guiju.regulation.internal.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.task.Progress;
import org.junit.jupiter.api.Test;

class CitationIndexTest {

    private static final LocalDate ON = LocalDate.of(2024, 6, 30);

    private static final LegalDocument PERMIT = Excerpt.of("permit-regulation", "2020-12-09", "排污许可管理条例")
            .shortTitle("排污条例").effective("2021-03-01").lines(
                    "第二条　依照法律规定实行排污许可管理的企业事业单位，应当依照本条例规定申请取得排污许可证。",
                    "第三十三条　违反本条例规定，排污单位有下列行为之一的：", "（一）未取得排污许可证排放污染物；", "（二）有效期届满未申请延续；",
                    "第三十四条　依照前条规定处罚。");
    private static final LegalDocument GRADING_NOTICE = Excerpt.of("grading-notice", "2021-12-29", "关于印发《尾矿库环境监管分类分级技术规程（试行）》的通知")
            .number("环办固体函〔2021〕613号").asNotice().lines("现将《尾矿库环境监管分类分级技术规程（试行）》印发给你们。");
    private static final LegalDocument GRADING = Excerpt.of("grading", "2021-12-29", "尾矿库环境监管分类分级技术规程（试行）")
            .number("环办固体函〔2021〕613号").attachedTo("grading-notice").shortTitle("尾矿库分级规程").lines(
                    "一、总则", "（一）目的", "三、分级", "（三）综合评级（见表2）", "表2　尾矿库赋分汇总表", "等别|分值", "二等|10", "三等|5");
    private static final LegalDocument CARBON = Excerpt.of("carbon-measures", "2020-12-31", "碳排放权交易管理办法（试行）")
            .number("部令第19号").lines("第八条　温室气体排放单位符合下列条件的，应当列入：", "（一）属于覆盖行业；",
                    "第十二条　经核实符合本办法第八条规定条件的，应当将其纳入。", "未纳入的，不予处理。");
    private static final LegalDocument SAFETY_2014 = Excerpt.of("work-safety-law", "2014-08-31", "中华人民共和国安全生产法")
            .lines("第九十九条　生产经营单位未采取措施消除事故隐患的，责令立即消除。", "第一百条　不变。");
    private static final LegalDocument SAFETY_2021 = Excerpt.of("work-safety-law", "2021-06-10", "中华人民共和国安全生产法")
            .lines("第九十九条　生产经营单位有下列行为之一的，责令限期改正。", "第一百条　不变。", "第一百零二条　生产经营单位未采取措施消除事故隐患的，责令立即消除。");
    private static final LegalDocument CATALOGUE = Excerpt.of("chemicals-catalogue", "2020-10-31", "危险化学品企业安全分类整治目录（2020年）")
            .lines("表1　目录", "1|《安全生产法》第九十九条|《安全生产法》第一百条");
    private static final LegalDocument SOLID_WASTE = Excerpt.of("solid-waste-permit", "2022-01-21", "关于开展工业固体废物排污许可管理工作的通知")
            .number("环办环评〔2021〕26号").lines("根据《排污许可管理条例》（以下简称《许可条例》），依法实施。", "按照《许可条例》第三十三条第一项处罚。",
                    "见《关于印发〈尾矿库环境监管分类分级技术规程（试行）〉的通知》（环办固体函〔2021〕613号）表2。",
                    "《中央引导地方科技发展资金管理办法》（财教〔2019〕129号）同时废止。");
    private static final LegalDocument FUND = Excerpt.of("guidance-fund", "2021-11-30", "中央引导地方科技发展资金管理办法")
            .number("财教〔2021〕204号").lines("第二十九条　《中央引导地方科技发展资金管理办法》（财教〔2019〕129号）同时废止。");

    private static CitationIndex index(LegalDocument... documents) {
        return new SnapshotCitationIndex(new ExcerptLibrary(documents), Progress.NONE);
    }

    private static List<String> resolved(CitationIndex index, LegalDocument from) {
        return index.citationsIn(from.metadata().id(), ON).stream()
                .map(r -> r.citation().text() + " > " + r.targets() + (r.external() == null ? "" : " external " + r.external())
                        + (r.present().isEmpty() ? "" : " present " + r.present()))
                .toList();
    }

    private static List<String> typed(CitationIndex index, String text) {
        return index.resolve(text, ON).stream().map(Address::toString).toList();
    }

    @Test
    void leadsToTheProvisionOfAnotherDocument() {
        CitationIndex index = index(PERMIT, GRADING, GRADING_NOTICE, SOLID_WASTE, FUND);
        assertEquals(List.of(
                "《排污许可管理条例》 > [permit-regulation@2020-12-09]",
                "《许可条例》第三十三条第一项 > [permit-regulation@2020-12-09#art_33__para_1__point_1]",
                "《关于印发〈尾矿库环境监管分类分级技术规程（试行）〉的通知》（环办固体函〔2021〕613号）表2 > [grading@2021-12-29#table_2]",
                "《中央引导地方科技发展资金管理办法》（财教〔2019〕129号） > [] external 中央引导地方科技发展资金管理办法 present [guidance-fund@2021-11-30]"),
                resolved(index, SOLID_WASTE));
    }

    @Test
    void anEarlierEditionIsNeverLinkedToTheLaterOne() {
        CitationIndex late = index(SAFETY_2021, CATALOGUE);
        assertEquals(List.of(
                "《安全生产法》第九十九条 > [] external 中华人民共和国安全生产法 present [work-safety-law@2021-06-10]",
                "《安全生产法》第一百条 > [] external 中华人民共和国安全生产法 present [work-safety-law@2021-06-10]"),
                resolved(late, CATALOGUE).stream().map(s -> s.replace("external 安全生产法", "external 中华人民共和国安全生产法")).toList());
        CitationIndex both = index(SAFETY_2014, SAFETY_2021, CATALOGUE);
        assertEquals(List.of(
                "《安全生产法》第九十九条 > [work-safety-law@2014-08-31#art_99] present [work-safety-law@2021-06-10]",
                "《安全生产法》第一百条 > [work-safety-law@2014-08-31#art_100] present [work-safety-law@2021-06-10#art_100]"),
                resolved(both, CATALOGUE));
    }

    @Test
    void whoCitesThis() {
        CitationIndex index = index(PERMIT, SOLID_WASTE);
        List<ResolvedCitation> article = index.citationsOf(Address.parse("permit-regulation#art_33"), ON);
        assertEquals(List.of("《许可条例》第三十三条第一项", "前条"),
                article.stream().map(r -> r.citation().text()).sorted().toList());
        assertEquals(List.of("《排污许可管理条例》", "《许可条例》第三十三条第一项"),
                index.citationsOf(Address.parse("permit-regulation"), ON).stream().map(r -> r.citation().text()).toList());
        assertTrue(index.citationsOf(Address.parse("permit-regulation#art_2"), ON).isEmpty());
    }

    @Test
    void namesThatAModuleBringsAreTyped() {
        String names = "{\"names\": [{\"title\": \"排污许可管理条例\", \"short\": [\"大证条例\"]}]}";
        CitationIndex named = new SnapshotCitationIndex(new ExcerptLibrary(PERMIT, CARBON).named(names), Progress.NONE);
        assertEquals(List.of("permit-regulation@2020-12-09#art_33"), typed(named, "大证条例33条"));
        assertEquals(List.of(), typed(index(PERMIT, CARBON), "大证条例33条"));
        CitationIndex damaged = new SnapshotCitationIndex(new ExcerptLibrary(PERMIT, CARBON).named("{"), Progress.NONE);
        assertEquals(List.of("permit-regulation@2020-12-09#art_33"), typed(damaged, "排污条例33条"));
    }

    @Test
    void typedCitations() {
        CitationIndex index = index(PERMIT, GRADING, GRADING_NOTICE, CARBON, FUND, SAFETY_2014, SAFETY_2021);
        String point = "permit-regulation@2020-12-09#art_33__para_1__point_1";
        assertEquals(List.of("permit-regulation@2020-12-09#art_33"), typed(index, "排污条例33条"));
        assertEquals(List.of(point), typed(index, "排污许可管理条例第33条第1项"));
        assertEquals(List.of(point), typed(index, "《排污许可管理条例》第三十三条第（一）项"));
        assertEquals(List.of(point), typed(index, "排污许可条例 33条（一）"));
        assertEquals(List.of("grading@2021-12-29#table_2"), typed(index, "环办固体函〔2021〕613号 表2"));
        assertEquals(List.of("grading@2021-12-29#table_2"), typed(index, "环办固体函[2021]613号表2"));
        assertEquals("grading@2021-12-29", typed(index, "613号文").get(0));
        assertEquals("grading@2021-12-29", typed(index, "环办固体函（2021）６１３号").get(0));
        assertEquals("grading@2021-12-29#table_2__row_3", typed(index, "尾矿库分级规程表2第3行").get(0));
        assertEquals("grading@2021-12-29#lvl_3__lvl_3", typed(index, "尾矿库分类分级规程三、（三）").get(0));
        assertEquals("grading@2021-12-29#lvl_3__lvl_3", typed(index, "尾矿库规程第三部分第（三）项").get(0));
        assertEquals("carbon-measures@2020-12-31#art_8", typed(index, "碳排放办法第八条").get(0));
        assertEquals("work-safety-law@2021-06-10#art_99", typed(index, "安全生产法99条").get(0));
        assertEquals(List.of("work-safety-law@2014-08-31#art_99"),
                index.resolve("安全生产法99条", LocalDate.of(2020, 1, 1)).stream().map(Address::toString).toList());
        assertEquals(List.of(), typed(index, "今天天气"));
        assertEquals(List.of(), typed(index, "第33条"));
        assertEquals(List.of(), typed(index, ""));
        assertEquals(List.of("carbon-measures@2020-12-31#art_8"), typed(index, "carbon-measures#art_8"));
    }

    @Test
    void format() {
        CitationIndex index = index(PERMIT, GRADING, CARBON, GRADING_NOTICE);
        assertEquals("《排污许可管理条例》第三十三条第一项", index.format(Address.parse("permit-regulation#art_33__para_1__point_1")).orElseThrow());
        assertEquals("《碳排放权交易管理办法（试行）》第十二条第二款", index.format(Address.parse("carbon-measures#art_12__para_2")).orElseThrow());
        assertEquals("《尾矿库环境监管分类分级技术规程（试行）》三、（三）", index.format(Address.parse("grading#lvl_3__lvl_3")).orElseThrow());
        assertEquals("《尾矿库环境监管分类分级技术规程（试行）》表2第2行", index.format(Address.parse("grading#table_2__row_2")).orElseThrow());
        assertEquals("《关于印发〈尾矿库环境监管分类分级技术规程（试行）〉的通知》", index.format(Address.parse("grading-notice")).orElseThrow());
        assertTrue(index.format(Address.parse("grading#lvl_9")).isEmpty());
    }

    @Test
    void whatIsFormattedCanBeTyped() {
        CitationIndex index = index(PERMIT, GRADING, CARBON);
        for (LegalDocument document : List.of(PERMIT, GRADING, CARBON)) {
            document.provisions().forEach(p -> {
                Address address = document.metadata().id().at(p.eId());
                String words = index.format(address).orElseThrow();
                boolean onlyParagraph = p.eId().endsWith("para_1") && !words.endsWith("款");
                List<Address> read = index.resolve(words, ON);
                assertEquals(onlyParagraph ? document.metadata().id().at(p.eId().replace("__para_1", "")) : address,
                        read.isEmpty() ? null : read.get(0), words);
            });
        }
    }
}
