package org.guiju.importing.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which blanks of the source mean something. */
class TitleBlankTest {

    private static String apply(String text) {
        return SpaceRepair.apply(text, new RepairCounts());
    }

    @Test
    void blanksAroundDigitsAndLettersGo() {
        assertEquals("本办法自2023年7月1日起施行。", apply("本办法自 2023 年 7月 1 日起施行。"));
        assertEquals("手机APP", apply("手机 APP"));
    }

    @Test
    void blanksInsideTitlesStay() {
        assertEquals("适用《排污许可证申请与核发技术规范 工业噪声》（HJ 1301-2023）",
                apply("适用《排污许可证申请与核发技术规范 工业噪声》（HJ 1301-2023）"));
        assertEquals("《财政部 自然资源部 税务总局 人民银行关于划转税务部门征收有关问题的通知》（财综〔2021〕19号）",
                apply("《财政部 自然资源部 税务总局 人民银行关于划转税务部门征收有关问题的通知》（财综〔2021〕19 号）"));
    }

    @Test
    void blanksBehindATitleGo() {
        assertEquals("《尾矿库安全规程》等规定和要求", apply("《尾矿库安全规程》等规定 和要求"));
    }
}
