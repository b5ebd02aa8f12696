package org.guiju.desktop.library.internal.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.validity.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectDraftTest {

    private static final Address TARGET = Address.parse("pollutant-discharge-permit-regulation@2021-01-24#art_33");

    private static EffectDraft draft(Effect.Type type, String date, String by, String source) {
        return new EffectDraft(TARGET, type, date, by, "", source, "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "REPEALS, '', 公报, 请填写日期", "REPEALS, 2025-02-30, 公报, 日期无法识别", "REPEALS, 0201-01-01, 公报, 日期超出",
        "REPEALS, 2025-01-01, ' ', 请填写来源", "SUPERSEDES, 2025-01-01, 公报, 请填写代替它的文件"})
    void faultsAreTold(Effect.Type type, String date, String source, String told) {
        String fault = draft(type, date, "", source).fault().orElseThrow();
        assertTrue(fault.startsWith(told), fault);
    }

    @Test
    void theEffectHasWhatWasTypedAndNothingElse() {
        Effect effect = new EffectDraft(TARGET, Effect.Type.AMENDS, " 2025-07-01 ", "关于修改部分行政法规的决定", "国发[2025]9号",
                "国务院公报2025年第1号", "", "处50万元以上").effect("e1", "zhang", LocalDate.of(2025, 6, 1));
        assertEquals(LocalDate.of(2025, 7, 1), effect.date());
        assertEquals("国发〔2025〕9号", effect.byNumber());
        assertEquals("处50万元以上", effect.replacement());
        assertEquals(TARGET, effect.target());
        assertNull(effect.note());
    }
}
