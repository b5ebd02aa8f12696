package org.guiju.server.internal.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.text.DocumentNumbers;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.api.validity.EffectRefusedException;
import org.guiju.regulation.api.validity.EffectRefusedException.Reason;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;

/** {@code /api/effects}: what the organisation recorded about documents: repealed, amended, replaced, prolonged, in force. */
public final class EffectResource implements HttpService {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Services services;

    /** Over these services. */
    public EffectResource(Services services) {
        this.services = services;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::record)
                .get("/{id}", this::one)
                .delete("/{id}", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        List<ObjectNode> items = services.effects().recorded().stream().map(JsonViews::effect).toList();
        Json.send(response, JsonViews.list(items.size(), items));
    }

    private void one(ServerRequest request, ServerResponse response) {
        Json.send(response, JsonViews.effect(find(new Asked(request).path("id"))));
    }

    private void record(ServerRequest request, ServerResponse response) {
        Locale locale = new Asked(request).texts().locale();
        Effect effect;
        try {
            effect = read(request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0]);
            services.effects().record(effect);
        } catch (EffectRefusedException e) {
            throw new Problem(e.reason() == Reason.NO_TARGET || e.reason() == Reason.NO_SOURCE ? 400 : 422,
                    "problem.effect.refused", e.message(locale));
        } catch (IOException e) {
            throw new Problem(507, "problem.store", e.getMessage());
        }
        response.status(Status.CREATED_201);
        response.header(HeaderNames.LOCATION, "/api/effects/" + effect.id());
        Json.send(response, JsonViews.effect(effect));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        String id = new Asked(request).path("id");
        try {
            if (!services.effects().remove(id)) {
                throw new Problem(404, "problem.effect", id);
            }
        } catch (IOException e) {
            throw new Problem(507, "problem.store", e.getMessage());
        }
        response.status(Status.NO_CONTENT_204).send();
    }

    private Effect find(String id) {
        return services.effects().recorded().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "problem.effect", id));
    }

    private Effect read(byte[] body) {
        try {
            JsonNode json = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
            if (!json.isObject()) {
                throw new IllegalArgumentException("{ … }");
            }
            String target = text(json, "target");
            LocalDate recordedOn = date(json, "recordedOn");
            return new Effect(
                    services.effects().newId(),
                    Effect.Type.valueOf(required(json, "type").toUpperCase(Locale.ROOT)),
                    target == null ? null : Address.parse(target),
                    text(json, "targetTitle"),
                    number(json, "targetNumber"),
                    text(json, "by"),
                    number(json, "byNumber"),
                    text(json, "byWork"),
                    LocalDate.parse(required(json, "date")),
                    required(json, "source"),
                    text(json, "recordedBy"),
                    recordedOn == null ? LocalDate.now(CHINA) : recordedOn,
                    text(json, "note"),
                    text(json, "replacement"));
        } catch (JsonProcessingException e) {
            throw new Problem(400, "problem.body", e.getOriginalMessage());
        } catch (EffectRefusedException e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Problem(400, "problem.body", e.getMessage());
        }
    }

    private static String required(JsonNode json, String name) {
        String text = text(json, name);
        if (text == null) {
            throw new IllegalArgumentException("“" + name + "” ?");
        }
        return text;
    }

    private static LocalDate date(JsonNode json, String name) {
        String text = text(json, name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static String number(JsonNode json, String name) {
        String text = text(json, name);
        return text == null ? null : DocumentNumbers.normalize(text);
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException("“" + name + "”: " + value);
        }
        return value.textValue().isBlank() ? null : value.textValue().strip();
    }
}
