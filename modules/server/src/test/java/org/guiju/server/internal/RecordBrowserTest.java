package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Register, portfolio, batches and records of validity in a real browser. Skipped where there is no Chromium. */
class RecordBrowserTest extends PagesInBrowser {

    private static final String GRADE = "/calculators/tailings-pond-environmental-grade";

    RecordBrowserTest() {
        super("record-");
    }

    @Test
    void pagesFitEveryWindowInBothLanguages() {
        String[][] pages = {{"register", "/register"}, {"batch", GRADE + "/batch"}, {"effects", "/effects"},
            {"portfolio", "/calculators/boiler-disposal/portfolio?kind=boiler"}};
        for (String[] page : pages) {
            for (int width : new int[] {1280, 390}) {
                String language = width == 390 ? "en" : "zh";
                browser.look(width, 900, width == 390);
                go(page[1] + (page[1].contains("?") ? "&" : "?") + "lang=" + language);
                browser.await("!document.getElementById('cancel-task')");
                picture(page[0] + "-" + width + "-" + language);
                assertFitsTheWindow(page[0]);
                assertFalse(browser.evaluate("/\\b(register|portfolio|batch|effects|task|keep)\\.[A-Za-z.]{3,}/"
                        + ".test(document.body.innerText.replace(/\\S+\\/register\\.db/, ''))").asBoolean(), page[0] + " shows the key of a text");
            }
        }
        go("/?lang=zh");
    }

    @Test
    void aPondIsAddedGivenFactsAndCalculatedWithAllOthers() {
        browser.look(1280, 900, false);
        go("/register?kind=tailings-pond&lang=zh");
        browser.click(".add-form input[name=name]");
        browser.type("浏览器尾矿库");
        browser.click(".add-form button");
        browser.await("location.pathname.startsWith('/register/') && document.readyState === 'complete'");
        String page = browser.evaluate("location.pathname").asText();
        try {
            browser.evaluate("document.querySelector('select[name=\"i.矿种\"]').value = '铅锌矿'");
            browser.evaluate("document.querySelector('select[name=\"i.矿种\"]').form.requestSubmit()");
            browser.await("location.search.includes('saved') && document.readyState === 'complete'");
            assertEquals("铅锌矿", browser.evaluate("document.querySelector('select[name=\"i.矿种\"]').value").asText());
            picture("subject");
            go(GRADE + "/portfolio?kind=tailings-pond");
            browser.await("document.querySelector('.portfolio-table')?.textContent.includes('浏览器尾矿库')");
            browser.await("document.querySelector('.sums .bars')?.textContent.includes('尚需更多信息')");
            picture("portfolio-pond");
            browser.click(".portfolio-table td a");
            browser.await("location.pathname.endsWith('-grade') && document.readyState === 'complete'");
        } finally {
            server.send("DELETE", "/api/records/subjects/" + page.substring("/register/".length()), null, "If-Match", "*");
        }
    }

    @Test
    void aFileOfRowsIsHandedInAndItsFaultsAreShown() {
        browser.look(1280, 900, false);
        go("/calculators/discharge-permit-decision-deadline?lang=zh");
        browser.click("#keep a[href$='/batch']");
        browser.await("location.pathname.endsWith('/batch') && document.readyState === 'complete'");
        choose("rows.csv", "申请种类,管理类别,受理日\\n首次或重新申请,简化管理,2021-03-01\\n首次或重新申请,简化管理,昨天\\n");
        browser.click("form[enctype] button");
        browser.await("document.querySelector('#task .outcome') && document.readyState === 'complete'");
        assertTrue(text("#task .outcome").contains("已计算 2 行，其中 1 行有误"), text("#task .outcome"));
        assertTrue(text(".faults-table tbody").contains("2") && text(".faults-table tbody").contains("受理日"),
                text(".faults-table"));
        picture("batch-done");
        String result = browser.evaluate("fetch(document.querySelector('#task a[download]').href).then(r => r.text())").asText();
        assertEquals(3, result.lines().count(), result);
        assertTrue(result.contains("VALUE"), result);
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithAReason() {
        browser.look(1280, 900, false);
        go("/calculators/discharge-permit-decision-deadline/batch?lang=zh");
        choose("rows.exe", "MZ");
        browser.click("form[enctype] button");
        browser.await("document.querySelector('form[enctype] .fault')?.textContent.includes('rows.exe')");
        choose("rows.xlsx", "no workbook");
        browser.click("form[enctype] button");
        browser.await("document.querySelector('#task .fault')?.textContent.includes('XLSX')");
    }

    private static void choose(String name, String content) {
        browser.evaluate("(() => { const d = new DataTransfer(); d.items.add(new File(['" + content + "'], '" + name
                + "')); document.querySelector('input[type=file]').files = d.files; })()");
    }
}
