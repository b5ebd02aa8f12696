package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.encode;
import static org.guiju.server.internal.Answers.get;
import static org.guiju.server.internal.Answers.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients rely on, asked of the real server over the bundled documents. */
class ContractTest {

    private static final String PERMIT = "pollutant-discharge-permit-regulation";

    private final RealServer server = RealServer.get();

    @Test
    void healthSaysUp() {
        JsonNode health = get("/health");
        assertEquals("UP", health.path("status").asText());
        assertEquals(143, health.path("documents").asInt());
    }

    @Test
    void noticeAndAttachedTextCountOnce() {
        JsonNode list = get("/api/documents");
        assertEquals(143, list.path("total").asInt());
        assertEquals(143, list.path("items").size());
        JsonNode all = get("/api/documents?notices=true");
        assertTrue(all.path("total").asInt() > 143, "covering notices are listed when asked for");
    }

    @Test
    void listIsCutAndFiltered() {
        JsonNode page = get("/api/documents?offset=140&limit=10");
        assertEquals(143, page.path("total").asInt());
        assertEquals(3, page.path("items").size());
        JsonNode carbon = get("/api/documents?domain=carbon");
        assertTrue(carbon.path("total").asInt() > 0 && carbon.path("total").asInt() < 143);
        carbon.path("items").forEach(d -> assertTrue(texts(d.path("domains")).contains("carbon"), d.path("id").asText()));
        get("/api/documents?status=" + encode("已废止")).path("items")
                .forEach(d -> assertEquals("已废止", d.path("status").asText()));
    }

    @Test
    void documentHasItsMetadataAndTree() {
        JsonNode document = get("/api/documents/" + PERMIT + "@2020-12-09");
        assertEquals("排污许可管理条例", document.path("title").asText());
        assertEquals(PERMIT, document.path("work").asText());
        assertEquals("2020-12-09", document.path("expression").asText());
        assertEquals("2021-03-01", document.path("effective").asText());
        assertTrue(document.path("expires").isNull());
        assertEquals(51, document.path("articles").asInt());
        assertEquals(6, document.path("chapters").asInt());
        JsonNode article = find(document, "art_33__para_1__point_1");
        assertEquals("（一）", article.path("label").asText());
        assertEquals("point", article.path("kind").asText());
        assertEquals("未取得排污许可证排放污染物；", article.path("text").asText());
    }

    @Test
    void workWithoutDateMeansTheOneInForce() {
        assertEquals(PERMIT + "@2020-12-09", get("/api/documents/" + PERMIT).path("id").asText());
    }

    @Test
    void provisionTellsWhatHangsOnIt() {
        JsonNode provision = get("/api/documents/" + PERMIT + "/provisions/art_33");
        assertEquals("《排污许可管理条例》第三十三条", provision.path("citation").asText());
        assertEquals("现行有效", provision.at("/validity/status").asText());
        assertTrue(provision.path("fullText").asText().startsWith("第三十三条"));
        assertFalse(provision.path("sections").isEmpty());
        assertEquals(1, provision.path("children").size());
    }

    @Test
    void searchFindsProvisionsByEverydayWords() {
        JsonNode result = get("/api/search?limit=3&q=" + encode("无证排污"));
        JsonNode first = result.path("hits").get(0);
        assertEquals(PERMIT + "@2020-12-09", first.path("document").asText());
        assertTrue(first.path("eId").asText().startsWith("art_33"), first.path("eId").asText());
        assertEquals(3, result.path("hits").size());
        assertEquals("排污许可管理条例", first.path("path").get(0).asText());
        assertTrue(first.path("text").asText().contains("未取得排污许可证排放污染物"));
        assertTrue(first.path("score").asDouble() > 0);
        assertTrue(result.at("/facets/domain").size() > 1);
    }

    @Test
    void facetsNarrowASearch() {
        String q = encode("排污许可");
        int all = get("/api/search?q=" + q).path("total").asInt();
        JsonNode narrowed = get("/api/search?q=" + q + "&domain=carbon");
        assertTrue(narrowed.path("total").asInt() < all);
    }

    @Test
    void citationsAreListedBothWays() {
        JsonNode out = get("/api/references?document=tailings-pond-environmental-grading-notice").path("items");
        JsonNode in = get("/api/references?to=tailings-pond-environmental-grading").path("items");
        assertTrue(in.size() > 0);
        in.forEach(r -> assertEquals("tailings-pond-environmental-grading@2021-12-29", r.path("toDocument").asText()));
        for (JsonNode r : out) {
            String own = find(get("/api/documents/" + r.path("fromDocument").asText()), r.path("fromEId").asText())
                    .path(r.path("inHeading").asBoolean() ? "heading" : "text").asText();
            assertEquals(r.path("text").asText(), own.substring(r.path("start").asInt(), r.path("end").asInt()));
        }
    }

    @Test
    void typedCitationsAreResolved() {
        assertEquals("art_33", get("/api/resolve?text=" + encode("排污条例33条")).at("/items/0/eId").asText());
        assertEquals("table_2", last(get("/api/resolve?text=" + encode("环办固体函[2021]613号 表2")).at("/items/0/eId").asText()));
    }

    @Test
    void documentsAreExported() {
        for (List<String> each : List.of(
                List.of("akn", "application/akn+xml", "<akomaNtoso"),
                List.of("markdown", "text/markdown", "排污许可管理条例"),
                List.of("json", "application/json", "\"art_33\""),
                List.of("text", "text/plain", "第三十三条"))) {
            HttpResponse<String> answer = server.get("/api/documents/" + PERMIT + "/export?format=" + each.get(0));
            assertEquals(200, answer.statusCode(), each.get(0));
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(each.get(1)), each.get(0));
            assertTrue(answer.body().contains(each.get(2)), each.get(0));
        }
    }

    @Test
    void closedModuleLeavesLibraryAndSearch() {
        String q = "/api/search?q=" + encode("碳排放权交易");
        int before = get(q).path("total").asInt();
        assertFalse(json(server.send("PUT", "/api/modules/carbon?enabled=false", null)).path("enabled").asBoolean());
        try {
            assertTrue(get("/api/documents").path("total").asInt() < 143);
            awaitSearch(q, before, false);
        } finally {
            assertTrue(json(server.send("PUT", "/api/modules/carbon?enabled=true", null)).path("enabled").asBoolean());
        }
        assertEquals(143, get("/api/documents").path("total").asInt());
        awaitSearch(q, before, true);
    }

    @Test
    void recordedRepealShowsInStatusUntilTakenBack() {
        String id = "pollutant-discharge-permit-regulation@2020-12-09";
        HttpResponse<String> recorded = server.send("POST", "/api/effects", """
                {"type": "REPEALS", "target": "%s", "by": "试验用废止决定", "date": "2025-05-01",
                 "source": "国务院公报2025年第1号", "recordedBy": "试验"}""".formatted(id));
        assertEquals(201, recorded.statusCode(), recorded.body());
        String place = recorded.headers().firstValue("Location").orElseThrow();
        try {
            assertEquals("已废止", get("/api/documents/" + id + "?on=2025-06-01").path("status").asText());
            assertEquals("现行有效", get("/api/documents/" + id + "?on=2025-04-01").path("status").asText());
            assertEquals("REPEALS", get(place).path("type").asText());
        } finally {
            assertEquals(204, server.send("DELETE", place, null).statusCode());
        }
        assertEquals("现行有效", get("/api/documents/" + id + "?on=2025-06-01").path("status").asText());
        assertEquals(404, server.send("DELETE", place, null).statusCode());
    }

    private static void awaitSearch(String query, int before, boolean same) {
        for (int i = 0; i < 600; i++) {
            if ((get(query).path("total").asInt() == before) == same) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("search did not follow the library");
    }

    private static JsonNode find(JsonNode node, String eId) {
        for (JsonNode child : node.path("children")) {
            if (child.path("eId").asText().equals(eId)) {
                return child;
            }
            JsonNode below = find(child, eId);
            if (!below.isMissingNode()) {
                return below;
            }
        }
        return node.path("nothing");
    }

    private static String last(String eId) {
        return eId.substring(eId.lastIndexOf("__") < 0 ? 0 : eId.lastIndexOf("__") + 2);
    }

    private static List<String> texts(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(n -> out.add(n.asText()));
        return out;
    }
}
