package org.guiju.calculation.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.regulation.api.library.LibrarySnapshot;

/**
 * The readings that organisations chose in {@code readings/}: they become the default, with who chose them and why before the
 * reason that the calculator gives. Of two choices for one assumption the later module's holds.
 */
public final class ChosenReadings {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Choice> choices;

    private ChosenReadings(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    /**
     * A choice.
     *
     * @param module module that makes it
     * @param path its file
     * @param line line of its id in the file, 1 if it cannot be told
     * @param calculator id of the calculator
     * @param assumption name of the assumption
     * @param reading reading chosen
     * @param reason who decided so and why
     */
    public record Choice(
            String module, String path, int line, String calculator, String assumption, String reading, String reason) {

        /** The assumption in a model, empty if it has none of this name with this reading. */
        public Optional<InputNode> in(DecisionModel model) {
            return model.inputs().stream()
                    .filter(i -> i.name().equals(assumption))
                    .filter(i -> i.assumption().stream()
                            .flatMap(a -> a.readings().stream())
                            .anyMatch(r -> r.value().equals(reading)))
                    .findFirst();
        }
    }

    /**
     * Reads files of {@code readings/}.
     *
     * @throws IOException if one cannot be read
     */
    public static ChosenReadings read(List<LibrarySnapshot.ContentFile> files) throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (LibrarySnapshot.ContentFile file : files) {
            try (InputStream in = file.open()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (JsonNode c : JSON.readTree(text).path("readings")) {
                    int line = line(text, c.path("id").asText());
                    choices.add(new Choice(file.module(), file.path(), line, c.path("calculator").asText(),
                            c.path("assumption").asText(), c.path("reading").asText(), c.path("reason").asText()));
                }
            }
        }
        return new ChosenReadings(choices);
    }

    private static int line(String text, String id) {
        int at = text.indexOf('"' + id + '"');
        return at < 0 ? 1 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** All choices, in order of the files. */
    public List<Choice> choices() {
        return choices;
    }

    /** A calculator with the readings chosen for it as defaults; what it does not offer changes nothing. */
    Calculator applied(Calculator calculator) {
        DecisionModel model = calculator.model();
        for (Choice choice : choices) {
            Optional<InputNode> input = choice.calculator().equals(calculator.id()) ? choice.in(model) : Optional.empty();
            if (input.isPresent()) {
                model = with(model, input.get(), chosen(input.get(), choice));
            }
        }
        return model == calculator.model()
                ? calculator : calculator.with(model);
    }

    private static InputNode.Assumption chosen(InputNode input, Choice choice) {
        return new InputNode.Assumption(choice.reading(), input.assumption().orElseThrow().readings().stream()
                .map(r -> !r.value().equals(choice.reading()) ? r : new InputNode.Reading(
                        r.value(), choice.reason() + "（" + choice.module() + "）" + r.reason(), r.citations()))
                .toList());
    }

    private static DecisionModel with(DecisionModel m, InputNode old, InputNode.Assumption assumption) {
        InputNode changed = new InputNode(old.id(), old.name(), old.english(), old.type(), old.unit(), old.values(),
                old.columns(), old.min(), old.max(), old.order(), old.group(), old.hint(), old.example(), old.fallback(),
                old.binding(), Optional.of(assumption), old.line());
        return new DecisionModel(m.id(), m.namespace(), m.name(), m.english(), m.description(), m.mark(),
                m.inputs().stream().map(i -> i == old ? changed : i).toList(), m.decisions(), m.outputs(), m.functions(),
                m.imports(), m.foreign());
    }
}
