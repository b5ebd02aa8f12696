package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages without script, as the server sends them. */
class PagesTest {

    private static final String PERMIT = "/documents/pollutant-discharge-permit-regulation";

    private final RealServer server = RealServer.get();

    private Document page(String path, String... headers) {
        HttpResponse<String> answer = server.get(path, headers);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body(), server.uri(path).toString());
    }

    @Test
    void libraryListsAllDocumentsByKind() {
        Document page = page("/");
        assertEquals(143, page.select(".documents > li").size());
        assertEquals("共 143 部文件", page.selectFirst(".count").text());
        assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
    }

    @Test
    void facetsCountWhatTheyLeave() {
        Element value = page("/").select("#facets .facet").get(0).selectFirst("a[href]:has(b)");
        Document narrowed = page(value.attr("href"));
        assertEquals(Integer.parseInt(value.selectFirst("b").text()), narrowed.select(".documents > li").size());
        assertTrue(narrowed.selectFirst("#facets .chosen").attr("href").matches("/(\\?.*)?"));
    }

    @Test
    void filterThatMatchesNothingNamesTheWayOut() {
        Document page = page("/?filter=" + encode("不存在的文件"));
        assertEquals("/", page.selectFirst(".empty a").attr("href"));
    }

    @Test
    void articleRunsInWithItsFirstParagraph() {
        Element article = page(PERMIT).selectFirst("#art_33");
        assertEquals("第三十三条", article.selectFirst("p > .label").text());
        assertTrue(article.selectFirst("p").text().startsWith("第三十三条违反本条例规定"), article.selectFirst("p").text());
        assertEquals(4, article.select(".point").size());
        assertEquals("（一）未取得排污许可证排放污染物；", article.selectFirst(".point").text());
    }

    @Test
    void everyProvisionStandsOnceOnThePage() {
        for (String work : List.of("pollutant-discharge-permit-regulation", "tailings-pond-environmental-grading",
                "soil-hazard-inspection-guide", "hazardous-chemicals-enterprise-classification-2020",
                "soil-groundwater-rural-plan")) {
            Document page = page("/documents/" + work);
            var view = new View(server.services().library().snapshot(), server.services(), java.time.LocalDate.now());
            view.document(work).provisions().forEach(p -> {
                assertEquals(1, page.select("[id=" + p.eId() + "]").size(), work + " " + p.eId());
            });
            String shown = page.selectFirst(".text").text().replaceAll("\\s", "");
            view.document(work).provisions().forEach(p -> {
                String text = p.ownText().replaceAll("\\s", "");
                assertTrue(shown.contains(text), () -> work + " " + p.eId() + ": " + text);
            });
        }
    }

    @Test
    void linksOfTheReaderLeadSomewhere() {
        Set<String> targets = new TreeSet<>();
        for (String work : List.of("pollutant-discharge-permit-regulation", "tailings-pond-environmental-grading-notice")) {
            Document page = page("/documents/" + work);
            page.select("a[href^=/]").forEach(a -> targets.add(a.attr("href")));
            page.select("a[href^=#]").forEach(a -> assertTrue(page.getElementById(a.attr("href").substring(1)) != null, a.outerHtml()));
        }
        assertFalse(targets.isEmpty());
        for (String target : targets) {
            assertEquals(200, server.get(target.replaceAll("#.*", "")).statusCode(), target);
        }
    }

    @Test
    void searchShowsHitsFacetsAndTheWayOn() {
        Document page = page("/search?q=" + encode("排污许可"));
        assertEquals(10, page.select(".hits > li").size());
        assertFalse(page.select(".snippet mark").isEmpty());
        assertEquals("排污许可", page.selectFirst(".facets input[name=q]").val());
        Document next = page(page.selectFirst("a[rel=next]").attr("href"));
        assertEquals("11", next.selectFirst(".hits").attr("start"));
        assertEquals("排污许可", next.selectFirst("#q").val());
    }

    @Test
    void citationLeadsToItsProvision() {
        Element jump = page("/search?q=" + encode("排污条例33条")).selectFirst(".jump a");
        assertEquals("《排污许可管理条例》第三十三条", jump.text());
        assertTrue(jump.attr("href").endsWith("#art_33"));
    }

    @Test
    void nothingFoundNamesTheWayOut() {
        Document page = page("/search?q=" + encode("xyzzyqwv"));
        assertTrue(page.selectFirst(".empty").text().contains("没有找到"));
        assertFalse(page.select(".empty a[href=/]").isEmpty());
    }

    @Test
    void languageIsKeptForLaterPages() {
        HttpResponse<String> english = server.get("/?lang=en");
        assertTrue(english.headers().firstValue("Set-Cookie").orElse("").startsWith("lang=en;"));
        assertEquals("en", page("/", "Cookie", "lang=en").selectFirst("html").attr("lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=a", PERMIT, PERMIT + "/panel/art_33", PERMIT + "/panel", PERMIT + "/preview/art_33"})
    void noKeyOfATextIsShown(String path) {
        for (String language : List.of("zh", "en")) {
            String body = server.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language).body();
            for (String key : keys("Texts.properties")) {
                if (key.contains(".")) {
                    assertFalse(body.contains(">" + key + "<") || body.contains("\"" + key + "\""), path + ": " + key);
                }
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(keys("Texts.properties"), keys("Texts_zh.properties"));
    }

    private static Set<String> keys(String bundle) {
        Properties texts = new Properties();
        try (var in = GuijuServer.class.getResourceAsStream(bundle)) {
            texts.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }

    @Test
    void queryIsNotTakenForMarkup() {
        String body = server.get("/search?q=" + encode("\"><script>alert(1)</script>")).body();
        assertFalse(body.contains("<script>alert"), "unescaped");
    }

    @Test
    void assetsAreThereAndKept() {
        for (String name : List.of("guiju.css", "guiju.js", "theme.js", "htmx.js", "guiju.svg", "fonts.css")) {
            HttpResponse<String> answer = server.get("/assets/" + name);
            assertEquals(200, answer.statusCode(), name);
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, server.get("/assets/" + name, "If-None-Match", tag).statusCode(), name);
        }
    }
}
