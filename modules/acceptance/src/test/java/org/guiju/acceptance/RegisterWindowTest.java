package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register window: a pond is added and filled, a calculator runs over two ponds, a case is kept, all is there again later. */
class RegisterWindowTest {

    @TempDir
    Path work;

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: .ci/run brings one");
    }

    @Test
    void pondsAreRegisteredGradedKeptAndThereAgainAfterARestart() throws Exception {
        Program program = new Program(work);
        try (Desktop desktop = new Desktop(program, work)) {
            desktop.press("我的企业");
            desktop.see("台账还是空的");
            desktop.press("添加对象…");
            desktop.type("名称", "一号库");
            desktop.type("编号", "p1");
            desktop.press("添加");
            desktop.see("p1  ·  第 1 版");
            desktop.choose("矿种", "铅锌矿");
            desktop.type("改动自", "2024-01-01");
            desktop.press("保存");
            desktop.see("p1  ·  第 2 版", "2024-01-01 – … 有效");
            Program.Outcome shown = program.run("register", "show", "p1");
            assertTrue(shown.out().contains("铅锌矿"), shown.toString());

            // the command line adds another while the window is open
            assertEquals(0, program.run("register", "add", "--kind", "tailings-pond", "--name", "二号库", "--id", "p2",
                    "矿种=铅锌矿", "敏感程度=高敏感", "尾矿库等别=三等", "启用年份=1998", "近3年处罚纠纷或较大以上事故=否",
                    "尾矿废水达标排放或不外排=是", "地下水监测井正常运行=是", "渗滤液收集设施正常运行=是", "生产状态=在用",
                    "尾矿入库形式=湿排", "是否无主库=否", "通过闭库验收=否").status());
            desktop.select("我的企业", "二号库");
            desktop.see("p2  ·  第 1 版");
            desktop.select("我的企业", "尾矿库");
            desktop.see("尾矿库  2");
            desktop.key("筛选对象", "F5");
            desktop.see("2 个对象；双击一行");
            desktop.see("一号库 | 尚缺信息", "二号库 | 有结果");
            desktop.screenshot("register-portfolio");
            desktop.select("全部计算", "二号库");
            desktop.press("存为算例");
            desktop.see("已存为算例");
            desktop.select("我的企业", "二号库");
            desktop.see("算例 1");
            desktop.tab("算例");
            desktop.see("相同");
            desktop.select("算例", "二号库");
            desktop.press("在计算器中打开");
            desktop.see("算例：二号库：");
            assertTrue(desktop.running());
            assertFalse(desktop.messages().contains("SEVERE"));
        }
        try (Desktop again = new Desktop(program, Files.createDirectories(work.resolve("again")))) {
            again.press("我的企业");
            again.see("一号库", "二号库");
            assertFalse(again.messages().contains("SEVERE"));
        }
    }
}
