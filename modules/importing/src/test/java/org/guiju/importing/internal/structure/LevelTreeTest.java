package org.guiju.importing.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.catalogue.Correction;
import org.guiju.importing.internal.catalogue.LineRange;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.text.Mark;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.junit.jupiter.api.Test;

/** Levels of policy documents: what belongs to an item, to its list, and what is a heading. */
class LevelTreeTest {

    private static List<Provision> build(String... paragraphs) {
        return build(blocks(paragraphs));
    }

    private static List<Provision> build(List<Block> blocks) {
        return TreeBuilder.build(blocks, line -> null, (line, what) -> { }, new RepairCounts());
    }

    private static List<Block> blocks(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            boolean behind = paragraphs[i].startsWith("^");
            SourceLine line = SourceLine.of(i + 1, behind ? paragraphs[i].substring(1) : paragraphs[i], false);
            blocks.add(new Block.Text(Paragraph.join(List.of(behind ? line.with(Mark.BOX_END) : line))));
        }
        return blocks;
    }

    private static Provision find(List<Provision> body, String eId) {
        return body.stream().flatMap(Provision::walk).filter(p -> p.eId().equals(eId)).findFirst()
                .orElseThrow(() -> new AssertionError(eId + " is not among " + ids(body)));
    }

    private static List<String> ids(List<Provision> body) {
        return body.stream().flatMap(Provision::walk).map(Provision::eId).toList();
    }

    @Test
    void textBetweenTwoItemsOfAListBelongsToTheFirst() {
        List<Provision> body = build("一、其他有关事项", "（一）新立探矿权采矿权申请范围不得与已设矿业权垂直投影范围重叠，但下列情形除外:",
                "1.申请范围与已设矿业权范围重叠，申请人与已设矿业权人为同一主体的；",
                "2.油气与非油气之间，申请人与已设采矿权人签订了互不影响和权益保护协议的；",
                "新立油气探矿权申请范围与小型露天开采砂石土类矿产采矿权范围重叠的；",
                "3.油气与非油气之间，新立采矿权与已设矿业权重叠，双方签订了互不影响和权益保护协议的。");
        assertTrue(find(body, "lvl_1__lvl_1__lvl_2__para_1").text().startsWith("新立油气探矿权"));
    }

    @Test
    void textBehindAListThatBeginsAnewBelongsToTheHolderOfTheList() {
        List<Provision> body = build("一、公示", "（一）以招标方式出让矿业权的，公示信息应当在下列平台同时发布：",
                "1.自然资源部门户网站；", "2.有必要采取的其他方式。", "以协议方式出让矿业权的，公示信息应当在下列平台同时发布：",
                "1.自然资源部门户网站；", "2.有必要采取的其他方式。", "公示期不少于10个工作日。");
        assertEquals("以协议方式出让矿业权的，公示信息应当在下列平台同时发布：", find(body, "lvl_1__lvl_1__para_1").text());
        assertEquals("公示期不少于10个工作日。", find(body, "lvl_1__lvl_1__para_2").text());
    }

    @Test
    void textBehindTheLastSubItemStaysInTheItemWhoseListGoesOn() {
        List<Provision> body = build("一、完善矿产资源开采登记管理", "（一）完善采矿权变更、注销登记管理。",
                "1.受让人应当具备本通知规定的采矿权申请人条件。", "2.有下列情形之一的，不予办理采矿权转让变更登记：",
                "（1）采矿权部分转让变更的；", "（2）采矿权处于抵押备案状态且未经抵押权人同意的。",
                "以协议方式取得的采矿权申请变更主体，应当持有采矿权满5年。", "3.申请变更开采主矿种的，应当提交报告。");
        assertTrue(find(body, "lvl_1__lvl_1__lvl_2__para_1").text().startsWith("以协议方式取得的采矿权"));
    }

    @Test
    void correctionPutsTextBehindAListUnderItsHolder() {
        List<Provision> body = build("一、矿山安全行业标准范围", "（一）矿山安全基础通用标准。矿山安全领域的术语、名词、代号。",
                "（二）矿山安全专业服务标准。专业服务机构服务质量要求。", "^矿山安全行业标准范围不包括石油、天然气开采安全标准。");
        assertTrue(find(body, "lvl_1__para_1").text().startsWith("矿山安全行业标准范围不包括"));
    }

    @Test
    void shortSentenceAboveOtherTextIsAHeading() {
        List<Provision> body = build("一、金属非金属地下矿山", "（一）采矿方法。", "崩落法、空场法、充填法三大类采矿方法之间发生变化。",
                "（二）废石场。", "1.废石场的位置发生变化。", "2.边坡角变陡。");
        assertEquals("采矿方法。", find(body, "lvl_1__lvl_1").heading());
        assertEquals("废石场。", find(body, "lvl_1__lvl_2").heading());
        assertEquals("", find(body, "lvl_1__lvl_2__lvl_2").heading());
    }

    @Test
    void firstSentencesOfRulesAreNoHeadings() {
        List<Provision> body = build(
                "一、允许先进制造业企业按照当期可抵扣进项税额加计5%抵减应纳增值税税额（以下称加计抵减政策），适用至2027年12月31日。",
                "二、先进制造业企业按照当期可抵扣进项税额的5%计提当期加计抵减额。按照现行规定不得从销项税额中抵扣的进项税额，不得计提加计抵减额。",
                "三、先进制造业企业可计提但未计提的加计抵减额，可在确定适用加计抵减政策当期一并计提，适用简易计税方法的，另行规定。");
        assertEquals("", find(body, "lvl_2").heading());
        assertTrue(find(body, "lvl_2").text().startsWith("先进制造业企业按照当期"));
    }

    @Test
    void annexMayBeCalledOnlyFu() {
        List<Block> blocks = new ArrayList<>(blocks("第一条 本办法自2023年5月1日起施行。",
                "附：按矿业权出让收益率形式征收矿业权出让收益的矿种目录（试行）"));
        blocks.add(new Block.Table(new Correction.Table("test", "royalty", List.of(new LineRange(3, 9)), "序", "destroyed",
                new Correction.Difference("", ""), 2, "", "", List.of(List.of(Cell.of("序号"), Cell.of("矿种"))),
                List.of(new Correction.Row(List.of(Cell.of("2"), Cell.of("煤层气")), new LineRange(4, 4))), List.of())));
        List<Provision> body = build(blocks);
        assertEquals("按矿业权出让收益率形式征收矿业权出让收益的矿种目录（试行）", find(body, "annex_1").heading());
        assertEquals(ProvisionKind.TABLE, find(body, "annex_1").children().get(0).kind());
    }

    @Test
    void annexesThatAreOnlyNamedCloseTheDocument() {
        List<Provision> body = build("一、目标", "实现边坡监测。", "附件：露天矿山边坡监测系统建设及预警响应要求（略）");
        assertEquals("附件：露天矿山边坡监测系统建设及预警响应要求（略）", find(body, "closing__para_1").text());
    }
}
