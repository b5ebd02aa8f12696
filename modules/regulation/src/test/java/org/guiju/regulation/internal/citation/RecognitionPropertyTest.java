package org.guiju.regulation.internal.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.CitationRecognizer;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.citation.Recognition;
import org.guiju.regulation.api.task.Progress;

/** Whatever the text, recognition ends, throws nothing, and its places hold. */
class RecognitionPropertyTest {

    private static final List<String> WORDS = List.of(
            "《", "》", "〈", "〉", "（", "）", "(", ")", "“", "”", "第", "一", "二", "十", "百", "零", "〇", "3", "33", "１", "条", "款", "项", "目",
            "章", "节", "部分", "之", "、", "，", "。", "；", "：", "和", "至", "或者", "以及", "本", "前", "上述", "前述", "情形", "规定", "办法", "条例",
            "法", "通知", "附件", "附录", "附表", "表", "专栏", "A", "A.1", "1.1", "〔2021〕", "[2021]", "（2021）", "613号", "令", "公告2021年第1号",
            "GB/T 33000", "以下简称", "以下统称", "是指", "所称", "指", "下同", "统称", "包括", "行政处罚法", "安全生产法", "中华人民共和国", "某办法",
            "《安全生产法》", "《某办法》", "《条例》（以下简称《名录》）", "《名录》", "，以下简称35号文件）", "35号文件", "将", "修改为", "\n", "\t", " ",
            "\u3000", "\ud842\udfb7", "\ud800", "3.2.3", "4.1、4.2", "二、", "（三）");

    private static final String REAL = "重点排污单位年度报告应当至少包含本准则第四条至第十九条、第二十一条至第二十四条规定的环境信息。"
            + "根据《财政部 国土资源部关于印发<矿业权出让收益征收管理暂行办法>的通知》（财综〔2017〕35号，以下简称35号文件）第三条第一款第（一）、（三）项，"
            + "企业投资项目（以下简称项目），是指企业投资建设的项目；前款第三项材料，上述情形，见附件1、附表1.2。";

    /** Tells hanging from working; no measure of speed. */
    private static final Duration HANGING = Duration.ofMinutes(2);

    private static final CitationRecognizer RECOGNIZER = new CitationRecognizer(KnownNames.bundled());

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS).list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, REAL.length() - 1);
        return place.list().ofMaxSize(6).flatMap(places -> Arbitraries.of(WORDS).list().ofSize(places.size()).map(inserts -> {
            StringBuilder text = new StringBuilder(REAL);
            for (int i = 0; i < places.size(); i++) {
                int at = Math.min(places.get(i), text.length() - 1);
                text.replace(at, Math.min(text.length(), at + i), inserts.get(i));
            }
            return text.toString();
        }));
    }

    @Property(tries = 800, seed = "20260002")
    void anyWords(@ForAll("words") String first, @ForAll("words") String second) {
        holds(first, second);
    }

    @Property(tries = 400, seed = "20260003")
    void damagedText(@ForAll("mutated") String first, @ForAll("mutated") String second) {
        holds(first, second);
    }

    @Property(tries = 500, seed = "20260004")
    void anyCharacters(@ForAll String text) {
        holds(text, text);
    }

    @Property(tries = 700, seed = "20260005")
    void typedWords(@ForAll("words") String text) {
        LegalDocument document = Excerpt.of("some-document", "2023-01-01", "某办法").lines("第一条　甲。", "第三条　乙：", "（一）丙。");
        CitationIndex index = new SnapshotCitationIndex(new ExcerptLibrary(document), Progress.NONE);
        for (Address address : index.resolve(text, LocalDate.of(2024, 1, 1))) {
            assertTrue(address.eId() == null || document.find(address.eId()).isPresent());
        }
    }

    /** Found by {@link #anyWords}: the term ends behind the sentence in which it begins. */
    @Example
    void quotedTermWithAStopInside() {
        holds("", "所称“《《。”");
    }

    private static void holds(String first, String second) {
        LegalDocument document = document(first, second);
        Recognition found = assertTimeoutPreemptively(HANGING, () -> RECOGNIZER.recognize(document));
        List<String> own = document.provisions().map(Provision::eId).toList();
        for (Citation c : found.citations()) {
            String text = text(document, c.eId(), c.inHeading());
            assertEquals(c.text(), text.substring(c.start(), c.end()));
            assertTrue(c.self() ? own.containsAll(c.eIds()) : c.title() != null || c.number() != null, c::toString);
            c.eIds().forEach(eId -> new Address("some-document", null, eId));
        }
        for (Definition d : found.definitions()) {
            String text = text(document, d.eId(), d.inHeading());
            assertEquals(d.term(), text.substring(d.start(), d.start() + d.term().length()));
        }
        for (Recognition.OpenPlace p : found.open()) {
            assertTrue(text(document, p.eId(), p.inHeading()).startsWith(p.text(), p.start()));
        }
        noTwoOverlap(found.citations());
    }

    private static void noTwoOverlap(List<Citation> citations) {
        for (int i = 1; i < citations.size(); i++) {
            Citation a = citations.get(i - 1);
            Citation b = citations.get(i);
            boolean samePlace = a.eId().equals(b.eId()) && a.inHeading() == b.inHeading();
            assertTrue(!samePlace || a.end() <= b.start(), () -> a + " " + b);
        }
    }

    private static String text(LegalDocument document, String eId, boolean heading) {
        Provision p = document.find(eId).orElseThrow();
        return heading ? p.heading() : p.ownText();
    }

    private static LegalDocument document(String first, String second) {
        LegalDocument frame = Excerpt.of("some-document", "2023-01-01", "某办法").lines(
                "第一条　甲。", "第二条　乙：", "（一）丙。", "（二）丁。", "第三条　戊。", "己。");
        List<Provision> body = frame.body().stream().map(p -> with(p, first, second)).toList();
        return new LegalDocument(frame.metadata(), body, List.of(), List.of());
    }

    private static Provision with(Provision p, String first, String second) {
        String text = p.text().isEmpty() ? "" : p.eId().contains("point") ? first : second;
        return new Provision(p.eId(), p.kind(), p.label(), p.text().isEmpty() ? first : "", text, p.cells(),
                p.children().stream().map(c -> with(c, first, second)).toList(), null);
    }
}
