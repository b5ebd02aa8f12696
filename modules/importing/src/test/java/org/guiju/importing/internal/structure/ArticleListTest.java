package org.guiju.importing.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.regulation.api.Provision;
import org.junit.jupiter.api.Test;

/** Text behind the points of an article: part of a point, or the article's next paragraph. */
class ArticleListTest {

    private static List<String> build(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            blocks.add(new Block.Text(Paragraph.join(List.of(SourceLine.of(i + 1, paragraphs[i], false)))));
        }
        return TreeBuilder.build(blocks, line -> null, (line, what) -> { }, new RepairCounts()).stream()
                .flatMap(Provision::walk).map(Provision::eId).toList();
    }

    /** 企业安全生产标准化建设定级办法. */
    @Test
    void textBetweenNumbersThatGoOnBelongsToTheirPoints() {
        assertEquals(List.of("art_7", "art_7__para_1", "art_7__para_1__point_1", "art_7__para_1__point_2",
                        "art_7__para_1__point_2__para_1", "art_7__para_1__point_2__subpoint_1",
                        "art_7__para_1__point_2__subpoint_2", "art_7__para_1__point_2__para_2", "art_7__para_1__point_3",
                        "art_7__para_1__point_3__para_1", "art_8", "art_8__para_1"),
                build("第七条 企业标准化定级按照自评、申请、评审的程序进行。",
                        "（一）自评。每年至少开展一次自评工作，并形成书面自评报告。",
                        "（二）申请。申请定级的企业，依拟申请的等级向相应组织单位提交自评报告，并对其真实性负责。",
                        "组织单位收到企业自评报告后，应当根据下列情况分别作出处理：",
                        "1. 自评报告内容存在错误的，在5个工作日内一次书面告知企业；",
                        "2. 自评报告内容齐全、符合规定形式的，对自评报告逐项进行审核。",
                        "审核、报送和告知工作应当在10个工作日内完成。",
                        "（三）评审。组织单位通知负责现场评审的单位在20个工作日内完成现场评审。",
                        "企业未在规定期限内完成整改的，视为整改不合格。",
                        "第八条 企业标准化等级有效期为3年。"));
    }

    /** 生态环境部建设项目环境影响报告书（表）审批程序规定: the second list begins anew. */
    @Test
    void textBeforeAListThatBeginsAnewIsAParagraphOfTheArticle() {
        assertEquals(List.of("art_6", "art_6__para_1", "art_6__para_1__point_1", "art_6__para_1__point_2", "art_6__para_2",
                        "art_6__para_2__point_1", "art_6__para_2__point_2", "art_6__para_3"),
                build("第六条 建设单位应当提交下列材料，并对材料的真实性负责：",
                        "（一）建设项目环境影响报告书（表）报批申请书；",
                        "（二）编制环境影响报告书的建设项目的公众参与说明。",
                        "除前款规定材料外，建设单位还应当向生态环境部提交下列材料纸质版：",
                        "（一）建设项目环境影响报告书（表）全本，一式三份；",
                        "（二）编制环境影响报告书的建设项目的公众参与说明，一式三份。",
                        "国家规定需要保密的建设项目应当通过现场递交方式提交申请材料。"));
    }

    /** 工业互联网创新发展行动计划: a box behind items that run through the plan. */
    @Test
    void aBoxBelongsToTheActionNotToItsLastItem() {
        assertEquals(List.of("lvl_2", "lvl_2__lvl_1", "lvl_2__lvl_1__lvl_1", "lvl_2__lvl_1__lvl_1__para_1",
                        "lvl_2__lvl_1__lvl_2", "lvl_2__lvl_1__lvl_2__para_1", "box_1", "item_1"),
                build("二、重点任务", "（一）网络体系强基行动。", "1.加快工业设备网络化改造。支持工业企业对工业现场设备进行改造。",
                        "2.推进企业内网升级。支持工业企业建设工业互联网园区网络。", "专栏 1：工业互联网网络互联互通工程",
                        "实施工业互联网企业内网标杆计划。").stream().map(id -> id.replace("box_1__", "")).toList());
    }
}
