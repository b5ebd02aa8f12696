package org.guiju.calculation.internal.whatif;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.calculation.api.model.InputNode;

/** The numbers and dates that a model names, and which inputs an output hangs on. */
final class Marks {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d_.\"-])-?\\d+(?:\\.\\d+)?(?![\\p{L}\\d_])");

    private final DecisionModel model;
    private final TreeSet<LocalDate> dates = new TreeSet<>();

    Marks(DecisionModel model) {
        this.model = model;
        model.decisions().forEach(d -> {
            Matcher found = DATE.matcher(feel(d));
            while (found.find()) {
                date(found.group()).ifPresent(dates::add);
            }
        });
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // digits of something else
        }
    }

    /** Dates that the model names. */
    TreeSet<LocalDate> dates() {
        return dates;
    }

    /** Numbers in the decisions that hang on an input. */
    TreeSet<BigDecimal> numbers(InputNode input) {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        for (DecisionNode decision : model.decisions()) {
            if (needs(decision.id(), new HashSet<>()).contains(input.id())) {
                Matcher found = NUMBER.matcher(DATE.matcher(feel(decision)).replaceAll(" "));
                while (found.find()) {
                    numbers.add(new BigDecimal(found.group()));
                }
            }
        }
        return numbers;
    }

    /** Whether an output, or whether it applies at all, hangs on an input; the selecting date chooses the content read. */
    boolean reaches(InputNode input, String output) {
        boolean selecting = model.mark().map(DecisionModel.Mark::selecting).filter(input.name()::equals).isPresent();
        return selecting || model.decisions().stream()
                .filter(d -> d.name().equals(output) || d.role() == DecisionNode.Role.OUTCOME)
                .anyMatch(d -> needs(d.id(), new HashSet<>()).contains(input.id()));
    }

    private Set<String> needs(String id, Set<String> into) {
        model.decisionById(id).ifPresent(d -> d.needs().stream().filter(into::add).forEach(n -> needs(n, into)));
        return into;
    }

    private static String feel(DecisionNode decision) {
        return switch (decision.logic()) {
            case DecisionNode.Expression expression -> expression.text();
            case DecisionTable table -> {
                StringBuilder all = new StringBuilder();
                table.columns().forEach(c -> all.append(c.expression()).append('\n'));
                table.rules().forEach(r -> {
                    r.tests().forEach(t -> all.append(t).append('\n'));
                    r.results().forEach(t -> all.append(t).append('\n'));
                });
                yield all.toString();
            }
        };
    }
}
