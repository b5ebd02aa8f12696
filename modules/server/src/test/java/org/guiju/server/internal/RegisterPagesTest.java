package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pages of the register as a browser sends their forms. */
class RegisterPagesTest {

    private static final String GRADE = "tailings-pond-environmental-grade";
    private final RealServer server = RealServer.get();

    private HttpResponse<String> form(String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(Answers.encode(fields[i]) + "=" + Answers.encode(fields[i + 1]));
        }
        return server.send("POST", path, String.join("&", pairs), "Content-Type", "application/x-www-form-urlencoded",
                "Accept", "text/html");
    }

    private static String location(HttpResponse<String> response) {
        assertEquals(303, response.statusCode(), response.body());
        return response.headers().firstValue("Location").orElseThrow();
    }

    /** The page of a portfolio once its task is done; a busy machine takes longer than the page waits. */
    private HttpResponse<String> portfolio(String path) throws InterruptedException {
        HttpResponse<String> page = server.get(path, "Accept", "text/html");
        String place = page.statusCode() == 303 ? location(page) : path;
        for (int i = 0; i < 1200; i++) {
            page = page.statusCode() == 303 ? server.get(place, "Accept", "text/html") : page;
            assertEquals(200, page.statusCode(), page.body());
            if (!page.body().contains("id=\"cancel-task\"")) {
                return page;
            }
            Thread.sleep(100);
            page = server.get(place, "Accept", "text/html");
        }
        throw new AssertionError("the portfolio does not end: " + page.body());
    }

    @Test
    void everyKindNamesCalculatorsThatAreThere() throws Exception {
        Set<String> there = new HashSet<>();
        server.services().calculators().calculators(server.services().library().snapshot()).forEach(c -> there.add(c.id()));
        server.services().records().kinds().kinds().forEach(kind -> {
            assertTrue(there.containsAll(kind.calculators()), kind.toString());
        });
    }

    @Test
    void aSubjectIsAddedItsFactsSetCalculatedWithAndRemoved() throws Exception {
        String page = location(form("/register", "kind", "tailings-pond", "name", "北沟尾矿库"));
        JsonNode calculator = Answers.get("/api/calculators/" + GRADE);
        JsonNode choice = null;
        for (JsonNode input : calculator.path("inputs")) {
            if (choice == null && input.path("type").asText().equals("choice")) {
                choice = input;
            }
        }
        String name = choice.path("name").asText();
        String value = choice.path("values").get(0).asText();
        assertTrue(location(form(page, "name", "北沟尾矿库", "revision", "1", "i." + name, value, "source", "环评批复"))
                .startsWith(page));
        JsonNode kept = Answers.get("/api/records/subjects/" + page.substring(page.lastIndexOf('/') + 1));
        assertEquals(value, kept.path("facts").get(0).path("value").asText(), kept.toString());
        assertEquals("环评批复", kept.path("facts").get(0).path("source").asText());

        assertEquals(412, form(page, "name", "另一个", "revision", "1").statusCode());
        String id = page.substring(page.lastIndexOf('/') + 1);
        String filled = location(server.get("/calculators/" + GRADE + "/fill?subject=" + id));
        assertTrue(filled.contains("i." + name + "=") || filled.contains(Answers.encode("i." + name) + "="), filled);
        assertTrue(server.get(filled, "Accept", "text/html").body().contains("北沟尾矿库"));
        HttpResponse<String> portfolio = portfolio("/calculators/" + GRADE + "/portfolio?kind=tailings-pond&lang=en");
        assertTrue(portfolio.body().contains("北沟尾矿库") && portfolio.body().contains("Missing facts"), portfolio.body());

        String kase = location(form("/calculators/" + GRADE + "/keep", "i." + name, value, "subject", id, "title", "初步定级"));
        String shown = server.get(kase, "Accept", "text/html").body();
        assertTrue(shown.contains("初步定级") && shown.contains(value), shown);
        location(form(kase + "/delete"));
        location(form(page + "/delete", "revision", "2"));
        assertEquals(404, server.get(page, "Accept", "text/html").statusCode());
    }

    @Test
    void aValueThatDoesNotFitIsToldAtItsField() {
        String page = location(form("/register", "kind", "boiler", "name", "1号锅炉"));
        JsonNode kind = Answers.get("/api/records/kinds/boiler");
        String number = null;
        for (JsonNode fact : kind.path("facts")) {
            if (number == null && fact.path("type").asText().equals("number")) {
                number = fact.path("name").asText();
            }
        }
        HttpResponse<String> refused = form(page, "name", "1号锅炉", "revision", "1", "i." + number, "很多");
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("须为数字") && refused.body().contains("很多"), refused.body());
        location(form(page + "/delete", "revision", "1"));
    }
}
