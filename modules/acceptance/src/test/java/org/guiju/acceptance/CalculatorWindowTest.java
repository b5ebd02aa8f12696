package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guiju.acceptance.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calculator window as somebody uses it: from an article to a fine, its steps, a paper, a case, and back to the article. */
class CalculatorWindowTest {

    private static final String TITLE = "排污许可违法的罚款与处罚";

    @TempDir
    Path work;

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: .ci/run brings one");
    }

    @Test
    void aFineIsFoundBesideItsArticleWorkedOutExportedAndKept() throws Exception {
        Program program = new Program(work);
        Path pdf = work.resolve("罚款.pdf");
        try (Desktop desktop = new Desktop(program, work, "--locale", "zh")) {
            desktop.see(" 份"); // the library is there
            desktop.type("检索内容", "排污条例33条");
            desktop.key("检索内容", "ENTER");
            desktop.select("检索结果", "第三十三条");
            desktop.key("检索结果", "ENTER");
            desktop.see("《排污许可管理条例》第三十三条 的关联内容", TITLE);

            desktop.follow(TITLE);
            desktop.choose("违法情形", "未取得排污许可证排放污染物");
            desktop.press("情节严重", "否");
            desktop.see("计算结果", "200,000 元", "1,000,000 元");
            desktop.screenshot("calculator-result");
            desktop.follow("《排污许可管理条例》第三十八条");
            desktop.see("《排污许可管理条例》第三十八条 的关联内容");

            desktop.follow(TITLE); // from there back to what was filled in

            undone(desktop);
            compared(desktop);
            exported(desktop, pdf);
            kept(desktop);
            closed(desktop, program);
            filled(desktop, program);
            assertTrue(desktop.running());
            assertFalse(desktop.messages().contains("SEVERE"), desktop.messages());
        }
    }

    private static void undone(Desktop desktop) throws Exception {
        desktop.press("情节严重", "是");
        desktop.see("措施：责令停业关闭");
        desktop.key("违法情形", "ctrl Z");
        desktop.await("severity as it was", () -> !desktop.texts().contains("措施：责令停业关闭"));
        desktop.key("违法情形", "ctrl Y");
        desktop.see("措施：责令停业关闭");
        desktop.key("违法情形", "ctrl Z");
        desktop.await("severity as it was", () -> !desktop.texts().contains("措施：责令停业关闭"));
    }

    private static void compared(Desktop desktop) throws Exception {
        desktop.key("违法情形", "ctrl D");
        desktop.see("方案 2 (selected)");
        desktop.choose("违法情形", "转让排污许可证");
        desktop.see("标出的行各方案不同。", "300,000 元", "1,000,000 元");
        desktop.screenshot("calculator-scenarios");
        desktop.press("方案 1");
        desktop.key("违法情形", "ctrl ENTER"); // to the result
        desktop.see("方案 1 (selected)", "计算结果", "200,000 元");
    }

    private static void exported(Desktop desktop, Path pdf) throws Exception {
        desktop.press("导出…");
        desktop.file(pdf);
        desktop.see("已写入：" + pdf);
        String paper;
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            paper = new PDFTextStripper().getText(read).replaceAll("\\s", "");
        }
        for (String words : new String[] {TITLE, "违法情形未取得排污许可证排放污染物", "情节严重否", "200,000", "1,000,000",
            "步骤", "《排污许可管理条例》第三十三条", "处20万元以上100万元以下的罚款"}) {
            assertTrue(paper.contains(words), () -> words + " is not in " + paper);
        }
        byte[] before = Files.readAllBytes(pdf);
        desktop.press("导出…");
        desktop.file(pdf);
        desktop.see("已有文件 罚款.pdf。要替换它吗？");
        desktop.press("另选名称…");
        desktop.press("取消");
        assertEquals(before.length, Files.readAllBytes(pdf).length, "not replaced without a word");
    }

    private static void kept(Desktop desktop) throws Exception {
        desktop.press("保存为算例…");
        desktop.type("标题", "无证排污");
        desktop.press("确定");
        desktop.see("已保存为算例：无证排污", "结果与保存时相同。");
        desktop.press("情节严重", "是");
        desktop.see("填写的内容与保存时不同。");
        desktop.key("违法情形", "ctrl shift O");
        desktop.see("1 / 1 个算例");
        desktop.press("确定");
        desktop.see("无证排污 (selected)", "结果与保存时相同。");
    }

    private static void closed(Desktop desktop, Program program) throws Exception {
        assertEquals(0, program.run("modules", "close", "emissions").status());
        desktop.see("填写的内容还在");
        assertEquals(0, program.run("modules", "open", "emissions").status());
        desktop.await("the module is open", () -> !desktop.texts().contains("填写的内容还在"));
        desktop.see("无证排污 (selected)", "结果与保存时相同。");
    }

    private static void filled(Desktop desktop, Program program) throws Exception {
        Outcome added = program.run("register", "add", "--kind", "tailings-pond", "--name", "一号库", "矿种=铁矿", "敏感程度=低敏感",
                "尾矿库等别=一等", "启用年份=1998", "近3年处罚纠纷或较大以上事故=是", "尾矿废水达标排放或不外排=否", "生产状态=在用",
                "尾矿入库形式=湿排");
        assertEquals(0, added.status(), added.toString());
        desktop.type("筛选计算器", "tailings-pond-environmental-grade");
        desktop.select("计算器", "尾矿库环境监管等级");
        desktop.see("尾矿库环境监管等级", "尚需更多信息");
        desktop.press("从台账填写…");
        desktop.see("可填 8 项");
        desktop.press("确定");
        desktop.see("来自台账：一号库", "二级", "80 分");
        desktop.screenshot("calculator-register");
    }
}
