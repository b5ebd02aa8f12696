package org.guiju.server.internal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Scenario;
import org.guiju.calculation.api.WhatIfService;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.exchange.api.json.WhatIfViews;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;

/** {@code /api/calculators/{id}/sensitivity} and {@code /compare}: what would have to change, and scenarios side by side. */
public final class WhatIfResource implements HttpService {

    private static final int MOST_EVALUATIONS = 20_000;

    private final Services services;

    /** Over these services. */
    public WhatIfResource(Services services) {
        this.services = services;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/{id}/sensitivity", this::sensitivity).post("/{id}/compare", this::compare);
    }

    private void sensitivity(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = find(library, asked.path("id"));
        int limit = asked.number("limit", WhatIfService.USUAL_LIMIT, 1, MOST_EVALUATIONS);
        try {
            Json.send(response, WhatIfViews.sensitivity(services.whatIf().sensitivity(library, calculator,
                    QuestionReader.read(CalculatorResource.json(CalculatorResource.body(request))),
                    asked.text("output").orElse(""), limit, Progress.NONE, asked.texts().locale())));
        } catch (QuestionRefusedException e) {
            CalculatorResource.refuse(request, response, asked, e.issues());
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", calculator.id(), e.getMessage());
        }
    }

    private void compare(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = find(library, asked.path("id"));
        JsonNode scenarios = CalculatorResource.json(CalculatorResource.body(request)).path("scenarios");
        if (scenarios.size() < WhatIfService.FEWEST_SCENARIOS || scenarios.size() > WhatIfService.MOST_SCENARIOS) {
            throw new Problem(400, "problem.scenarios", WhatIfService.FEWEST_SCENARIOS, WhatIfService.MOST_SCENARIOS);
        }
        List<Issue> issues = new ArrayList<>();
        List<Scenario> read = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            String path = "/scenarios/" + i + "/question";
            try {
                read.add(new Scenario(scenarios.get(i).path("name").asText(String.valueOf(i + 1)),
                        QuestionReader.read(scenarios.get(i).path("question"))));
            } catch (QuestionRefusedException e) {
                e.issues().forEach(issue -> issues.add(Issue.error(path + issue.path(), issue.message())));
            }
        }
        if (!issues.isEmpty()) {
            CalculatorResource.refuse(request, response, asked, issues);
            return;
        }
        try {
            Json.send(response, WhatIfViews.comparison(
                    services.whatIf().compare(library, calculator, read, asked.texts().locale())));
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", calculator.id(), e.getMessage());
        }
    }

    private Calculator find(LibrarySnapshot library, String id) throws IOException {
        return services.calculators().calculator(library, id).orElseThrow(() -> new Problem(404, "problem.calculator", id));
    }
}
