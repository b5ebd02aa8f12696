package org.guiju.calculation.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;

/** What a model made elsewhere reaches in the models that it imports: their inputs are asked for as {@code import.input}. */
final class Imports {

    private static final String JOINT = ".";

    private final Function<String, Optional<DecisionModel>> byNamespace;

    /** Over the models of a library. */
    Imports(Function<String, Optional<DecisionModel>> byNamespace) {
        this.byNamespace = byNamespace;
    }

    /** Names of the scopes of an input and its own name. */
    static List<String> path(InputNode input) {
        return input.id().contains("#") ? Arrays.asList(input.name().split("\\" + JOINT)) : List.of(input.name());
    }

    /** The model with the inputs that its decisions reach in others. */
    DecisionModel resolved(DecisionModel model) {
        Map<String, InputNode> inputs = new LinkedHashMap<>();
        model.inputs().forEach(i -> inputs.put(i.id(), i));
        List<DecisionNode> decisions = new ArrayList<>();
        for (DecisionNode decision : model.decisions()) {
            List<String> needs = new ArrayList<>();
            decision.needs().forEach(n -> reach(model, "", n, inputs, needs, 0));
            decisions.add(decision.needs().equals(needs) ? decision : with(decision, needs));
        }
        return model.with(List.copyOf(inputs.values()), decisions);
    }

    private void reach(
            DecisionModel from, String scope, String need, Map<String, InputNode> inputs, List<String> needs, int depth) {
        int hash = need.indexOf('#');
        if (hash < 1) {
            if (scope.isEmpty()) {
                needs.add(need);
            } else {
                inside(from, scope, need, inputs, needs, depth);
            }
            return;
        }
        String namespace = need.substring(0, hash);
        Optional<DecisionModel> other = byNamespace.apply(namespace);
        Optional<String> name = from.imports().entrySet().stream()
                .filter(e -> e.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .findFirst();
        if (other.isPresent() && name.isPresent() && depth < 10) {
            String inner = name.get().isEmpty() ? scope : scope + name.get() + JOINT;
            inside(other.get(), inner, need.substring(hash + 1), inputs, needs, depth + 1);
        }
    }

    private void inside(
            DecisionModel model, String scope, String id, Map<String, InputNode> inputs, List<String> needs, int depth) {
        Optional<InputNode> input = model.inputById(id);
        if (input.isPresent()) {
            InputNode i = input.get();
            String key = model.namespace() + "#" + id + "@" + scope;
            inputs.putIfAbsent(key, new InputNode(key, scope + i.name(), i.english(), i.type(), i.unit(), i.values(), i.columns(),
                    i.min(), i.max(), i.order(), i.group(), i.hint(), i.example(), i.fallback(), i.binding(), i.assumption(),
                    i.line()));
            needs.add(key);
            return;
        }
        if (depth < 200) {
            model.decisionById(id).ifPresent(d -> d.needs().forEach(n -> reach(model, scope, n, inputs, needs, depth + 1)));
        }
    }

    private static DecisionNode with(DecisionNode d, List<String> needs) {
        return new DecisionNode(d.id(), d.name(), d.english(), d.typeRef(), d.role(), d.unit(), d.order(), d.description(),
                d.logic(), needs.stream().distinct().toList(), d.citations(), d.waiver(), d.line());
    }
}
