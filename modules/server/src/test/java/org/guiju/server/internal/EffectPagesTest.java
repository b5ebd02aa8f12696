package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An organisation records by a form what happened to a document, and takes it back. */
class EffectPagesTest {

    private static final String PERMIT = "pollutant-discharge-permit-regulation";

    private final RealServer server = RealServer.get();

    @Test
    void recordedByFormShowsEverywhereUntilTakenBack() {
        HttpResponse<String> done = post("/effects", "type=REPEALS&target=" + encode("《排污许可管理条例》")
                + "&date=2027-05-01&source=" + encode("国务院公报2027年第1号") + "&by=" + encode("试验决定"));
        assertEquals(303, done.statusCode(), done.body());
        assertEquals("/effects", done.headers().firstValue("Location").orElse(""));
        String page = server.get("/effects").body();
        Matcher remove = Pattern.compile("action=\"(/effects/[^\"]+/delete)\"").matcher(page);
        assertTrue(remove.find(), page);
        try {
            assertTrue(page.contains("国务院公报2027年第1号"), page);
            assertEquals("已废止", Answers.get("/api/documents/" + PERMIT + "?on=2027-06-01").path("status").asText());
        } finally {
            assertEquals(303, post(remove.group(1), "").statusCode());
        }
        assertEquals("现行有效", Answers.get("/api/documents/" + PERMIT + "?on=2027-06-01").path("status").asText());
        assertEquals(404, post(remove.group(1), "").statusCode());
    }

    @Test
    void whatIsMissingIsToldAndWhatWasTypedStays() {
        HttpResponse<String> answer = post("/effects", "type=REPEALS&target=" + encode("《排污许可管理条例》") + "&date=2027-05-01");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("未填写“出处”"), answer.body());
        assertTrue(answer.body().contains("value=\"《排污许可管理条例》\""), answer.body());
        assertFalse(server.get("/effects").body().contains("/delete\""));
    }

    @Test
    void documentNotHeldIsRecordedOnlyIfThatIsMeant() {
        String fields = "type=REPEALS&target=" + encode("《没有这样的办法》") + "&date=2027-05-01&source=x";
        assertEquals(422, post("/effects", fields).statusCode());
        assertEquals(422, post("/effects", fields.replace("REPEALS", "NONSENSE") + "&outside=true").statusCode());
    }

    @Test
    void newWordsAndTheDecisionAreRecordedAndRefusalsAreInTheLanguageAsked() throws Exception {
        String fields = "type=AMENDS&target=" + encode("《排污许可管理条例》第三十三条") + "&date=2027-05-01&source=x&replacement="
                + encode("试验用新文字") + "&byWork=" + encode("碳排放权交易管理暂行条例");
        assertEquals(303, post("/effects", fields).statusCode());
        JsonNode recorded = Answers.get("/api/effects").path("items").get(0);
        try {
            assertEquals("试验用新文字", recorded.path("replacement").asText(), recorded.toString());
            assertEquals("carbon-trading-interim-regulation", recorded.path("byWork").asText(), recorded.toString());
            String page = server.get("/effects").body();
            assertTrue(page.contains("试验用新文字") && page.contains("/documents/carbon-trading-interim-regulation"), page);
        } finally {
            server.send("DELETE", "/api/effects/" + recorded.path("id").asText(), null);
        }
        assertEquals(422, post("/effects", fields.replaceAll("byWork=.*", "byWork=" + encode("《没有这样的办法》"))).statusCode());
        String body = "{\"type\":\"REPEALS\",\"target\":\"no-such-work\",\"date\":\"2027-05-01\",\"source\":\"x\"}";
        assertTrue(server.send("POST", "/api/effects?lang=zh", body).body().contains("没有收录文件"));
        assertTrue(server.send("POST", "/api/effects?lang=en", body).body().contains("is held"));
        HttpResponse<String> decision = server.send("POST", "/api/effects?lang=zh",
                body.replace("no-such-work", PERMIT).replace("}", ",\"byWork\":\"no-such-work\"}"));
        assertEquals(422, decision.statusCode(), decision.body());
        assertEquals(400, server.send("POST", "/api/effects?lang=en", body.replace("\"target\":\"no-such-work\",", "")).statusCode());
    }

    @Test
    void documentLeadsToTheFormFilledIn() {
        assertTrue(server.get("/documents/" + PERMIT).body().contains("/effects?target=" + PERMIT + "@2020-12-09"));
        assertTrue(server.get("/effects?target=" + PERMIT + "@2020-12-09").body().contains("value=\"《排污许可管理条例》\""));
    }

    @Test
    void otherSitesMayNotRecord() {
        assertEquals(403, server.send("POST", "/effects", "type=REPEALS", "Sec-Fetch-Site", "cross-site",
                "Content-Type", "application/x-www-form-urlencoded").statusCode());
    }

    private HttpResponse<String> post(String path, String form) {
        return server.send("POST", path, form, "Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");
    }
}
