package org.guiju.server.internal.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.SavedCase;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Problem;

/** Cases to be kept: the answer is always worked out here, so that nobody files one that the rules did not give. */
public final class CaseKeeping {

    private final Services services;

    /** Over these services. */
    public CaseKeeping(Services services) {
        this.services = services;
    }

    /**
     * The case that a client sends, with its answer of now.
     *
     * @param id its id, null for the one in the body or a new one
     */
    public SavedCase answered(JsonNode body, String id, Locale locale)
            throws RecordRefusedException, QuestionRefusedException, IOException {
        ObjectNode sent = body instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        sent.set("answer", JsonNodeFactory.instance.objectNode());
        if (id != null) {
            sent.put("id", id);
        }
        SavedCase draft = RecordJson.savedCase(sent, locale);
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = services.calculators().calculator(library, draft.calculator())
                .orElseThrow(() -> new Problem(404, "problem.calculator", draft.calculator()));
        Answer answer = services.calculators()
                .answer(library, calculator, QuestionReader.read(draft.question()), Detail.FULL, locale);
        return new SavedCase(draft.id(), draft.calculator(), draft.title(), draft.subject(), draft.note(), draft.question(),
                new CalculatorViews(locale).answer(answer));
    }
}
