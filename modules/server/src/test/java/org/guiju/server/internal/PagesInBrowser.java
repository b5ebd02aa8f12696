package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.guiju.server.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** Tests of pages in a real browser; pictures are kept in {@code target/screenshots}. Skipped where there is no Chromium. */
abstract class PagesInBrowser {

    private static final Path PICTURES = Path.of(System.getProperty("guiju.screenshots", "target/screenshots"));

    /** The browser of the class that runs. */
    static Browser browser;

    final RealServer server = RealServer.get();
    private final String prefix;

    /** Pages whose pictures begin with these letters. */
    PagesInBrowser(String prefix) {
        this.prefix = prefix;
    }

    @BeforeAll
    static void open() {
        Assumptions.assumeTrue(Browser.installed().isPresent(),
                "no Chromium: set CHROME to one, or install the package chromium; the pages are not looked at");
        browser = Browser.open(Browser.installed().get());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    void go(String path) {
        browser.go(server.uri(path));
    }

    /** Takes a picture of a page whatever the browser complains of. */
    void look(String name) {
        browser.picture(PICTURES.resolve(prefix + name + ".png"));
    }

    /** Takes a picture of a page of which the browser has nothing to complain. */
    void picture(String name) {
        look(name);
        assertEquals(List.of(), browser.complaints(), name);
    }

    /** Text of the first element, empty if there is none. */
    String text(String selector) {
        return browser.evaluate("document.querySelector('" + selector + "')?.textContent ?? ''").asText();
    }

    void assertFitsTheWindow(String name) {
        assertTrue(browser.evaluate("document.documentElement.scrollWidth <= innerWidth").asBoolean(),
                name + " is wider than the window");
    }
}
