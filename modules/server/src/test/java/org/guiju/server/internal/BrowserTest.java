package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The pages in a real browser; pictures are kept in {@code target/screenshots}. Skipped where there is no Chromium. */
class BrowserTest extends PagesInBrowser {

    private static final String PERMIT = "/documents/pollutant-discharge-permit-regulation";

    BrowserTest() {
        super("");
    }

    @Test
    void pagesFitEveryWindow() {
        String[][] pages = {
            {"library", "/"},
            {"law", PERMIT},
            {"policy", "/documents/soil-groundwater-rural-plan"},
            {"tables-tailings", "/documents/tailings-pond-environmental-grading#table_1"},
            {"tables-chemicals", "/documents/hazardous-chemicals-enterprise-classification-2020"},
            {"tables-soil", "/documents/soil-hazard-inspection-guide"},
            {"search", "/search?q=" + encode("无证排污")},
            {"nothing", "/search?q=xyzzyqwv"},
            {"error", "/nowhere"},
        };
        for (String[] page : pages) {
            for (int width : new int[] {1440, 420}) {
                boolean dark = width == 420;
                browser.look(width, 900, dark);
                go(page[1]);
                String name = page[0] + "-" + width + (dark ? "-dark" : "");
                look(name);
                assertFitsTheWindow(name);
            }
        }
        browser.look(1440, 900, false);
        go("/?lang=en");
        picture("library-english");
        go("/?lang=zh");
    }

    @Test
    void chineseIsReadableWithoutAFontOfTheSystem() {
        browser.look(1440, 900, false);
        go(PERMIT);
        assertTrue(browser.evaluate("[...document.fonts].some(f => f.family.includes('Guiju') && f.status === 'loaded')"
                + " || document.fonts.check('16px \"Noto Sans CJK SC\"', '规')").asBoolean());
    }

    @Test
    void clickOnAnArticleShowsWhatHangsOnIt() {
        browser.look(1440, 900, false);
        go(PERMIT);
        browser.click("#art_33 > .paragraph > p");
        browser.await("document.querySelector('#panel h2')?.textContent.includes('第三十三条')");
        assertTrue(browser.evaluate("location.hash").asText().startsWith("#art_33"));
        assertEquals("现行有效", browser.evaluate("document.querySelector('#panel [data-section=status] b').textContent").asText());
        picture("panel");
    }

    @Test
    void outlineFollowsTheText() {
        browser.look(1440, 900, false);
        go(PERMIT + "#art_33");
        browser.await("document.querySelector('.outline-list .here')?.hash === '#art_33'");
        browser.evaluate("document.getElementById('art_10').scrollIntoView()");
        browser.await("document.querySelector('.outline-list .here')?.hash === '#art_10'");
    }

    @Test
    void cardOpensOnACitationAndOnATerm() {
        browser.look(1440, 900, false);
        go("/documents/tailings-pond-environmental-grading-notice");
        browser.hover(".text a.cite");
        browser.await("document.querySelector('.card p')?.textContent.length > 10");
        go(PERMIT);
        browser.hover("#art_33 dfn");
        browser.await("document.querySelector('.card b')?.textContent === '排污单位'");
        picture("card");
    }

    @Test
    void suggestionsComeWhileTyping() {
        browser.look(1440, 900, false);
        go("/");
        browser.press("/");
        browser.await("document.activeElement.id === 'q'");
        browser.type("排污许可");
        browser.await("document.querySelectorAll('#suggestions li').length > 1");
        browser.press("ArrowDown");
        browser.await("document.querySelector('#suggestions [aria-selected=true]')");
        picture("suggestions");
        browser.press("Enter");
        browser.await("location.pathname !== '/'");
    }

    @Test
    void facetKeepsTheQuery() {
        browser.look(1440, 900, false);
        go("/search?q=" + encode("排污许可"));
        browser.click("input[name=domain]");
        browser.await("location.search.includes('domain=') && document.readyState === 'complete'");
        assertEquals("排污许可", browser.evaluate("document.getElementById('q').value").asText());
        assertTrue(browser.evaluate("document.querySelector('input[name=domain]:checked') !== null").asBoolean());
    }

    @Test
    void libraryNarrowsWhileTyping() {
        browser.look(1440, 900, false);
        go("/");
        browser.click(".filter input[type=search]");
        browser.type("尾矿库");
        browser.await("document.querySelectorAll('.documents > li').length < 20");
        assertTrue(browser.evaluate("[...document.querySelectorAll('.documents .title')].every(t => t.textContent.includes('尾矿'))")
                .asBoolean());
        browser.await("location.search.includes('filter=')");
    }

    @Test
    void keysWalkThroughResults() {
        browser.look(1440, 900, false);
        go("/search?q=" + encode("排污许可"));
        browser.press("j");
        browser.press("j");
        browser.await("document.activeElement === document.querySelectorAll('.hits .title')[1]");
        browser.press("k");
        browser.await("document.activeElement === document.querySelectorAll('.hits .title')[0]");
    }

    @Test
    void themeIsKept() {
        browser.look(1440, 900, false);
        go("/");
        browser.click("[data-theme-switch]");
        browser.await("document.documentElement.dataset.theme === 'dark'");
        go(PERMIT);
        assertEquals("dark", browser.evaluate("document.documentElement.dataset.theme").asText());
        picture("law-dark");
        browser.evaluate("localStorage.clear()");
    }
}
