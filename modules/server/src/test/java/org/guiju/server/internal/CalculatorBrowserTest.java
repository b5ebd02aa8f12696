package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of calculators in a real browser; pictures are kept in {@code target/screenshots}. Skipped without Chromium. */
class CalculatorBrowserTest extends PagesInBrowser {

    private static final String FINE = "/calculators/work-accident-unit-fine";

    CalculatorBrowserTest() {
        super("calculator-");
    }

    private static String fine(String deaths, String loss) {
        return FINE + "?" + encode("i.死亡人数") + "=" + deaths + "&" + encode("i.重伤人数") + "=0&"
                + encode("i.直接经济损失") + "=" + encode(loss);
    }

    @Test
    void pagesFitEveryWindow() {
        String[][] pages = {
            {"list", "/calculators"},
            {"none", "/calculators?filter=xyzzyqwv"},
            {"fine", fine("1", "420万")},
            {"rows", "/calculators/safety-standardisation-revocation"},
            {"choices", "/calculators/soil-combination-match"},
            {"scenarios", FINE + "/scenarios"},
        };
        for (String[] page : pages) {
            for (int width : new int[] {1280, 900, 400}) {
                for (String language : List.of("zh", "en")) {
                    browser.look(width, 900, width == 900);
                    go(page[1] + (page[1].contains("?") ? "&" : "?") + "lang=" + language);
                    String name = page[0] + "-" + width + "-" + language;
                    picture(name);
                    assertFitsTheWindow(name);
                    assertFalse(browser.evaluate("/\\b(calculator|calculators|scenarios|outcome|facet|unit)\\.[A-Za-z.]{3,}/"
                            + ".test(document.body.innerText)").asBoolean(), name + " shows the key of a text");
                }
            }
        }
        go("/?lang=zh");
    }

    @Test
    void listNarrowsByRuleAndByDocument() {
        browser.look(1280, 900, false);
        go("/calculators?lang=zh");
        browser.click(".filter input[type=search]");
        browser.type("000#B26");
        browser.await("document.querySelectorAll('.cards > li').length === 1");
        assertEquals("土壤污染预防设施与措施推荐性组合匹配", text(".cards .title"));
        browser.await("location.search.includes('filter=')");
        go("/calculators?document=pollutant-discharge-permit-regulation");
        assertTrue(text(".count").contains("排污许可管理条例"), text(".count"));
        assertTrue(browser.evaluate("document.querySelectorAll('.cards > li').length > 5").asBoolean());
    }

    @Test
    void answerFollowsTypingAndTheAddressStaysShort() {
        browser.look(1280, 900, false);
        go(FINE + "?lang=zh");
        assertEquals("true", browser.evaluate("String(document.querySelector('.field.next') !== null)").asText());
        browser.click("[name='i.死亡人数']");
        browser.type("1");
        browser.click("[name='i.重伤人数']");
        browser.type("0");
        browser.click("[name='i.直接经济损失']");
        browser.type("420万");
        browser.await("document.querySelector('.outputs')?.textContent.includes('500,000')");
        assertTrue(browser.evaluate("document.querySelector('.outputs').textContent.includes('50 万元')").asBoolean());
        browser.await("decodeURIComponent(location.search).includes('i.直接经济损失=420万')");
        assertFalse(browser.evaluate("location.search.includes(encodeURIComponent('基准罚款'))").asBoolean());
        String copied = browser.evaluate("document.querySelector('#answer [data-copy]').dataset.copy").asText();
        assertTrue(copied.contains("死亡人数：1 人") && copied.contains("罚款上限：700,000 元")
                && copied.contains("《生产安全事故罚款处罚规定》第十四条第二项"), copied);
        picture("typed");
    }

    @Test
    void faultIsToldAtItsField() {
        browser.look(1280, 900, false);
        go(FINE + "?lang=zh");
        browser.click("[name='i.死亡人数']");
        browser.type("很多");
        browser.await("document.querySelector('.field[data-field=\"死亡人数\"] .fault')?.textContent.includes('很多')");
    }

    @Test
    void rowsAreAddedAndTaken() {
        browser.look(1280, 900, false);
        go("/calculators/environmental-disclosure-mean?lang=zh");
        int before = browser.evaluate("document.querySelectorAll('[data-rows] tbody tr').length").asInt();
        browser.click("[data-add-row]");
        browser.await("document.querySelectorAll('[data-rows] tbody tr').length === " + (before + 1));
        assertTrue(browser.evaluate("document.activeElement.name.includes('." + before + ".')").asBoolean());
        browser.click("[data-drop-row]");
        browser.await("document.querySelectorAll('[data-rows] tbody tr').length === " + before);
        assertTrue(browser.evaluate("[...document.querySelectorAll('[data-rows] tbody tr')].every((r, i) =>"
                + " [...r.querySelectorAll('[name]')].every(f => f.name.includes('.' + i + '.')))").asBoolean());
    }

    @Test
    void scenariosLightWhatDiffersAndOneMoreIsAdded() {
        browser.look(1280, 900, false);
        go(fine("1", "420万") + "&lang=zh");
        browser.click("#answer .actions a[href*=scenarios]");
        browser.await("document.querySelectorAll('.side-by-side thead input').length === 2 && document.readyState === 'complete'");
        assertEquals(0, browser.evaluate("document.querySelectorAll('#results .differs').length").asInt());
        browser.click(".side-by-side [name='B.i.死亡人数']");
        browser.evaluate("document.querySelector('.side-by-side [name=\"B.i.死亡人数\"]').select()");
        browser.type("3");
        browser.await("document.querySelectorAll('#results .differs').length > 2");
        browser.await("document.querySelector('tr[data-input=\"死亡人数\"]').classList.contains('differs')");
        assertFalse(browser.evaluate("document.querySelector('tr[data-input=\"重伤人数\"]').classList.contains('differs')").asBoolean());
        picture("scenarios");
        browser.click("button[name=add]");
        browser.await("document.querySelectorAll('.side-by-side thead input').length === 3 && document.readyState === 'complete'");
        assertEquals("3", browser.evaluate("document.querySelector('.side-by-side [name=\"C.i.死亡人数\"]').value").asText());
        browser.click("button[name=drop][value=B]");
        browser.await("document.querySelectorAll('.side-by-side thead input').length === 2 && document.readyState === 'complete'");
        assertTrue(browser.evaluate("document.querySelector('.side-by-side [name=\"C.i.死亡人数\"]') !== null").asBoolean());
    }

    @Test
    void provisionLeadsToItsCalculatorAndBack() {
        browser.look(1280, 900, false);
        go("/documents/pollutant-discharge-permit-regulation?lang=zh#art_12__para_1");
        browser.await("document.querySelector('#panel a[href*=\"/calculators/discharge-permit-decision-deadline\"]')");
        go("/calculators/discharge-permit-decision-deadline");
        assertTrue(browser.evaluate("[...document.querySelectorAll('.rests a')].some(a => a.href.includes("
                + "'/documents/pollutant-discharge-permit-regulation#art_12'))").asBoolean());
    }
}
