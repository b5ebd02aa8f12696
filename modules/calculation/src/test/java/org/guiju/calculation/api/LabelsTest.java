package org.guiju.calculation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.model.DecisionModel;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels shared = new Labels("", Map.of("日", "days", "元", "CNY", "罚款", "fine"));
    private final Labels labels = new Labels("What it is for", Map.of(
            "罚款", "Penalty",
            "拒不改正的", "Refuses to correct",
            "超过{0}日的，{1}", "After more than {0} days: {1}",
            "比{1}年下降{0}", "{0} less than in {1}",
            "山东", "Shandong"), Optional.of(shared));

    @Test
    void theCalculatorsOwnLabelGoesBeforeTheSharedOne() {
        assertEquals("Penalty", labels.of("罚款"));
        assertEquals("days", labels.of("日"));
    }

    @Test
    void aMessageIsLabelledWithWhatDiffersInIt() {
        assertEquals("After more than 15 days: Refuses to correct", labels.of("超过15日的，拒不改正的"));
        assertEquals("18% less than in 2020", labels.of("比2020年下降18%"));
        assertEquals("超过15日的，没有译名", labels.of("超过15日的，没有译名"), "half a message would mislead");
    }

    @Test
    void listsAmountsAndReferencesNeedNoLabelOfTheirOwn() {
        assertEquals("Shandong, Penalty; Refuses to correct", labels.of("山东、罚款；拒不改正的"));
        assertEquals("4,200 CNY", labels.of("4,200元"));
        assertEquals("Article 33(1)", labels.of("第三十三条（一）"));
        assertEquals("Article 7, paragraph 2 (3)", labels.of("第七条第二款第（三）项"));
        assertEquals("Article 21-1", labels.of("第二十一条之一"));
    }

    @Test
    void titlesOfDocumentsAndUnknownWordsStayAsTheyAre() {
        assertEquals("《排污许可管理条例》", labels.of("《排污许可管理条例》"));
        assertTrue(labels.covers("《排污许可管理条例》"));
        assertEquals("山东、河北", labels.of("山东、河北"));
        assertFalse(labels.covers("河北"));
    }

    @Test
    void expressionsAreLabelledNameByName() {
        assertEquals("if Penalty > 5 then \"Shandong\" else 未知.days", labels.feel("if 罚款 > 5 then \"山东\" else 未知.日"));
    }

    @Test
    void valuesAreToldInTheLabelsWithMarksOfTheLanguage() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("罚款", new java.math.BigDecimal("4200"));
        row.put("依据", "law#art_1");
        assertEquals("Shandong, Penalty: 4,200", new ValueText("yes", "no", "none", labels).of(List.of("山东", row)));
        assertEquals("山东、罚款：4,200", new ValueText("是", "否", "无").of(List.of("山东", row)));
    }

    @Test
    void aCalculatorHasLabelsInEnglishOnly() {
        DecisionModel model = new DecisionModel("x", "test:x", "名", "Name", "用途", Optional.empty(), List.of(), List.of(),
                List.of(), Map.of(), Map.of());
        Calculator calculator = new Calculator("x", "test", "calculators/x.dmn", model, labels);
        assertSame(Labels.NONE, calculator.labels(Locale.SIMPLIFIED_CHINESE));
        assertEquals("用途", calculator.description(Locale.SIMPLIFIED_CHINESE));
        assertEquals("What it is for", calculator.description(Locale.ENGLISH));
        assertEquals("用途", calculator.with(model).labels(Locale.CHINA).description("用途"));
    }
}
