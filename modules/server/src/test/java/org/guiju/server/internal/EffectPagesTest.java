package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
