package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The register over HTTP, by the real server with a real file. */
class RecordResourceTest {

    private static final String SUBJECTS = "/api/records/subjects";
    private final RealServer server = RealServer.get();

    private static String pond(String name, String hazard) {
        return "{\"kind\":\"tailings-pond\",\"name\":\"" + name + "\",\"facts\":[" + hazard + "]}";
    }

    @Test
    void revisionsGuardChanges() {
        HttpResponse<String> made = server.send("POST", SUBJECTS, pond("甲库", ""));
        assertEquals(201, made.statusCode(), made.body());
        String at = made.headers().firstValue("Location").orElseThrow();
        String tag = made.headers().firstValue("ETag").orElseThrow();
        assertEquals("\"1\"", tag);
        assertEquals(304, server.get(at, "If-None-Match", tag).statusCode());
        assertEquals(428, server.send("PUT", at, pond("乙库", "")).statusCode());
        HttpResponse<String> changed = server.send("PUT", at, pond("乙库", ""), "If-Match", tag);
        assertEquals("\"2\"", changed.headers().firstValue("ETag").orElseThrow());
        HttpResponse<String> stale = server.send("PUT", at, pond("丙库", ""), "If-Match", tag, "Accept-Language", "en");
        assertEquals(412, stale.statusCode());
        assertEquals("The record was changed", Answers.json(stale).path("title").asText());
        assertEquals("乙库", Answers.json(server.get(at)).path("name").asText());
        assertEquals(204, server.send("DELETE", at, null, "If-Match", "*").statusCode());
        assertEquals(404, server.get(at).statusCode());
        String id = at.substring(at.lastIndexOf('/') + 1);
        assertEquals(200, server.send("POST", "/api/records/undo?record=" + id, null).statusCode());
        assertEquals("乙库", Answers.json(server.get(at)).path("name").asText());
        assertEquals(204, server.send("DELETE", at, null, "If-Match", "*").statusCode());
    }

    @Test
    void aRequestSentTwiceIsDoneOnce() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = server.send("POST", SUBJECTS, pond("甲库", ""), "Idempotency-Key", key);
        HttpResponse<String> again = server.send("POST", SUBJECTS, pond("甲库", ""), "Idempotency-Key", key);
        assertEquals(first.body(), again.body());
        HttpResponse<String> other = server.send("POST", SUBJECTS, pond("乙库", ""), "Idempotency-Key", key);
        assertEquals(422, other.statusCode());
        server.send("DELETE", first.headers().firstValue("Location").orElseThrow(), null, "If-Match", "*");
    }

    @Test
    void faultyRecordsAreRefusedAtTheirPaths() {
        HttpResponse<String> refused = server.send("POST", SUBJECTS,
                "{\"kind\":\"tailings-pond\",\"facts\":[{\"name\":\"x\"},{\"name\":\"y\",\"value\":1,\"from\":\"昨天\"}],\"extra\":1}");
        assertEquals(422, refused.statusCode());
        JsonNode errors = Answers.json(refused).path("errors");
        assertEquals(java.util.List.of("/extra", "/name", "/facts/0/value", "/facts/1/from"),
                java.util.stream.StreamSupport.stream(errors.spliterator(), false).map(e -> e.path("path").asText()).toList());
        assertEquals(400, server.send("POST", SUBJECTS, "{").statusCode());
        JsonNode kind = Answers.json(server.send("POST", SUBJECTS, "{\"kind\":\"volcano\",\"name\":\"x\"}"));
        assertTrue(kind.path("errors").get(0).path("message").asText().contains("tailings-pond"), kind.toString());
    }

    @Test
    void casesKeepWhatTheServerAnswered() {
        HttpResponse<String> kept = server.send("POST", "/api/records/cases", """
                {"calculator":"discharge-permit-decision-deadline","title":"某厂首次申请","answer":{"outcome":"瞎编"},
                 "question":{"inputs":{"申请种类":"首次或重新申请","管理类别":"简化管理","受理日":"2021-03-01"}}}""");
        assertEquals(201, kept.statusCode(), kept.body());
        JsonNode answer = Answers.json(kept).path("answer");
        assertEquals("2021-03-21", answer.path("outputs").path("最迟决定日").asText());
        assertNotEquals("", answer.path("versions").path("model").asText());
        String at = kept.headers().firstValue("Location").orElseThrow();
        assertEquals(204, server.send("DELETE", at, null, "If-Match", "\"1\"").statusCode());
    }

    @Test
    void aPortfolioSumsUpAllSubjectsOfAKind() {
        String complete = "{\"name\":\"申请种类\",\"value\":\"首次或重新申请\"},{\"name\":\"管理类别\",\"value\":\"简化管理\"}";
        String[] made = {
            "{\"kind\":\"landfill\",\"name\":\"甲场\",\"facts\":[" + complete + "]}",
            "{\"kind\":\"landfill\",\"name\":\"乙场\",\"facts\":[" + complete.replace("简化", "重点") + "]}",
            "{\"kind\":\"landfill\",\"name\":\"丙场\",\"facts\":[]}"};
        java.util.List<String> places = java.util.Arrays.stream(made)
                .map(body -> server.send("POST", SUBJECTS, body).headers().firstValue("Location").orElseThrow()).toList();
        HttpResponse<String> ran = server.send("POST", "/api/calculators/discharge-permit-decision-deadline/portfolio",
                "{\"kind\":\"landfill\",\"inputs\":{\"受理日\":\"2021-03-01\",\"现场核查\":false}}");
        assertEquals(200, ran.statusCode(), ran.body());
        JsonNode portfolio = Answers.json(ran);
        assertEquals(3, portfolio.path("total").asInt());
        assertEquals(2, portfolio.path("outcomes").path("VALUE").asInt(), ran.body());
        assertEquals(1, portfolio.path("outcomes").path("INSUFFICIENT_INPUT").asInt());
        assertEquals(50, portfolio.path("aggregates").path("期限").path("sum").asInt(), ran.body());
        JsonNode lacking = java.util.stream.StreamSupport.stream(portfolio.path("items").spliterator(), false)
                .filter(row -> row.path("name").asText().equals("丙场")).findFirst().orElseThrow();
        assertTrue(lacking.path("missing").size() > 0, ran.body());
        lacking.path("missing").forEach(m -> assertEquals(1, portfolio.path("missing").path(m.asText()).asInt(), ran.body()));
        places.forEach(at -> server.send("DELETE", at, null, "If-Match", "*"));
    }
}
