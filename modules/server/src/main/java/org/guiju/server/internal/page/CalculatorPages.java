package org.guiju.server.internal.page;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.regulation.api.Issue;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.View;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;

/** The web pages of calculators: the list, and a form whose answer follows what is typed. */
public final class CalculatorPages implements HttpService {

    private final Services services;
    private final Rendering rendering;

    /** Over these services, drawn by this rendering. */
    public CalculatorPages(Services services, Rendering rendering) {
        this.services = services;
        this.rendering = rendering;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/calculators", this::list).get("/calculators/{id}", this::one);
    }

    private void list(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Locale locale = asked.texts().locale();
        String filter = asked.text("filter").orElse("");
        Map<String, String> names = new LinkedHashMap<>();
        services.library().modules().forEach(m -> names.put(m.id(), m.name(locale)));
        Map<String, List<Calculator>> groups = new LinkedHashMap<>();
        for (Calculator c : services.calculators().calculators(services.library().snapshot())) {
            String text = c.id() + " " + c.model().name() + " " + c.model().english() + " " + c.model().description();
            if (text.toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT))) {
                groups.computeIfAbsent(names.getOrDefault(c.module(), c.module()), g -> new ArrayList<>()).add(c);
            }
        }
        rendering.send(asked, response, "calculators.jte",
                new CalculatorsPage(frame(asked, request, "/calculators"), filter, groups));
    }

    private void one(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        View view = new View(services.library().snapshot(), services, asked.on());
        String id = asked.path("id");
        Calculator calculator = services.calculators().calculator(view.library(), id)
                .orElseThrow(() -> new Problem(404, "problem.calculator", id));
        CalculatorForm form = new CalculatorForm(calculator, request.query().toMap());
        Optional<Answer> answer = Optional.empty();
        List<Issue> issues = List.of();
        try {
            answer = Optional.of(services.calculators().answer(
                    view.library(), calculator, form.question(), Detail.FULL, asked.texts().locale()));
        } catch (QuestionRefusedException e) {
            issues = e.issues();
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", id, e.getMessage());
        }
        rendering.send(asked, response, "calculator.jte", new CalculatorPage(
                frame(asked, request, "/calculators/" + id), view, calculator, form, answer, issues,
                services.calculators().citations(view.library(), calculator)));
    }

    private static Frame frame(Asked asked, ServerRequest request, String path) {
        Map<String, List<String>> kept = new LinkedHashMap<>(request.query().toMap());
        kept.remove("lang");
        return new Frame(asked.texts(), asked.on(), "", new QueryString(path, kept), asked.date("on").isPresent());
    }
}
