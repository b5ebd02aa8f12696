package org.guiju.domains.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;

/** The bundled calculators as the application finds them; their cases are run by the check of the content. */
class CalculatorContentTest {

    private final LibrarySnapshot library = Lookup.getDefault().lookup(Library.class).snapshot();
    private final CalculatorService service = Lookup.getDefault().lookup(CalculatorService.class);

    @Test
    void theSevenRulesOfTheGateAreCovered() throws Exception {
        Set<String> covered = service.calculators(library).stream()
                .flatMap(c -> c.model().mark().orElseThrow().rules().stream())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(Set.of(
                "002c#B27", "004#B19", "003#R01", "000#B26", "002b#C24", "004#B2", "001#B-1"));
        missing.removeAll(covered);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyCalculatorAnswersAnEmptyQuestionWithoutAFault() throws Exception {
        for (Calculator calculator : service.calculators(library)) {
            Answer answer = service.answer(library, calculator, Question.of(Map.of()), CalculatorService.Detail.FULL,
                    Locale.SIMPLIFIED_CHINESE);
            switch (answer.outcome()) {
                case INSUFFICIENT_INPUT -> {
                    assertTrue(answer.next().isPresent(), calculator.id() + " says not what to ask");
                    assertTrue(answer.missing().contains(answer.next().get()), calculator.id());
                }
                default -> assertEquals(List.of(), answer.missing(), calculator.id());
            }
        }
    }

    @Test
    void everyCalculatorRestsOnProvisionsThatAreHeld() throws Exception {
        for (Calculator calculator : service.calculators(library)) {
            assertTrue(!service.citations(library, calculator).isEmpty(), calculator.id());
        }
    }

    @Test
    void unknownInputsAreRefusedByEveryCalculator() throws Exception {
        for (Calculator calculator : service.calculators(library)) {
            try {
                service.answer(library, calculator, Question.of(Map.of("没有这一项", 1)), CalculatorService.Detail.RESULT,
                        Locale.ENGLISH);
                throw new AssertionError(calculator.id());
            } catch (QuestionRefusedException e) {
                assertEquals("/inputs/没有这一项", e.issues().getFirst().path());
            }
        }
    }
}
