package org.guiju.calculation.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.regulation.api.library.ContentFormatException;

/**
 * Reads a DMN file (1.2 to 1.5) without compiling it. Elements are known by their local names, since the namespace changes
 * with the version; Guiju's own marks stand in {@link #MARKS} inside {@code extensionElements}.
 */
public final class DmnReader {

    /** Namespace of Guiju's marks. */
    public static final String MARKS = "https://guiju.org/dmn/1";

    /** Scheme of addresses of provisions in knowledge sources. */
    private static final String ADDRESS = "guiju:";

    private final XmlElement root;
    private final String file;
    private final String id;
    private final Map<String, XmlElement> byId = new HashMap<>();
    private final ItemTypes types;

    private DmnReader(XmlElement root, String file, String id) {
        this.root = root;
        this.file = file;
        this.id = id;
        root.children().forEach(e -> byId.put(id(e), e));
        this.types = new ItemTypes(root);
    }

    /**
     * Reads a model.
     *
     * @param file name of the file in messages
     * @param id id of the calculator
     * @throws ContentFormatException if the file is no DMN model
     */
    public static DecisionModel read(InputStream in, String file, String id) throws IOException {
        XmlElement root = XmlElement.read(in, file);
        if (!root.name().equals("definitions") || !root.namespace().contains("DMN")) {
            throw new ContentFormatException(file, root.line(), 0, "no DMN model: the root is '" + root.name() + "'", null);
        }
        return new DmnReader(root, file, id).model();
    }

    private DecisionModel model() throws IOException {
        XmlElement mark = mark(root, "calculator");
        List<InputNode> inputs = new ArrayList<>();
        for (XmlElement element : root.children("inputData")) {
            inputs.add(input(element));
        }
        inputs.sort(Comparator.comparingInt(InputNode::order));
        List<DecisionNode> decisions = new ArrayList<>();
        for (XmlElement element : root.children("decision")) {
            decisions.add(decision(element));
        }
        Map<String, String> functions = new LinkedHashMap<>();
        root.children("businessKnowledgeModel").forEach(b -> functions.put(b.attribute("id"), b.attribute("name")));
        Map<String, String> imports = new LinkedHashMap<>();
        root.children("import").forEach(i -> imports.put(i.attribute("name"), i.attribute("namespace")));
        boolean foreign = root.walk().noneMatch(e -> e.namespace().equals(MARKS));
        if (foreign) {
            ForeignSafety.check(root, file);
        }
        return new DecisionModel(
                id,
                root.attribute("namespace"),
                root.attribute("name"),
                mark == null ? "" : mark.attribute("en"),
                root.textOf("description"),
                Optional.ofNullable(mark).map(DmnReader::calculator),
                inputs,
                decisions,
                foreign ? leaves(decisions) : outputs(decisions),
                functions,
                imports,
                foreign);
    }

    /** Of a decision that has none, which nothing can need, its name. */
    private static String id(XmlElement element) {
        return element.attribute("id").isEmpty() ? element.attribute("name") : element.attribute("id");
    }

    private static DecisionModel.Mark calculator(XmlElement mark) {
        return new DecisionModel.Mark(
                words(mark.attribute("rules")),
                mark.attribute("selecting"),
                mark.attribute("selectingMeaning"),
                mark.attribute("decided"),
                mark.attribute("lighter"),
                mark.attribute("jurisdiction").isEmpty() ? "CN" : mark.attribute("jurisdiction"),
                words(mark.attribute("topics")),
                mark.attribute("picture"));
    }

    /** Outputs of the first decision service; without one all decisions that no other needs. */
    private List<String> outputs(List<DecisionNode> decisions) {
        Optional<XmlElement> service = root.child("decisionService");
        if (service.isPresent()) {
            return service.get().children("outputDecision").stream().map(DmnReader::reference).toList();
        }
        List<String> needed = decisions.stream().flatMap(d -> d.needs().stream()).toList();
        return decisions.stream().map(DecisionNode::id).filter(d -> !needed.contains(d)).toList();
    }

    /**
     * Outputs of a model made elsewhere: all decisions that no other needs, save those inside a service that is called like a
     * function; without such all decisions.
     */
    private List<String> leaves(List<DecisionNode> decisions) {
        List<String> called = root.walk()
                .filter(e -> e.name().equals("requiredKnowledge"))
                .map(DmnReader::reference)
                .toList();
        List<String> inside = root.children("decisionService").stream()
                .filter(s -> called.contains(s.attribute("id")))
                .flatMap(s -> java.util.stream.Stream.concat(
                        s.children("outputDecision").stream(), s.children("encapsulatedDecision").stream()))
                .map(DmnReader::reference)
                .toList();
        List<String> needed = decisions.stream().flatMap(d -> d.needs().stream()).toList();
        List<String> leaves = decisions.stream()
                .map(DecisionNode::id)
                .filter(d -> !needed.contains(d) && !inside.contains(d))
                .toList();
        return leaves.isEmpty() ? decisions.stream().map(DecisionNode::id).toList() : leaves;
    }

    private InputNode input(XmlElement element) throws IOException {
        String typeRef = element.child("variable").map(v -> v.attribute("typeRef")).orElse("");
        XmlElement mark = mark(element, "input");
        XmlElement bind = mark(element, "bind");
        XmlElement assumption = mark(element, "assumption");
        String unit = attribute(mark, "unit");
        ItemTypes.Type type = types.of(typeRef, unit);
        return new InputNode(
                id(element),
                element.attribute("name"),
                attribute(mark, "en"),
                type.type(),
                unit,
                type.values(),
                type.columns(),
                number(mark, "min"),
                number(mark, "max"),
                attribute(mark, "order").isEmpty() ? Integer.MAX_VALUE : integer(mark, "order"),
                attribute(mark, "group"),
                attribute(mark, "hint"),
                attribute(mark, "example"),
                attribute(mark, "default"),
                bind == null ? Optional.empty() : Optional.of(binding(bind)),
                assumption == null ? Optional.empty() : Optional.of(assumption(assumption)),
                element.line());
    }

    private InputNode.Binding binding(XmlElement bind) throws IOException {
        try {
            return new InputNode.Binding(
                    InputNode.Binding.Kind.valueOf(bind.attribute("kind").toUpperCase(java.util.Locale.ROOT)),
                    bind.attribute("ref"));
        } catch (IllegalArgumentException e) {
            throw new ContentFormatException(file, bind.line(), 0, "unknown kind of content '" + bind.attribute("kind") + "'", e);
        }
    }

    private static InputNode.Assumption assumption(XmlElement element) {
        return new InputNode.Assumption(
                element.attribute("default"),
                element.children("reading").stream()
                        .map(r -> new InputNode.Reading(r.attribute("value"), r.text(), citations(r.attribute("citation"))))
                        .toList());
    }

    private DecisionNode decision(XmlElement element) throws IOException {
        XmlElement output = mark(element, "output");
        XmlElement gaps = mark(element, "analysis");
        DecisionNode.Role role = mark(element, "outcome") != null
                ? DecisionNode.Role.OUTCOME
                : mark(element, "warnings") != null ? DecisionNode.Role.WARNINGS : DecisionNode.Role.VALUE;
        return new DecisionNode(
                id(element),
                element.attribute("name"),
                attribute(output, "en"),
                element.child("variable").map(v -> v.attribute("typeRef")).orElse(""),
                role,
                attribute(output, "unit"),
                attribute(output, "order").isEmpty() ? Integer.MAX_VALUE : integer(output, "order"),
                element.textOf("description"),
                logic(element),
                element.children("informationRequirement").stream()
                        .flatMap(r -> r.children().stream())
                        .map(DmnReader::reference)
                        .toList(),
                element.children("authorityRequirement").stream()
                        .flatMap(r -> r.children().stream())
                        .map(DmnReader::reference)
                        .map(byId::get)
                        .filter(java.util.Objects::nonNull)
                        .map(s -> s.attribute("locationURI"))
                        .flatMap(uri -> citations(uri).stream())
                        .toList(),
                attribute(gaps, "waived"),
                element.line());
    }

    private static DecisionNode.Logic logic(XmlElement decision) {
        Optional<XmlElement> table = decision.child("decisionTable");
        if (table.isPresent()) {
            return table(table.get());
        }
        return new DecisionNode.Expression(decision.children().stream()
                .filter(c -> !c.name().equals("variable") && !c.name().equals("extensionElements")
                        && !c.name().equals("description"))
                .flatMap(XmlElement::walk)
                .filter(e -> e.name().equals("text"))
                .map(XmlElement::text)
                .collect(Collectors.joining("\n")));
    }

    private static DecisionTable table(XmlElement table) {
        List<DecisionTable.Rule> rules = new ArrayList<>();
        List<String> annotations = table.children("annotation").stream().map(a -> a.attribute("name")).toList();
        for (XmlElement rule : table.children("rule")) {
            List<String> notes = rule.children("annotationEntry").stream().map(a -> a.textOf("text")).toList();
            rules.add(new DecisionTable.Rule(
                    rules.size() + 1,
                    rule.children("inputEntry").stream().map(e -> e.textOf("text")).toList(),
                    rule.children("outputEntry").stream().map(e -> e.textOf("text")).toList(),
                    citations(named(annotations, notes, "依据")),
                    named(annotations, notes, "说明"),
                    rule.line()));
        }
        return new DecisionTable(
                table.attribute("hitPolicy").isEmpty() ? "UNIQUE" : table.attribute("hitPolicy"),
                table.attribute("aggregation"),
                table.children("input").stream()
                        .map(i -> new DecisionTable.Column(
                                i.child("inputExpression").map(e -> e.textOf("text")).orElse(""),
                                i.child("inputExpression").map(e -> e.attribute("typeRef")).orElse(""),
                                i.child("inputValues").map(v -> v.textOf("text")).orElse("")))
                        .toList(),
                table.children("output").stream()
                        .map(o -> new DecisionTable.Output(
                                o.attribute("name"),
                                o.attribute("typeRef"),
                                o.child("defaultOutputEntry").map(d -> d.textOf("text")).orElse("")))
                        .toList(),
                rules);
    }

    private static String named(List<String> names, List<String> values, String name) {
        int at = names.indexOf(name);
        return at >= 0 && at < values.size() ? values.get(at) : "";
    }

    /** The addresses in a text, separated by blanks or semicolons; the scheme may be left out. */
    private static List<String> citations(String text) {
        return words(text.replace(';', ' ')).stream()
                .map(w -> w.startsWith(ADDRESS) ? w.substring(ADDRESS.length()) : w)
                .toList();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static String reference(XmlElement element) {
        String href = element.attribute("href");
        return href.startsWith("#") ? href.substring(1) : href;
    }

    private static XmlElement mark(XmlElement element, String name) {
        return element.child("extensionElements").stream()
                .flatMap(e -> e.children(name).stream())
                .filter(e -> e.namespace().equals(MARKS))
                .findFirst()
                .orElse(null);
    }

    private static String attribute(XmlElement element, String name) {
        return element == null ? "" : element.attribute(name);
    }

    private BigDecimal number(XmlElement element, String name) throws IOException {
        String text = attribute(element, name);
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new ContentFormatException(file, element.line(), 0, name + " must be a number, got '" + text + "'", e);
        }
    }

    private int integer(XmlElement element, String name) throws IOException {
        return number(element, name).intValue();
    }
}
