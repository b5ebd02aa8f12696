package org.guiju.server.internal.page;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Locale;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.exchange.api.report.ReportFormat;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.rest.CalculationFile;

/** {@code /calculators/{id}/export?format=…}: what a calculator's form asks, as a file; the links below the answer. */
public final class CalculationFiles implements HttpService {

    private final Services services;

    /** Over these services. */
    public CalculationFiles(Services services) {
        this.services = services;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/calculators/{id}/export", this::send);
    }

    private void send(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Locale locale = asked.texts().locale();
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = services.calculators().calculator(library, asked.path("id"))
                .orElseThrow(() -> new Problem(404, "problem.calculator", asked.path("id")));
        ReportFormat format = asked.set("format", ReportFormat::parse).stream().findFirst().orElse(ReportFormat.PDF);
        Question question = new CalculatorForm(
                calculator, request.query().toMap(), "", asked.date("on").orElse(null)).question();
        try {
            Answer answer = services.calculators().answer(library, calculator, question, Detail.FULL, locale);
            new CalculationFile(services, library, calculator, locale).send(question, answer, format, response);
        } catch (QuestionRefusedException e) {
            throw new Problem(422, "problem.question", e.issues().size(), e.issues().getFirst().path());
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", calculator.id(), e.getMessage());
        }
    }
}
