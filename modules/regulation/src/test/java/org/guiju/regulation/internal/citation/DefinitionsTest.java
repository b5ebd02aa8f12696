package org.guiju.regulation.internal.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.CitationRecognizer;
import org.guiju.regulation.api.citation.KnownNames;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private static List<String> defined(String... lines) {
        LegalDocument document = Excerpt.of("some-document", "2023-01-01", "某办法").lines(lines);
        List<Definition> found = new CitationRecognizer(KnownNames.bundled()).recognize(document).definitions();
        for (Definition d : found) {
            var provision = document.find(d.eId()).orElseThrow();
            String text = d.inHeading() ? provision.heading() : provision.ownText();
            assertEquals(d.term(), text.substring(d.start(), d.start() + d.term().length()));
        }
        return found.stream().map(d -> (d.abbreviation() ? "= " : "") + d.term() + " | " + d.meaning() + " | " + d.eId()).toList();
    }

    @Test
    void soCalled() {
        assertEquals(List.of("引导资金 | 中央财政用于支持地方的共同财政事权转移支付资金 | art_2__para_1"),
                defined("第二条　本办法所称引导资金，是指中央财政用于支持地方的共同财政事权转移支付资金。"));
        assertEquals(List.of("企业投资项目 | 企业在中国境内投资建设的固定资产投资项目 | art_2__para_1", "= 项目 | 企业投资项目 | art_2__para_1"),
                defined("第二条　本条例所称企业投资项目（以下简称项目），是指企业在中国境内投资建设的固定资产投资项目。"));
        assertEquals(List.of("矿业权 | 探矿权和采矿权 | lvl_1__lvl_1", "矿业权出让交易 | 自然资源主管部门出让矿业权的行为 | lvl_1__lvl_1"),
                defined("一、总体要求", "（一）本规则所称矿业权是指探矿权和采矿权，矿业权出让交易是指自然资源主管部门出让矿业权的行为。"));
        assertEquals(List.of("上一年年收入 | 该单位上级主管部门所确定的上一年年收入总额 | art_4__para_1"),
                defined("第四条　本规定所称事故发生单位主要负责人、其他负责人的上一年年收入，属于国有生产经营单位的，是指该单位上级主管部门所确定的上一年年收入总额；"));
        assertEquals(List.of("迟报 | 依照下列情形认定： | art_5__para_1", "漏报 | 依照下列情形认定： | art_5__para_1",
                        "谎报 | 依照下列情形认定： | art_5__para_1", "瞒报 | 依照下列情形认定： | art_5__para_1"),
                defined("第五条　《生产安全事故报告和调查处理条例》所称的迟报、漏报、谎报和瞒报，依照下列情形认定："));
    }

    @Test
    void meantInAListOrSentence() {
        assertEquals(List.of("清缴 | 重点排放单位在规定的时限内缴纳碳排放配额的行为 | art_30__para_1__point_3"),
                defined("第三十条　本条例下列用语的含义：", "（三）清缴，是指重点排放单位在规定的时限内缴纳碳排放配额的行为。"));
        assertEquals(List.of("责任单位 | 填埋场的法人单位 | art_19__para_1", "退役期 | 填埋场封场后的后续维护期 | art_19__para_2"),
                defined("第十九条　责任单位是指填埋场的法人单位。", "退役期是指填埋场封场后的后续维护期。"));
        assertEquals(List.of("三日 | 工作日，不含法定节假日 | art_57__para_1", "十日 | 工作日，不含法定节假日 | art_57__para_1"),
                defined("第五十七条　本办法中“三日”“十日”指工作日，不含法定节假日。"));
        assertEquals(List.of("以上 | 包括本数 | art_4__para_1", "以下 | 不包括本数 | art_4__para_1"),
                defined("第四条　本条所称的“以上”包括本数，所称的“以下”不包括本数。"));
        assertEquals(List.of("一带 | 以黄河干流为骨架的沿黄河生态带 | para_1"), defined("“一带”，是指以黄河干流为骨架的沿黄河生态带。"));
    }

    @Test
    void shortNames() {
        assertEquals(List.of("= 排污单位 | 实行排污许可管理的企业事业单位和其他生产经营者 | art_2__para_1"),
                defined("第二条　实行排污许可管理的企业事业单位和其他生产经营者（以下称排污单位），应当取得排污许可证。"));
        assertEquals(List.of("= 许可条例 | 排污许可管理条例 | para_1"), defined("根据《排污许可管理条例》（以下简称《许可条例》），依法实施。"));
        assertEquals(List.of("= 国办32号文 | 国务院办公厅关于改革完善中央财政科研经费管理的若干意见 | para_1"),
                defined("贯彻《国务院办公厅关于改革完善中央财政科研经费管理的若干意见》（国办发〔2021〕32号，以下简称“国办32号文”）等要求"));
        assertEquals(List.of("= 省级人民政府 | 省、自治区、直辖市人民政府 | para_1"), defined("省、自治区、直辖市人民政府（以下统称省级人民政府）应当"));
        assertEquals(List.of("政府督查机构 | 国务院办公厅督查机构和地方人民政府督查机构 | para_1"),
                defined("国务院办公厅督查机构和地方人民政府督查机构统称政府督查机构。"));
    }

    @Test
    void explainedInBracketsOrSummedUp() {
        assertEquals(List.of("一企一库 | 化学品生产企业、尾矿库、矿山开采区 | para_1", "两场两区 | 化学品生产企业、尾矿库、矿山开采区 | para_1"),
                defined("开展“一企一库”“两场两区”（即化学品生产企业、尾矿库、矿山开采区）调查评估。"));
        assertEquals(List.of("四个系统 | 紧急切断、气体检测、视频监控、雷电预警 | para_1"),
                defined("紧急切断、气体检测、视频监控、雷电预警“四个系统”不完善。"));
        assertEquals(List.of("职业院校 | 含技工院校 | para_1"), defined("发挥职业院校（含技工院校，下同）等功能作用"));
        assertEquals(List.of("日常维护 | 如及时解决泄漏问题 | table_1__row_1"), defined("表1　组合", "1|日常维护（如及时解决泄漏问题，下同）"));
        assertEquals(List.of("秋冬季期间 | 2021年10月1日至2022年3月31日 | para_1"), defined("主要目标：秋冬季期间（2021年10月1日至2022年3月31日），完成目标。"));
    }

    @Test
    void entriesOfATermSection() {
        assertEquals(List.of("土壤污染隐患 | 重点监管单位某一特定场所存在发生有毒有害物质渗漏的风险。 | lvl_2__lvl_2"),
                defined("二、术语和定义", "（二）土壤污染隐患", "重点监管单位某一特定场所存在发生有毒有害物质渗漏的风险。"));
    }

    @Test
    void slogansAreNoTerms() {
        assertEquals(List.of(), defined("增强“四个意识”、坚定“四个自信”、做到“两个维护”，推进“一带一路”建设。",
                "防止“一刀切”（生态环境部牵头，各地区负责）。", "应当按照下列规定执行，对企业是指导性的。"));
    }

    @Test
    void aShortNameBehindTwoNamesStandsForBoth() {
        assertEquals(List.of("= 技术委员会 | 矿山安全标准技术委员会及其分技术委员会 | art_11__para_1"),
                defined("第十一条　矿山安全标准技术委员会及其分技术委员会（以下统称为技术委员会）承担有关工作。"));
        assertEquals(List.of("= 自然资源主管部门 | 县级以上人民政府自然资源主管部门和新疆生产建设兵团所属自然资源主管部门 | para_1"),
                defined("县级以上人民政府自然资源主管部门和新疆生产建设兵团所属自然资源主管部门（以下简称自然资源主管部门）负责出让。"));
        assertEquals(List.of("= 年度报告 | 年度环境信息依法披露报告 | para_1", "= 临时报告 | 临时环境信息依法披露报告 | para_1"),
                defined("年度环境信息依法披露报告（以下简称年度报告）和临时环境信息依法披露报告（以下简称临时报告）的披露"));
    }

    @Test
    void examplesInABracketDefineNothing() {
        assertEquals(List.of(), defined("经营者向消费者提供商品或者服务（包括以奖励、赠送、试用等形式向消费者免费提供商品或者服务），应当保证安全。"));
        assertEquals(List.of(), defined("管道穿越除厂区外的公共区域（包括化工园区、工业园区），且无法保证安全的。"));
        assertEquals(List.of(), defined("监督检查特种设备的生产（包括设计、制造、安装、改造、修理）、经营、使用。"));
        assertEquals(List.of("重伤 | 包括急性工业中毒 | para_1"), defined("造成100人以上重伤（包括急性工业中毒，下同），或者重大损失的事故。"));
        assertEquals(List.of("书面形式 | 含电子文本 | para_1"), defined("行政机关以书面形式（含电子文本，下同）将证明义务一次性告知申请人。"));
    }

    @Test
    void aShortNameStandsForTheObjectNotForTheSentence() {
        assertEquals(List.of("= 审批部门 | 生产经营场所所在地设区的市级以上地方人民政府生态环境主管部门 | para_1"),
                defined("排污单位应当向其生产经营场所所在地设区的市级以上地方人民政府生态环境主管部门（以下称审批部门）申请取得排污许可证。"));
        assertEquals(List.of("= 监控设备 | 执法类电子技术监控设备 | para_1"),
                defined("县级以上地方人民政府有关部门要在2024年12月底前完成执法类电子技术监控设备（以下简称监控设备）清理、规范工作。"));
        assertEquals(List.of("= 承担单位 | 项目牵头单位、课题承担单位和课题参与单位 | para_1"),
                defined("充分赋予项目牵头单位、课题承担单位和课题参与单位（以下简称承担单位）管理自主权。"));
    }

    @Test
    void aSentenceBeforeANumberedNameIsNoList() {
        assertEquals(List.of(), defined("打造资源汇聚、要素共享的网络安全“双创”环境。",
                "对规划涉及的化工园区、基地、示范项目、重大工程等布局建设应落实区域“三线一单”管控要求。"));
    }
}
