package org.guiju.calculation.api.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision model: one calculator.
 *
 * @param id id of the calculator, the name of its file
 * @param namespace namespace of the model
 * @param name name in Chinese
 * @param english name in English, empty if none
 * @param description what it is for
 * @param mark what Guiju says of it; empty for a model that was not made for Guiju
 * @param inputs inputs in the order of the form
 * @param decisions decisions in the order of the file
 * @param outputs ids of the decisions whose values are the answer, in order
 * @param functions names of business knowledge models by id
 * @param imports namespaces of imported models by the name they have here
 * @param foreign whether nothing in the file is Guiju's: a model made elsewhere, run as DMN says and held to DMN alone
 */
public record DecisionModel(
        String id,
        String namespace,
        String name,
        String english,
        String description,
        Optional<Mark> mark,
        List<InputNode> inputs,
        List<DecisionNode> decisions,
        List<String> outputs,
        Map<String, String> functions,
        Map<String, String> imports,
        boolean foreign) {

    /** Copies the collections. */
    public DecisionModel {
        inputs = List.copyOf(inputs);
        decisions = List.copyOf(decisions);
        outputs = List.copyOf(outputs);
        functions = Map.copyOf(functions);
        imports = Map.copyOf(imports);
    }

    /** A model made for Guiju. */
    public DecisionModel(
            String id,
            String namespace,
            String name,
            String english,
            String description,
            Optional<Mark> mark,
            List<InputNode> inputs,
            List<DecisionNode> decisions,
            List<String> outputs,
            Map<String, String> functions,
            Map<String, String> imports) {
        this(id, namespace, name, english, description, mark, inputs, decisions, outputs, functions, imports, false);
    }

    /**
     * What Guiju says of a calculator.
     *
     * @param rules rules of the inventories that it covers, {@code seed#id}
     * @param selecting name of the input that is the selecting date, empty if the date is not one of the inputs
     * @param selectingMeaning what the selecting date is: 行为发生日, 受理日
     * @param decided for penalties the name of the input that is the date of the decision (从旧兼从轻), empty if none
     * @param lighter name of the output by which the lighter rule is told, empty if none
     * @param jurisdiction jurisdiction
     * @param topics topics
     * @param picture how the result is best looked at: {@code band}, {@code score}, {@code timeline} or empty
     */
    public record Mark(
            List<String> rules,
            String selecting,
            String selectingMeaning,
            String decided,
            String lighter,
            String jurisdiction,
            List<String> topics,
            String picture) {
        /** Copies the lists. */
        public Mark {
            rules = List.copyOf(rules);
            topics = List.copyOf(topics);
        }
    }

    /** The same model with other inputs and decisions, such as those that it reaches in the models it imports. */
    public DecisionModel with(List<InputNode> otherInputs, List<DecisionNode> otherDecisions) {
        return new DecisionModel(id, namespace, name, english, description, mark, otherInputs, otherDecisions, outputs,
                functions, imports, foreign);
    }

    /** Input of this name. */
    public Optional<InputNode> input(String inputName) {
        return inputs.stream().filter(i -> i.name().equals(inputName)).findFirst();
    }

    /** Input with this id. */
    public Optional<InputNode> inputById(String inputId) {
        return inputs.stream().filter(i -> i.id().equals(inputId)).findFirst();
    }

    /** Decision with this id. */
    public Optional<DecisionNode> decisionById(String decisionId) {
        return decisions.stream().filter(d -> d.id().equals(decisionId)).findFirst();
    }

    /** Decision of this name. */
    public Optional<DecisionNode> decision(String decisionName) {
        return decisions.stream().filter(d -> d.name().equals(decisionName)).findFirst();
    }

    /** All provisions that decisions and rows rest on, in order, each once. */
    public List<String> citations() {
        return decisions.stream()
                .flatMap(d -> java.util.stream.Stream.concat(
                        d.citations().stream(),
                        d.table().stream().flatMap(t -> t.rules().stream()).flatMap(r -> r.citations().stream())))
                .distinct()
                .toList();
    }
}
