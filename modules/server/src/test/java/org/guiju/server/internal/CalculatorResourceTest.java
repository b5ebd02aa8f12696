package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Questions and answers over HTTP, by the real server over the real content. */
class CalculatorResourceTest {

    private static final String PERMIT = "/api/calculators/discharge-permit-decision-deadline";
    private final RealServer server = RealServer.get();

    @Test
    void listsCalculatorsWithTheRulesTheyCover() {
        JsonNode list = get("/api/calculators?rule=000%23B1");
        assertEquals(1, list.path("total").asInt());
        assertEquals("discharge-permit-decision-deadline", list.path("items").get(0).path("id").asText());
    }

    @Test
    void answersWithStepsThatCiteTheLaw() throws Exception {
        JsonNode answer = json(post(PERMIT, """
                {"inputs":{"申请种类":"首次或重新申请","管理类别":"简化管理","受理日":"2021-03-01"}}"""));
        assertEquals("VALUE", answer.path("outcome").asText());
        assertEquals(20, answer.path("outputs").path("期限").asInt());
        assertEquals("2021-03-21", answer.path("outputs").path("最迟决定日").asText());
        assertTrue(answer.path("steps").toString().contains("pollutant-discharge-permit-regulation#art_12__para_1"));
        assertEquals(2, answer.path("readings").size());
    }

    @Test
    void missingInputIsAnAnswer() throws Exception {
        JsonNode answer = json(post(PERMIT, "{\"inputs\":{\"受理日\":\"2021-03-01\"}}"));
        assertEquals("INSUFFICIENT_INPUT", answer.path("outcome").asText());
        assertTrue(answer.path("missing").toString().contains(answer.path("next").asText()));
    }

    @Test
    void illTypedInputIs422AtItsPath() throws Exception {
        HttpResponse<String> response = post(PERMIT, "{\"inputs\":{\"受理日\":\"昨天\",\"管理类别\":null,\"无此项\":1}}");
        assertEquals(422, response.statusCode());
        JsonNode errors = new ObjectMapper().readTree(response.body()).path("errors");
        assertEquals(java.util.List.of("/inputs/受理日", "/inputs/管理类别", "/inputs/无此项"),
                java.util.stream.StreamSupport.stream(errors.spliterator(), false).map(e -> e.path("path").asText()).toList());
    }

    @Test
    void manyRowsAnswerInOrderWithFaultyOnesInPlace() throws Exception {
        HttpResponse<String> response = post(PERMIT + "/batch", """
                {"inputs":{"申请种类":"延续","受理日":"2024-05-01"}}
                no json
                {"inputs":{"申请种类":"首次或重新申请","管理类别":"重点管理","现场核查":true,"受理日":"2021-03-01"}}
                """);
        String[] lines = response.body().split("\n");
        assertEquals(3, lines.length);
        ObjectMapper mapper = new ObjectMapper();
        assertEquals("2024-05-21", mapper.readTree(lines[0]).path("outputs").path("最迟决定日").asText());
        assertEquals(1, mapper.readTree(lines[1]).path("errors").size());
        assertEquals("2021-04-15", mapper.readTree(lines[2]).path("outputs").path("最迟决定日").asText());
    }

    @Test
    void aTableInGivesATableOut() throws Exception {
        HttpResponse<String> response = post(PERMIT + "/batch", """
                申请种类,管理类别,现场核查,受理日
                首次或重新申请,简化管理,,2021-03-01
                首次或重新申请,重点管理,是,2021-03-01
                首次或重新申请,重点管理,也许,昨天
                """, "text/csv");
        String[] lines = response.body().split("\n");
        assertEquals(4, lines.length);
        assertTrue(lines[1].startsWith("1,VALUE,20,2021-03-21"), lines[1]);
        assertTrue(lines[2].startsWith("2,VALUE,45,2021-04-15"), lines[2]);
        assertTrue(lines[3].contains("现场核查：") && lines[3].contains("受理日："), lines[3]);
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        assertEquals(200, response.statusCode(), response.body());
        return new ObjectMapper().readTree(response.body());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return post(path, body, "application/json");
    }

    private HttpResponse<String> post(String path, String body, String type) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                            .header("Content-Type", type)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
