package org.guiju.regulation.internal.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Relation;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.api.validity.Validity;
import org.guiju.regulation.internal.citation.Excerpt;
import org.guiju.regulation.internal.citation.ExcerptLibrary;
import org.junit.jupiter.api.Test;

class ValidityIndexTest {

    private static final LegalDocument PERMIT = Excerpt.of("permit-regulation", "2020-12-09", "排污许可管理条例")
            .effective("2021-03-01").lines("第一条　为了加强排污许可管理。");
    private static final LegalDocument PLAN_NOTICE = Excerpt.of("air-plan-notice", "2020-10-28", "关于印发《秋冬季攻坚行动方案》的通知")
            .number("环大气〔2020〕61号").asNotice().lines("现予印发。");
    private static final LegalDocument PLAN = Excerpt.of("air-plan", "2020-10-28", "秋冬季攻坚行动方案").number("环大气〔2020〕61号")
            .attachedTo("air-plan-notice").expires("2021-03-31").staged().lines("一、总体要求");
    private static final LegalDocument OLD = Excerpt.of("old-procedure", "2005-11-23", "国家环境保护总局建设项目环境影响评价文件审批程序规定")
            .number("国家环境保护总局令第29号").lines("第一条　甲。", "第二条　乙。");
    private static final LegalDocument NEW = Excerpt.of("new-procedure", "2020-11-23", "建设项目环境影响报告书（表）审批程序规定")
            .effective("2021-01-01")
            .relation(new Relation(Relation.Type.REPEALS, null, "国家环境保护总局建设项目环境影响评价文件审批程序规定",
                    "国家环境保护总局令第29号", null, null, "art_21", "同时废止"))
            .lines("第二十一条　本规定自2021年1月1日起施行。同时废止。");
    private static final LegalDocument AMENDING = Excerpt.of("amending", "2010-01-01", "关于修改审批程序的决定")
            .relation(new Relation(Relation.Type.AMENDS, "old-procedure", null, null, "art_2", LocalDate.of(2010, 2, 1), "lvl_1", "将第二条修改"))
            .lines("一、将第二条修改为。");
    private static final LegalDocument FUND = Excerpt.of("guidance-fund", "2021-11-30", "中央引导地方科技发展资金管理办法")
            .number("财教〔2021〕204号").effective("2022-01-01")
            .relation(new Relation(Relation.Type.REPEALS, null, "中央引导地方科技发展资金管理办法", "财教〔2019〕129号", null, null, "art_29", "同时废止"))
            .lines("第二十九条　同时废止。");

    private static Validity on(String date, LegalDocument document, List<Effect> effects) {
        ExcerptLibrary library = new ExcerptLibrary(effects, PERMIT, PLAN_NOTICE, PLAN, OLD, NEW, AMENDING, FUND);
        return new SnapshotValidityIndex(library).of(document.metadata(), LocalDate.parse(date), Locale.SIMPLIFIED_CHINESE);
    }

    private static Validity on(String date, String address, Effect... effects) {
        ExcerptLibrary library = new ExcerptLibrary(List.of(effects), PERMIT, PLAN_NOTICE, PLAN, OLD, NEW, AMENDING, FUND);
        return new SnapshotValidityIndex(library).of(Address.parse(address), LocalDate.parse(date), Locale.ENGLISH);
    }

    private static Effect effect(Effect.Type type, String target, String date) {
        return new Effect("e-1", type, Address.parse(target), null, null, "新规定", "某令第1号", null, LocalDate.parse(date),
                "https://example.org/gazette", "安环部", LocalDate.of(2025, 1, 2), null, null);
    }

    @Test
    void appliesFromItsFirstDay() {
        assertEquals(DocumentStatus.NOT_YET_IN_FORCE, on("2021-02-28", PERMIT, List.of()).status());
        Validity first = on("2021-03-01", PERMIT, List.of());
        assertEquals(DocumentStatus.IN_FORCE, first.status());
        assertEquals("本文件自2021年3月1日起施行，现行有效；库内未见废止或者修改它的文件。效力状态核查至2024年6月30日。", first.sentence());
        assertTrue(on("2024-07-01", PERMIT, List.of()).sentence().endsWith("效力状态仅核查至2024年6月30日，此后的变化库内未收录。"));
    }

    @Test
    void endsWithItsTermAndTheNoticeWithIt() {
        assertEquals(DocumentStatus.IN_FORCE, on("2021-03-31", PLAN, List.of()).status());
        Validity over = on("2021-04-01", PLAN, List.of());
        assertEquals(DocumentStatus.EXPIRED, over.status());
        assertEquals(LocalDate.of(2021, 4, 1), over.since());
        assertEquals("本文件已届期：按其自身规定，施行至2021年3月31日止。效力状态核查至2024年6月30日。", over.sentence());
        assertEquals(DocumentStatus.EXPIRED, on("2021-04-01", PLAN_NOTICE, List.of()).status());
        assertEquals(LocalDate.of(2021, 3, 31), on("2021-01-01", PLAN, List.of()).until());
    }

    @Test
    void repealedFromTheDayOnWhichTheOtherTakesEffect() {
        assertEquals(DocumentStatus.AMENDED, on("2020-12-31", OLD, List.of()).status());
        Validity repealed = on("2021-01-01", OLD, List.of());
        assertEquals(DocumentStatus.REPEALED, repealed.status());
        assertEquals("new-procedure@2020-11-23#art_21", repealed.grounds().get(0).by().toString());
        assertEquals("本文件自2021年1月1日起被《建设项目环境影响报告书（表）审批程序规定》废止或者代替。效力状态核查至2024年6月30日。", repealed.sentence());
    }

    @Test
    void oneProvisionAmended() {
        assertEquals(DocumentStatus.IN_FORCE, on("2010-01-31", "old-procedure#art_2").status());
        assertEquals(DocumentStatus.AMENDED, on("2010-02-01", "old-procedure#art_2").status());
        assertEquals(DocumentStatus.AMENDED, on("2010-02-01", "old-procedure#art_2__para_1").status());
        assertEquals(DocumentStatus.IN_FORCE, on("2010-02-01", "old-procedure#art_1").status());
        assertEquals(List.of("art_2"), on("2010-02-01", "old-procedure").grounds().get(0).provisions());
        assertEquals(DocumentStatus.REPEALED, on("2021-01-01", "old-procedure#art_1").status());
    }

    @Test
    void anEarlierEditionOfTheSameTitleIsNotThisOne() {
        assertEquals(DocumentStatus.IN_FORCE, on("2023-01-01", FUND, List.of()).status());
    }

    @Test
    void recordedEffects() {
        Effect repeal = effect(Effect.Type.REPEALS, "permit-regulation", "2025-01-01");
        assertEquals(DocumentStatus.IN_FORCE, on("2024-12-31", "permit-regulation", repeal).status());
        Validity repealed = on("2025-01-01", "permit-regulation", repeal);
        assertEquals(DocumentStatus.REPEALED, repealed.status());
        assertEquals("e-1", repealed.grounds().get(0).effectId());
        assertEquals("This document is repealed since 1 January 2025 by 新规定, as recorded by the organisation"
                + " (source: https://example.org/gazette). Its status was checked only up to 30 June 2024; later changes are not known here.",
                repealed.sentence());
        assertEquals(DocumentStatus.IN_FORCE, on("2021-12-31", "air-plan", effect(Effect.Type.EXTENDS, "air-plan", "2022-03-31")).status());
        assertEquals(DocumentStatus.EXPIRED, on("2022-04-01", "air-plan", effect(Effect.Type.EXTENDS, "air-plan", "2022-03-31")).status());
        assertEquals(DocumentStatus.IN_FORCE, on("2021-01-15", "permit-regulation", effect(Effect.Type.EFFECTIVE, "permit-regulation", "2021-01-15")).status());
        Effect article = effect(Effect.Type.AMENDS, "permit-regulation#art_1", "2025-01-01");
        assertEquals(DocumentStatus.AMENDED, on("2025-01-01", "permit-regulation#art_1__para_1", article).status());
        Effect byNumber = new Effect("e-2", Effect.Type.REPEALS, null, null, "财教[2021]204号", null, null, null,
                LocalDate.of(2026, 1, 1), "公报", "某人", LocalDate.of(2026, 1, 2), null, null);
        assertEquals(DocumentStatus.REPEALED, on("2026-01-01", "guidance-fund", byNumber).status());
    }

    @Test
    void unknownWorksAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> on("2021-01-01", "no-such-work"));
    }
}
