package org.guiju.server.internal.page;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.text.DocumentNumbers;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.api.validity.EffectRefusedException;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.View;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.http.Texts;

/** {@code /effects}: the form by which an organisation records what happened to a document, and what it recorded. */
public final class EffectPages implements HttpService {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int UNPROCESSABLE = 422;

    /** What a document number has and a title has not. */
    private static final Pattern NUMBER = Pattern.compile("[〔\\[［（(]\\d{4}[〕\\]］）)]\\s*(第\\s*)?\\d+\\s*号|令第\\s*\\d+\\s*号");

    private final Services services;
    private final Rendering rendering;

    /** Over these services, drawn by this rendering. */
    public EffectPages(Services services, Rendering rendering) {
        this.services = services;
        this.rendering = rendering;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/effects", this::show).post("/effects", this::record).post("/effects/{id}/delete", this::remove);
    }

    private void show(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        Map<String, String> values = new HashMap<>();
        asked.text("target").ifPresent(target -> values.put("target", target));
        send(asked, response, values, null);
    }

    private void record(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        Map<String, String> values = form(request);
        try {
            services.effects().record(read(asked, values));
        } catch (EffectRefusedException e) {
            response.status(UNPROCESSABLE);
            send(asked, response, values, e.message(asked.texts().locale()));
            return;
        } catch (IllegalArgumentException e) {
            response.status(UNPROCESSABLE);
            send(asked, response, values, e.getMessage());
            return;
        } catch (IOException e) {
            throw new Problem(507, "problem.store", e.getMessage());
        }
        seeList(response);
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
        seeList(response);
    }

    /** After a change, so that loading the page again does not repeat it. */
    private static void seeList(ServerResponse response) {
        response.status(Status.SEE_OTHER_303);
        response.header(HeaderNames.LOCATION, "/effects");
        response.send();
    }

    private void send(Asked asked, ServerResponse response, Map<String, String> values, String fault) {
        View view = new View(services.library().snapshot(), services, asked.on());
        List<EffectPage.Entry> entries = new ArrayList<>();
        for (Effect effect : services.effects().recorded().reversed()) {
            boolean held = effect.target() != null && !view.library().expressions(effect.target().work()).isEmpty();
            String named = effect.targetTitle() != null ? effect.targetTitle() : effect.targetNumber();
            entries.add(new EffectPage.Entry(effect, effect.target() == null ? named : view.cite(effect.target()),
                    held ? CitedText.href(effect.target(), "") : null,
                    effect.byWork() == null || view.library().expressions(effect.byWork()).isEmpty()
                            ? null : CitedText.href(new Address(effect.byWork(), null, null), "")));
        }
        Map<String, String> shown = new HashMap<>(values);
        if (shown.containsKey("target") && fault == null) {
            shown.put("target", cited(view, shown.get("target")));
        }
        Frame frame = new Frame(asked.texts(), asked.on(), "", new QueryString("/effects", Map.of()), asked.date("on").isPresent());
        rendering.send(asked, response, "effects.jte", new EffectPage(frame, entries, shown, fault));
    }

    /** An address as people write it. */
    private static String cited(View view, String target) {
        try {
            return view.citations().format(Address.parse(target)).orElse(target);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    /**
     * The effect that a form describes.
     *
     * @throws IllegalArgumentException in words for the user
     */
    private Effect read(Asked asked, Map<String, String> values) {
        Texts texts = asked.texts();
        String typed = required(texts, values, "target");
        Effect.Type type = Arrays.stream(Effect.Type.values())
                .filter(t -> t.name().equals(values.get("type")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        texts.get("effects.fault.missing", texts.get("effects.type"))));
        String source = required(texts, values, "source");
        LocalDate date;
        try {
            date = LocalDate.parse(required(texts, values, "date"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(texts.get("effects.fault.date"));
        }
        View view = new View(services.library().snapshot(), services, date);
        List<Address> found = view.citations().resolve(typed, date);
        Address target = found.isEmpty() || view.library().expressions(found.getFirst().work()).isEmpty()
                ? null : found.getFirst();
        if (target == null && values.get("outside") == null) {
            throw new IllegalArgumentException(texts.get("effects.fault.target", typed));
        }
        String byNumber = values.get("byNumber");
        boolean numbered = target == null && NUMBER.matcher(typed).find();
        return new Effect(services.effects().newId(), type, target, target != null || numbered ? null : typed,
                numbered ? DocumentNumbers.normalize(typed) : null, values.get("by"),
                byNumber == null ? null : DocumentNumbers.normalize(byNumber), decision(texts, view, values.get("byWork"), date),
                date, source,
                values.get("recordedBy"), LocalDate.now(CHINA), values.get("note"), values.get("replacement"));
    }

    /** The work of the decision, if one is named. */
    private static String decision(Texts texts, View view, String typed, LocalDate date) {
        if (typed == null) {
            return null;
        }
        return view.citations().resolve(typed, date).stream()
                .map(Address::work)
                .filter(work -> !view.library().expressions(work).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(texts.get("effects.fault.byWork", typed)));
    }

    private static String required(Texts texts, Map<String, String> values, String field) {
        String value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException(texts.get("effects.fault.missing", texts.get("effects." + field)));
        }
        return value;
    }

    /** The fields of a form that are not blank. */
    private static Map<String, String> form(ServerRequest request) {
        String body = request.content().hasEntity()
                ? new String(request.content().as(byte[].class), StandardCharsets.UTF_8) : "";
        Map<String, String> values = new HashMap<>();
        try {
            for (String pair : body.split("&")) {
                int at = pair.indexOf('=');
                String value = URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8).strip();
                if (at > 0 && !value.isEmpty()) {
                    values.put(URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8), value);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "problem.request", e.getMessage());
        }
        return values;
    }
}
