package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.encode;
import static org.guiju.server.internal.Answers.get;
import static org.guiju.server.internal.Answers.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.helidon.webserver.http.HttpRules;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.guiju.server.internal.rest.CalculatorResource;
import org.guiju.server.internal.rest.DocumentResource;
import org.guiju.server.internal.rest.EffectResource;
import org.guiju.server.internal.rest.ImportResource;
import org.guiju.server.internal.rest.ModuleResource;
import org.guiju.server.internal.rest.PortfolioResource;
import org.guiju.server.internal.rest.RecordResource;
import org.guiju.server.internal.rest.ReferenceResource;
import org.guiju.server.internal.rest.SearchResource;
import org.guiju.server.internal.rest.WhatIfResource;
import org.guiju.server.internal.rest.TaskResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the interface is complete and true. */
class OpenApiTest {

    private final RealServer server = RealServer.get();
    private final JsonNode openapi = get("/openapi");

    @Test
    void describesEveryRouteAndNoOther() {
        Services services = server.services();
        Set<String> routes = new TreeSet<>(Set.of("GET /health", "GET /openapi"));
        record(routes, "/api/documents", new DocumentResource(services)::routing);
        record(routes, "/api/calculators", new CalculatorResource(services, null)::routing);
        record(routes, "/api/calculators", new WhatIfResource(services)::routing);
        record(routes, "/api/tasks", new TaskResource(null)::routing);
        record(routes, "/api/calculators", new PortfolioResource(services, null)::routing);
        record(routes, "/api/records", new RecordResource(services)::routing);
        record(routes, "/api/modules", new ModuleResource(services)::routing);
        record(routes, "/api/effects", new EffectResource(services)::routing);
        record(routes, "/api", new ImportResource(services, null)::routing);
        record(routes, "/api", new SearchResource(services)::routing);
        record(routes, "/api", new ReferenceResource(services)::routing);
        Set<String> described = new TreeSet<>();
        openapi.path("paths").properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(
                method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertEquals(routes, described);
    }

    private static void record(Set<String> routes, String below, java.util.function.Consumer<HttpRules> routing) {
        HttpRules[] self = new HttpRules[1];
        self[0] = (HttpRules) Proxy.newProxyInstance(HttpRules.class.getClassLoader(), new Class<?>[] {HttpRules.class},
                (proxy, method, arguments) -> {
                    if (arguments != null && arguments.length == 2 && arguments[0] instanceof String path) {
                        String whole = path.equals("/") ? below : below + path;
                        routes.add(method.getName().toUpperCase(java.util.Locale.ROOT) + " " + whole);
                    }
                    return self[0];
                });
        routing.accept(self[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "/health, /health",
        "/api/calculators, /api/calculators",
        "/api/calculators, /api/calculators?domain=emissions&lang=en",
        "/api/calculators/{id}, /api/calculators/discharge-permit-decision-deadline",
        "/api/modules, /api/modules",
        "/api/modules/{id}, /api/modules/carbon",
        "/api/documents, /api/documents?notices=true",
        "/api/documents, /api/documents?lang=en&on=2020-01-01",
        "/api/documents/{id}, /api/documents/pollutant-discharge-permit-regulation",
        "/api/documents/{id}, /api/documents/tailings-pond-environmental-grading",
        "/api/documents/{id}, /api/documents/soil-hazard-inspection-guide?lang=en",
        "/api/documents/{id}, /api/documents/hazardous-chemicals-enterprise-classification-2020",
        "/api/documents/{id}/provisions/{eId}, /api/documents/pollutant-discharge-permit-regulation/provisions/art_33",
        "/api/documents/{id}/provisions/{eId}, /api/documents/pollutant-discharge-permit-regulation/provisions/art_2__para_1",
        "/api/search, /api/search?q=无证排污",
        "/api/search, /api/search?q=排污条例33条",
        "/api/search, /api/search?q=",
        "/api/suggest, /api/suggest?q=排污",
        "/api/references, /api/references?document=pollutant-discharge-permit-regulation",
        "/api/references, /api/references?to=pollutant-discharge-permit-regulation",
        "/api/references, /api/references?limit=10000",
        "/api/resolve, /api/resolve?text=排污条例33条",
        "/api/effects, /api/effects",
        "/api/records/kinds, /api/records/kinds?lang=en",
        "/api/records/kinds/{id}, /api/records/kinds/tailings-pond",
        "/api/records/subjects, /api/records/subjects",
        "/api/records/cases, /api/records/cases",
        "/api/records/changes, /api/records/changes",
    })
    void answersAreAsDescribed(String path, String asked) {
        HttpResponse<String> answer = server.get(asked.replaceAll("=.*", "").equals(asked) ? asked : escaped(asked));
        assertEquals(200, answer.statusCode(), answer.body());
        check(openapi.at("/paths/" + pointer(path) + "/get/responses/200/content/application~1json/schema"), json(answer));
    }

    @Test
    void problemsAreAsDescribed() {
        check(openapi.at("/components/schemas/Problem"), get("/api/documents/x"));
        check(openapi.at("/components/schemas/Problem"), get("/api/nothing"));
    }

    @Test
    void recordsAreAsDescribed() {
        String body = "{\"type\": \"AMENDS\", \"targetTitle\": \"某办法\", \"date\": \"2025-01-01\", \"source\": \"公报\"}";
        check(openapi.at("/components/schemas/NewEffect"), json(body));
        HttpResponse<String> answer = server.send("POST", "/api/effects", body);
        assertEquals(201, answer.statusCode(), answer.body());
        try {
            check(openapi.at("/components/schemas/Effect"), json(answer));
        } finally {
            server.send("DELETE", answer.headers().firstValue("Location").orElseThrow(), null);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Answers.json(answer);
    }

    private void check(JsonNode schema, JsonNode answer) {
        assertTrue(schema.isObject(), "no schema");
        ObjectNode whole = openapi.deepCopy();
        whole.retain("components");
        whole.setAll((ObjectNode) schema.deepCopy());
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
        var faults = compiled.validate(answer);
        assertTrue(faults.isEmpty(), () -> faults.stream().limit(10).toList().toString());
        assertFalse(answer.isEmpty());
    }

    private static String escaped(String asked) {
        int at = asked.indexOf('=');
        String value = asked.substring(at + 1);
        return value.chars().allMatch(c -> c < 128) ? asked : asked.substring(0, at + 1) + encode(value);
    }

    private static String pointer(String path) {
        return path.replace("/", "~1");
    }
}
