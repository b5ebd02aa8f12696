package org.guiju.benchmarks.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchService;
import org.openide.util.Lookup;

/** Requests: questions to calculators, queries, addresses. */
final class RequestTrial implements Trial {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> QUERIES = List.of("排污条例33条", "配额不够怎么办", "国办发〔2021〕32号", "《排污许可管理条例》第三十三条第一项",
            "罚款 AND NOT 税", "a\"b\"~3 (许可", "危险化学品 目录 2015");

    private final LibrarySnapshot library;
    private final CalculatorService calculators = Lookup.getDefault().lookup(CalculatorService.class);
    private final SearchService search = Lookup.getDefault().lookup(SearchService.class);
    private final List<Calculator> known;

    RequestTrial(LibrarySnapshot library) throws IOException {
        this.library = library;
        known = calculators.calculators(library);
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public boolean run(Mutator mutator) throws Exception {
        return switch (mutator.random().nextInt(4)) {
            case 0 -> query(mutator);
            case 1 -> address(mutator);
            default -> question(mutator);
        };
    }

    private boolean query(Mutator mutator) {
        String text = QUERIES.get(mutator.random().nextInt(QUERIES.size()));
        String mutated = new String(mutator.mutate(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        try {
            search.search(SearchRequest.of(mutated, LocalDate.of(2024, 12, 31)));
            return true;
        } catch (IllegalArgumentException e) {
            return Findings.refused(e.getMessage());
        }
    }

    private static boolean address(Mutator mutator) {
        byte[] bytes = "pollutant-discharge-permit-regulation@2020-12-09#art_33__para_1".getBytes(StandardCharsets.UTF_8);
        try {
            Address.parse(new String(mutator.mutate(bytes), StandardCharsets.UTF_8));
            return true;
        } catch (IllegalArgumentException e) {
            return Findings.refused(e.getMessage());
        }
    }

    private boolean question(Mutator mutator) throws IOException {
        Calculator calculator = known.get(mutator.random().nextInt(known.size()));
        ObjectNode json = JSON.createObjectNode().put("on", "2024-12-31");
        ObjectNode inputs = json.putObject("inputs");
        calculator.asked().stream().filter(i -> !i.example().isEmpty()).forEach(i -> inputs.set(i.name(), WorkbookTrial.plain(i.example())));
        try {
            JsonNode damaged = JSON.readTree(mutator.mutate(JSON.writeValueAsBytes(json)));
            calculators.answer(library, calculator, QuestionReader.read(damaged), CalculatorService.Detail.FULL, Locale.ENGLISH);
            return true;
        } catch (JsonProcessingException e) {
            return Findings.refused(e.getMessage());
        } catch (QuestionRefusedException e) {
            e.issues().forEach(i -> Findings.refused(i.message()));
            return Findings.refused(e.issues().isEmpty() ? null : e.issues().get(0).message());
        }
    }
}
