package org.guiju.regulation.internal.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.CitationRecognizer;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.citation.Recognition;
import org.junit.jupiter.api.Test;

class CitationRecognizerTest {

    private static Recognition read(LegalDocument document) {
        Recognition recognition = new CitationRecognizer(KnownNames.bundled()).recognize(document);
        for (Citation c : recognition.citations()) {
            var provision = document.find(c.eId()).orElseThrow();
            String text = c.inHeading() ? provision.heading() : provision.ownText();
            assertEquals(c.text(), text.substring(c.start(), c.end()));
        }
        return recognition;
    }

    private static List<String> cited(String... lines) {
        return read(Excerpt.of("some-document", "2023-01-01", "某办法").lines(lines)).citations().stream()
                .map(CitationRecognizerTest::show).toList();
    }

    private static String show(Citation c) {
        return c.text() + " > " + (c.self() ? "self" : c.title() + (c.number() == null ? "" : " " + c.number())) + " " + c.eIds();
    }

    @Test
    void titleWithArticleAndParagraph() {
        assertEquals(List.of("《政府投资条例》第十三条第一款第三项 > 政府投资条例 [art_13__para_1__point_3]"),
                cited("对于《政府投资条例》第十三条第一款第三项规定属于地方审批权限的，其建设内容单一、投资规模较小"));
    }

    @Test
    void listsAndRangesGoOnInTheSameDocument() {
        assertEquals(List.of(
                "《危险化学品生产企业安全生产许可证实施办法》第八条第三款，第九条第四、五款 > 危险化学品生产企业安全生产许可证实施办法"
                        + " [art_8__para_3, art_9__para_4, art_9__para_5]",
                "《安全生产法》第九十九条 > 安全生产法 [art_99]"),
                cited("《危险化学品生产企业安全生产许可证实施办法》第八条第三款，第九条第四、五款；《安全生产法》第九十九条。"));
        assertEquals(List.of("《生产安全事故报告和调查处理条例》第三十六条第一项至第五项 > 生产安全事故报告和调查处理条例"
                        + " [art_36__point_1, art_36__point_2, art_36__point_3, art_36__point_4, art_36__point_5]"),
                cited("有《生产安全事故报告和调查处理条例》第三十六条第一项至第五项规定的行为之一的"));
        assertEquals(List.of("《条例》第四条第一款第（一）、（三）项和第三十三条 > 条例"
                        + " [art_4__para_1__point_1, art_4__para_1__point_3, art_33]"),
                cited("按照《条例》第四条第一款第（一）、（三）项和第三十三条的规定"));
    }

    @Test
    void twoDocumentsInOneSentence() {
        assertEquals(List.of(
                "《中华人民共和国安全生产法》第一百一十条 > 中华人民共和国安全生产法 [art_110]",
                "《生产安全事故报告和调查处理条例》第三十五条、第三十六条 > 生产安全事故报告和调查处理条例 [art_35, art_36]"),
                cited("主要负责人有《中华人民共和国安全生产法》第一百一十条、《生产安全事故报告和调查处理条例》第三十五条、第三十六条规定的下列行为之一的"));
    }

    @Test
    void ownArticlesAreCheckedAgainstTheTree() {
        LegalDocument document = Excerpt.of("disclosure", "2021-12-31", "企业环境信息依法披露格式准则").lines(
                "第三条　年度报告应当至少包含本准则第四条至第六条、第八条规定的环境信息，同时披露第九条规定的环境信息。",
                "第四条　甲。", "第五条　乙。", "第六条　丙。", "第八条　丁。");
        Recognition found = read(document);
        assertEquals(List.of("本准则第四条至第六条、第八条 > self [art_4, art_5, art_6, art_8]"),
                found.citations().stream().map(CitationRecognizerTest::show).toList());
        assertEquals(List.of("第九条"), found.open().stream().map(Recognition.OpenPlace::text).toList());
    }

    @Test
    void relativePlaces() {
        assertEquals(List.of("前款 > self [art_25__para_1]", "前三项 > self [art_26__para_1__point_1, art_26__para_1__point_2, art_26__para_1__point_3]",
                        "第一项 > self [art_27__para_1__point_1]", "本条第一款、第二款 > self [art_28__para_1, art_28__para_2]",
                        "前条 > self [art_27]"),
                cited("第二十五条　重要档案。", "档案馆参照前款规定办理。",
                        "第二十六条　下列档案：", "（一）甲；", "（二）乙；", "（三）丙；", "（四）国家档案馆保管的前三项以外的其他档案。",
                        "第二十七条　下列单位：", "（一）机关；", "（二）第一项所列单位之外的其他单位。",
                        "第二十八条　甲。", "乙。", "技术服务机构因本条第一款、第二款规定的违法行为受到处罚的，适用前条。"));
    }

    @Test
    void pointsOfTheParagraphBefore() {
        assertEquals(List.of("前款第三项 > self [art_15__para_1__point_3]", "第一项 > self [art_15__para_1__point_1]"),
                cited("第十五条　应当提交：", "（一）草案；", "（二）说明；", "（三）预研报告。",
                        "前款第三项材料仅国家标准项目提交，第一项材料仅强制性标准项目提交。"));
    }

    @Test
    void shortNamesAreReplacedByWhatTheTextDefines() {
        assertEquals(List.of(
                "《中华人民共和国档案法》 > 中华人民共和国档案法 []",
                "《档案法》第八条第三款 > 中华人民共和国档案法 [art_8__para_3]"),
                cited("第一条　根据《中华人民共和国档案法》（以下简称《档案法》）的规定，制定本条例。",
                        "第十三条　乡镇人民政府依照《档案法》第八条第三款的规定，履行下列职责"));
        assertEquals(List.of(
                "《财政部 国土资源部关于印发<矿业权出让收益征收管理暂行办法>的通知》（财综〔2017〕35号，以下简称35号文件）"
                        + " > 财政部 国土资源部关于印发<矿业权出让收益征收管理暂行办法>的通知 财综〔2017〕35号 []",
                "35号文件 > 财政部 国土资源部关于印发<矿业权出让收益征收管理暂行办法>的通知 财综〔2017〕35号 []"),
                cited("按照《财政部 国土资源部关于印发<矿业权出让收益征收管理暂行办法>的通知》（财综〔2017〕35号，以下简称35号文件）中关于新增资源储量的规定",
                        "应按35号文件的有关规定缴纳采矿权出让收益。"));
        assertEquals(List.of(
                "《关于全面加强危险化学品安全生产工作的意见》 > 关于全面加强危险化学品安全生产工作的意见 []",
                "两办《意见》 > 关于全面加强危险化学品安全生产工作的意见 []"),
                cited("根据《关于全面加强危险化学品安全生产工作的意见》（以下简称两办《意见》），制定本方案。", "一、落实两办《意见》要求。"));
    }

    @Test
    void lawsWithoutTitleMarks() {
        assertEquals(List.of("消费者权益保护法第二十五条 > 中华人民共和国消费者权益保护法 [art_25]"),
                cited("应当遵守消费者权益保护法第二十五条规定，不得擅自扩大"));
        assertEquals(List.of("行政处罚法第三十二条、第三十三条 > 中华人民共和国行政处罚法 [art_32, art_33]"),
                cited("科学细化行政处罚法第三十二条、第三十三条规定的适用情形。"));
        assertEquals(List.of("大气法第九十六条 > 中华人民共和国大气污染防治法 [art_96]"), cited("应严格按照大气法第九十六条有关规定积极应对"));
        assertEquals(List.of(), cited("贯彻执行安全生产法律法规，治理污水法规不健全，保护公司法人权益"));
    }

    @Test
    void numbersInAnyBracket() {
        assertEquals(List.of("《国务院关于在市场体系建设中建立公平竞争审查制度的意见》（国发〔2016〕34号）"
                        + " > 国务院关于在市场体系建设中建立公平竞争审查制度的意见 国发〔2016〕34号 []"),
                cited("根据《国务院关于在市场体系建设中建立公平竞争审查制度的意见》（国发〔2016〕34号）"));
        assertEquals(List.of("发改投资﹝2019﹞268号 > null 发改投资〔2019〕268号 []"), cited("落实发改投资﹝2019﹞268号要求"));
        assertEquals(List.of("《矿产资源开采登记管理办法》（国务院令第 241 号）第七条 > 矿产资源开采登记管理办法 国务院令第241号 [art_7]"),
                cited("按照《矿产资源开采登记管理办法》（国务院令第 241 号）第七条确定"));
        assertEquals(List.of("《企业安全生产标准化基本规范》（GB/T 33000） > 企业安全生产标准化基本规范 GB/T33000 []"),
                cited("按照《企业安全生产标准化基本规范》（GB/T 33000）"));
    }

    @Test
    void annexesAndTables() {
        assertEquals(List.of("附件1 > self [annex_1]", "附件3 > self [annex_3]", "表2 > self [table_2]", "附录A > self [annex_A]"),
                cited("探矿权申请书见附件1，采矿权申请书见附件3，总分值（见表2），参考附录A；见表9",
                        "表2　尾矿库赋分汇总表", "项目|分值", "附件1　探矿权申请书", "附件3　采矿权申请书", "附录A　要点"));
        assertEquals(List.of("本通知附件1 > self [annex_1]"), cited("按照本通知附件1执行，附件如下", "附件1　清单"));
        List<String> cells = cited("表1　依据", "1|《安全生产法》第十七条|《安全生产许可证条例》第十四条第二款");
        assertEquals(List.of("《安全生产法》第十七条 > 安全生产法 [art_17]", "《安全生产许可证条例》第十四条第二款 > 安全生产许可证条例 [art_14__para_2]"), cells);
    }

    @Test
    void numberedLevelsOfPolicyDocuments() {
        assertEquals(List.of("本通知第（十一）条 > self [lvl_2__lvl_11]"),
                cited("一、总则", "（十）甲。", "二、登记", "（十一）乙。", "（十二）符合本通知第（十一）条规定情形的，受让人应当提交。"));
        assertEquals(List.of("第三款 > self [lvl_3]"),
                cited("一、甲。", "三、海关监管。", "四、参照第三款规定执行。"));
    }

    @Test
    void ordinaryWordsAreNoCitations() {
        assertEquals(List.of(), cited("根据基本规定，目前条件成熟的，第一项目部、第三条件、第二节点、前款项、根本法、本条件、管道附件处",
                "申领《安全生产许可证》《营业执照》", "基本方案"));
    }

    @Test
    void amendmentsNameTheDocumentAmended() {
        assertEquals(List.of(
                "《环境影响评价审查专家库管理办法》（原国家环境保护总局令第31号） > 环境影响评价审查专家库管理办法 原国家环境保护总局令第31号 []",
                "第七条第二款 > 环境影响评价审查专家库管理办法 原国家环境保护总局令第31号 [art_7__para_2]"),
                cited("（二）《环境影响评价审查专家库管理办法》（原国家环境保护总局令第31号）", "删去第七条第二款有关规定。"));
    }

    @Test
    void theTextsOwnTitleIsItself() {
        LegalDocument document = Excerpt.of("funds", "2021-09-29", "国家重点研发计划资金管理办法").number("财教〔2021〕178号")
                .lines("《国家重点研发计划资金管理办法》（财科教〔2016〕113号）同时废止。", "《国家重点研发计划资金管理办法》已经同意");
        assertEquals(List.of("《国家重点研发计划资金管理办法》（财科教〔2016〕113号） > 国家重点研发计划资金管理办法 财科教〔2016〕113号 []",
                        "《国家重点研发计划资金管理办法》 > self []"),
                read(document).citations().stream().map(CitationRecognizerTest::show).toList());
    }

    @Test
    void unclosedTitleIsReported() {
        Recognition found = read(Excerpt.of("some-document", "2023-01-01", "某办法").lines("根据《安全生产法，第九条"));
        assertTrue(found.open().stream().anyMatch(p -> p.reason() == Recognition.Reason.UNCLOSED_TITLE));
    }
}
