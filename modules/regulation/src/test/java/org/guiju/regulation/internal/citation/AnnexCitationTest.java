package org.guiju.regulation.internal.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.citation.CitationRecognizer;
import org.guiju.regulation.api.citation.KnownNames;
import org.junit.jupiter.api.Test;

/** Annexes by title and by their place in a list; articles of the document that is amended; numbers with two bodies. */
class AnnexCitationTest {

    private static Provision node(String eId, ProvisionKind kind, String label, String heading, String text, Provision... children) {
        return new Provision(eId, kind, label, heading, text, List.of(), List.of(children), null);
    }

    private static Provision paragraph(String eId, String text) {
        return node(eId, ProvisionKind.PARAGRAPH, "", "", text);
    }

    private static List<String> cited(Provision... body) {
        LegalDocument document = new LegalDocument(Excerpt.of("some-document", "2023-03-24", "某办法").metadata(), List.of(body),
                List.of(), List.of());
        return new CitationRecognizer(KnownNames.bundled()).recognize(document).citations().stream()
                .map(c -> c.text() + " > " + (c.self() ? "self" : c.title() + (c.number() == null ? "" : " " + c.number()))
                        + " " + c.eIds()).toList();
    }

    @Test
    void anAnnexIsCitedByItsTitleAndByItsShortName() {
        assertEquals(List.of("《按矿业权出让收益率形式征收矿业权出让收益的矿种目录（试行）》 > self [annex_1]", "《矿种目录》 > self [annex_1]"),
                cited(node("art_8", ProvisionKind.ARTICLE, "第八条", "", "", paragraph("art_8__para_1",
                                "具体范围为本办法所附《按矿业权出让收益率形式征收矿业权出让收益的矿种目录（试行）》（以下简称《矿种目录》）。"),
                        paragraph("art_8__para_2", "《矿种目录》的调整，由自然资源部商财政部确定后公布。")),
                        node("annex_1", ProvisionKind.ANNEX, "附：", "按矿业权出让收益率形式征收矿业权出让收益的矿种目录（试行）", "")));
    }

    @Test
    void anAnnexThatIsOnlyListedIsFoundInTheList() {
        assertEquals(List.of("附件2 > self [closing__para_3]"),
                cited(node("lvl_1", ProvisionKind.LEVEL, "一、", "", "绿色矿山名录实行动态管理（具体要求见附件2）。"),
                        node("closing", ProvisionKind.CLOSING, "", "", "", paragraph("closing__para_1", "附件："),
                                paragraph("closing__para_2", "1.绿色矿山第三方评估工作要求（略）"),
                                paragraph("closing__para_3", "2.绿色矿山名录动态管理要求（略）"))));
    }

    @Test
    void articlesInAnAmendmentAreThoseOfTheAmendedText() {
        assertEquals(List.of("《节能减排补助资金管理暂行办法》（财建〔2020〕10号） > 节能减排补助资金管理暂行办法 财建〔2020〕10号 []",
                        "第二条 > 节能减排补助资金管理暂行办法 财建〔2020〕10号 [art_2]"),
                cited(paragraph("para_1", "现对《节能减排补助资金管理暂行办法》（财建〔2020〕10号）作如下修改："),
                        node("lvl_1", ProvisionKind.LEVEL, "一、", "", "将第二条中的“实施期限至2022年”修改为“实施期限至2025年”。"),
                        node("lvl_2", ProvisionKind.LEVEL, "二、", "", "请遵照执行。")));
    }

    @Test
    void aNumberMayNameTwoBodies() {
        assertEquals("财政部税务总局公告2021年第13号",
                NumberSpans.in("（财政部 税务总局公告2021年第13号）").get(0).number());
    }
}
