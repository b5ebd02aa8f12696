package org.guiju.importing.internal.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.text.SourceLine;
import org.junit.jupiter.api.Test;

/** Lines of compilations 000, 001 and 002 as they stand in the sources. */
class WidthJoiningTest {

    @Test
    void aLineThatHadRoomForJustOneMoreCharacterEndsItsParagraph() {
        assertEquals(List.of("第十三条", "第十四条", "科学技术", "第十五条"), beginnings(
                "第十三条 国家制定和实施知识产权战略，建立和完善知识产权",
                "制度，营造尊重知识产权的社会环境，保护知识产权，激励自主创新。",
                "第十四条 国家建立和完善有利于创新的科学技术评价制度。",
                "科学技术评价应当坚持公开、公平、公正的原则，以科技创新质",
                "量、贡献、绩效为导向，根据不同科学技术活动的特点，实行分类评",
                "价。",
                "第十五条 国务院领导全国科学技术进步工作，制定中长期科学",
                "和技术发展规划、科技创新规划，确定国家科学技术重大项目、与科",
                "学技术密切相关的重大项目。"));
    }

    @Test
    void aFirstLineWhoseNextCharacterIsDrawnToItsCommaIsAFirstLine() {
        assertEquals(List.of("强化创新", "优化完善"), beginnings(
                "强化创新平台载体支撑。鼓励优势企业积极参与国家重点实验室",
                "建设及体系重组，建设重点领域国家制造业创新中心，支持建立省级",
                "施公用平台。建立新材料数据中心，提高数据服务产业发展的能力。",
                "优化完善创新机制生态。支持原材料企业加大投入，联合下游企",
                "业、高校、科研院所，围绕工艺、装备、产品等方面，开展基础研究",
                "和应用创新。"));
    }

    @Test
    void aSentenceOfOneLineBehindAFullLineIsLeftWhereItStands() {
        assertEquals(List.of("严控新增", "健全长效"), beginnings(
                "严控新增产能。完善并严格落实钢铁、水泥、平板玻璃、 电解",
                "铝行业产能置换相关政策，防止铜冶炼、氧化铝等盲目无序发展，新",
                "高淘汰落后标准，利用综合标准依法依规推动落后产能退出。严禁新",
                "扩大原材料行业产能置换实施范围，依法依规推动落后产能的退出。",
                "严禁新建《产业结构调整指导目录》中限制类和淘汰类项目。",
                "健全长效机制。研究建立运用碳排放、污染物排放、能耗总量等",
                "手段遏制过剩产能扩张的约束机制。"));
    }

    @Test
    void mostLinesMayBeFirstLinesOfShortParagraphs() {
        assertEquals(60, WidthJoining.fullWidth(lines(
                "第七条 县级以上人民政府及其有关部门，应当加强档案宣传教",
                "育工作，普及档案知识，传播档案文化，增强全社会档案意识。",
                "第八条 国家加强档案相关专业人才培养，支持高等院校、职业",
                "学校设立档案学等相关专业。",
                "第九条 国家鼓励和支持企业事业单位、社会组织和个人等社会",
                "力量通过依法兴办实体、资助项目、从事志愿服务以及开展科学研究、",
                "技术创新和科技成果推广等形式，参与和支持档案事业的发展。",
                "档案行业组织依照法律、法规、规章及其章程的规定，加强行业",
                "自律，推动诚信建设，提供行业服务，开展学术交流和档案相关科普",
                "教育，参与政策咨询和标准制定等活动。")));
    }

    @Test
    void aNoticeOfThreeLinesIsTakenToBeSetAsWideAsUsual() {
        assertEquals(List.of("各省、自", "《“十四"), beginnings(
                "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：",
                "《“十四五”职业技能培训规划》已经国务院同意，现印发给你",
                "们，请认真贯彻执行。"));
    }

    @Test
    void aDocumentSetNarrowerIsNotWidened() {
        assertEquals(List.of("包括地下", "分析化验"), beginnings(
                "包括地下管道和地上管道。管道运输造成土壤污染主要是由于",
                "管道的内、外腐蚀造成泄漏、渗漏。一般而言，地下管道具有隐蔽",
                "封场等过程的环境保护要求，以及监测要求和实施与监督等内容。",
                "贮存设施的选址、设计、运行、安全防护、监测和关闭等要求。危",
                "险废物贮存库应当开展排查和整改。",
                "分析化验室造成土壤污染主要是物质的泄漏、渗漏或者遗洒。",
                "可参考表 A.5.4 开展排查和整改。"));
    }

    private static List<String> beginnings(String... lines) {
        return ParagraphAssembler.assemble(lines(lines), Convention.WIDTH, (line, what) -> { }).stream()
                .map(paragraph -> paragraph.text().substring(0, 4)).toList();
    }

    private static List<SourceLine> lines(String... lines) {
        List<SourceLine> result = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            result.add(SourceLine.of(i + 1, lines[i], true));
        }
        return result;
    }
}
