package org.guiju.importing.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.text.Mark;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.junit.jupiter.api.Test;

/** Articles, their paragraphs and points, boxes, annexes and ends, on paragraphs of the sources. */
class ArticleTreeTest {

    private final List<String> doubts = new ArrayList<>();

    private List<Provision> build(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            boolean signed = paragraphs[i].startsWith("~");
            SourceLine line = SourceLine.of(i + 1, signed ? paragraphs[i].substring(1) : paragraphs[i], true);
            blocks.add(new Block.Text(Paragraph.join(List.of(signed ? line.with(Mark.SIGNATURE) : line))));
        }
        return TreeBuilder.build(blocks, line -> null, (line, what) -> doubts.add(line + " " + what), new RepairCounts());
    }

    private static List<String> ids(List<Provision> body) {
        return body.stream().flatMap(Provision::walk).map(Provision::eId).toList();
    }

    private static Provision find(List<Provision> body, String eId) {
        return body.stream().flatMap(Provision::walk).filter(p -> p.eId().equals(eId)).findFirst()
                .orElseThrow(() -> new AssertionError(eId + " is not among " + ids(body)));
    }

    @Test
    void textBehindAListIsAFurtherParagraphOfTheArticle() {
        List<Provision> body = build("第一章 总 则", "第二条 依照法律规定实行排污许可管理的，应当申请取得排污许可证。",
                "根据污染物产生量等因素，实行分类管理：", "（一）影响程度较大的，实行重点管理；", "（二）影响程度都较小的，实行简化管理。",
                "实行排污许可管理的范围，由国务院生态环境主管部门拟订。");
        // the first article printed may have any number where the beginning is lost
        assertEquals(List.of("chp_1", "art_2", "art_2__para_1", "art_2__para_2", "art_2__para_2__point_1",
                "art_2__para_2__point_2", "art_2__para_3"), ids(body));
        assertEquals("总则", find(body, "chp_1").heading());
    }

    @Test
    void articlesInsertedLaterHaveTheirSubNumber() {
        List<Provision> body = build("第一百三十三条 在道路上驾驶机动车的，处拘役。", "第一百三十三条之一 有前款行为，同时构成其他犯罪的，从重处罚。",
                "第一百三十三条之二 对行驶中的公共交通工具。", "第一百三十四条 在生产中违反规定。");
        assertEquals(List.of("art_133", "art_133-1", "art_133-2", "art_134"), body.stream().map(Provision::eId).toList());
    }

    @Test
    void aWrappedReferenceIsNoArticle() {
        List<Provision> body = build("第四条 企业应当按照本准则编制报告，披露", "第四条至第二十四条规定的环境信息。", "第五条 披露年份为上一年度。",
                "第二十六条的规定。经营者不得以任何方式。", "第六条 本准则自公布之日起施行。");
        assertEquals(List.of("art_4", "art_5", "art_6"), body.stream().map(Provision::eId).toList());
    }

    @Test
    void missingArticlesAreTold() {
        build("第一条 为了。", "第四条 本办法自公布之日起施行。");
        assertEquals(List.of("2 gap"), doubts);
    }

    @Test
    void twoListsInOneArticleHaveTheirOwnParagraphs() {
        List<Provision> body = build("第六条 建设单位应当提交下列材料：", "（一）申请书；", "（二）报告书。", "生态环境部对材料分别作出处理：", "（一）予以受理；", "（二）不予受理。");
        assertEquals("予以受理；", find(body, "art_6__para_2__point_1").text());
        assertEquals("申请书；", find(body, "art_6__para_1__point_1").text());
    }

    @Test
    void twoListsInOneParagraphGetTheSameIdsEveryTime() {
        List<Provision> body = build("第十二条 数据处理者应当：", "（一）甲；", "（二）乙。", "（一）丙；", "（二）丁。");
        assertEquals("丙；", find(body, "art_12__para_1__point_1-2").text());
    }

    @Test
    void subPointsStandBelowPoints() {
        List<Provision> body = build("第二十九条 出让收益按照下列方式征收：", "（一）一次性缴纳：", "1.探矿权人申请采矿权的；", "2.其他情形。", "（二）分期缴纳。");
        assertEquals(ProvisionKind.SUBPOINT, find(body, "art_29__para_1__point_1__subpoint_2").kind());
        assertEquals("分期缴纳。", find(body, "art_29__para_1__point_2").text());
    }

    @Test
    void aPointThatIsAHeadingHoldsWhatFollows() {
        List<Provision> body = build("第二条 本办法所称全国技能大赛标志包括：", "（一）名称", "中文名称“中华人民共和国职业技能大赛”。", "（二）标识", "图标原型源于“技”字笔意。");
        assertEquals("图标原型源于“技”字笔意。", find(body, "art_2__para_1__point_2__para_1").text());
    }

    @Test
    void paragraphsUnderSectionsWithoutArticlesAreCountedThere() {
        List<Provision> body = build("前言", "第一章 发展背景", "黄河是中华民族的母亲河。", "第一节 发展历程", "早在上古时期。", "黄河是全世界泥沙含量最高的河流。", "第二节 发展基础", "生态类型多样。");
        assertEquals("黄河是全世界泥沙含量最高的河流。", find(body, "chp_1__sec_1__para_2").text());
        assertEquals("生态类型多样。", find(body, "chp_1__sec_2__para_1").text());
        assertEquals("前言", find(body, "preamble__para_1").text());
    }

    @Test
    void boxesAreNumberedThroughTheDocument() {
        List<Provision> body = build("一、总体要求", "5.构建网络地图。打造公共服务能力。", "专栏 1：网络互联互通工程", "实施内网标杆计划。", "时间节点：到 2023年，打造50个标杆。",
                "二、重点任务");
        assertEquals("实施内网标杆计划。", find(body, "box_1__item_1").text());
        assertEquals("网络互联互通工程", find(body, "box_1").heading());
        assertTrue(find(body, "lvl_1").children().stream().anyMatch(p -> p.text().startsWith("时间节点")), ids(body).toString());
    }

    @Test
    void annexesHaveProvisionsOfTheirOwn() {
        List<Provision> body = build("一、报送要求", "按要求报送。", "附录 A", "A.1 液体储存", "A.1.1 储罐类储存设施", "包括地下储罐。", "A.1.2 池体类储存设施", "附表 1.1", "填写说明。");
        assertEquals("储罐类储存设施", find(body, "annex_A__lvl_1__lvl_1").heading());
        assertEquals("填写说明。", find(body, "annex_1-1__para_1").text());
    }

    @Test
    void aRepeatedNumberIsKeptAsPrinted() {
        List<Provision> body = build("附录 A", "A.3 货物的储存和运输", "A.3.1 散装货物", "A.3.2 散装货物传输", "A.3.3 包装货物", "液态物质。", "A.3.3 开放式装卸", "包括装车。");
        assertEquals("开放式装卸", find(body, "annex_A__lvl_3__lvl_3-2").heading());
    }

    @Test
    void signatureAndAnnexListCloseADocument() {
        List<Provision> body = build("一、加强领导", "各地要加强领导。", "特此通知。", "附件：1.自查表（略）", "2.汇总表（略）", "~国家矿山安全监察局", "~2021年 1月 15日");
        assertEquals("国家矿山安全监察局\n2021年1月15日", find(body, "signature").text());
        assertEquals("2.汇总表（略）", find(body, "closing__para_3").text());
    }

    @Test
    void aDocumentWithoutNumbersKeepsItsParagraphsAtTheTop() {
        assertEquals(List.of("para_1", "para_2", "signature"), ids(build("各省、自治区、直辖市应急管理厅（局）：", "决定废止该文件。", "~应急管理部")));
    }
}
