package org.guiju.calculation.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.DMNType;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A model compiled by KIE, with the library of days beside it. Safe for many threads. */
final class CompiledModel {

    /**
     * KIE warns of every variable without a type and writes each fault of a run down, thousands of them if a model calls itself;
     * the faults stand in its results too. Kept, or the level is forgotten.
     */
    private static final java.util.logging.Logger KIE = java.util.logging.Logger.getLogger("org.kie.dmn");

    static {
        KIE.setLevel(java.util.logging.Level.OFF);
    }

    private static final String LIBRARY = "/org/guiju/calculation/internal/dates/periods.dmn";

    private final DecisionModel model;
    private final DMNRuntime runtime;
    private final DMNModel compiled;
    private final Cells cells;
    private final ThreadLocal<Map<String, List<Integer>>> hits = new ThreadLocal<>();
    private final Map<String, String> decisionIds = new ConcurrentHashMap<>();

    private CompiledModel(DecisionModel model, DMNRuntime runtime, DMNModel compiled) {
        this.model = model;
        this.runtime = runtime;
        this.compiled = compiled;
        this.cells = new Cells(model);
        model.decisions().forEach(d -> decisionIds.put(d.name(), d.id()));
        runtime.addListener(new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                Map<String, List<Integer>> into = hits.get();
                String decision = decisionIds.get(event.getNodeName());
                if (into != null && decision != null) {
                    into.put(decision, event.getMatches() == null ? List.of() : List.copyOf(event.getMatches()));
                }
            }
        });
    }

    /** KIE names some faults by an {@code Either}, and fails with whatever exception for elements that it does not know. */
    private static DMNRuntime runtime(DMNRuntimeBuilder builder, List<Resource> resources, String id) {
        try {
            return builder
                    .setRootClassLoader(CompiledModel.class.getClassLoader())
                    .buildConfiguration()
                    .fromResources(resources)
                    .getOrElseThrow(e -> new CalculatorFaultException(id + ": " + deepest(e), e));
        } catch (CalculatorFaultException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CalculatorFaultException(id + ": KIE cannot read the model as DMN (" + deepest(e) + ")", e);
        }
    }

    /**
     * Compiles a model.
     *
     * @param imported files of the models that it imports, those that these import included
     * @throws CalculatorFaultException if KIE refuses it; the message has its complaints
     */
    static CompiledModel compile(DecisionModel model, byte[] file, List<byte[]> imported) {
        Resource own = ResourceFactory.newByteArrayResource(file);
        own.setSourcePath(model.id() + ".dmn");
        List<Resource> resources = new ArrayList<>();
        for (byte[] other : imported) {
            Resource resource = ResourceFactory.newByteArrayResource(other);
            resource.setSourcePath("import" + resources.size() + ".dmn");
            resources.add(resource);
        }
        resources.add(own);
        Resource library = ResourceFactory.newInputStreamResource(CompiledModel.class.getResourceAsStream(LIBRARY));
        library.setSourcePath("periods.dmn");
        boolean needsLibrary = model.imports().containsValue("https://guiju.org/dmn/periods");
        if (needsLibrary) {
            resources.addFirst(library);
        }
        DMNRuntimeBuilder builder = DMNRuntimeBuilder.fromDefaults();
        if (!model.foreign() || needsLibrary) {
            builder.addProfile(PeriodProfile.INSTANCE);
        }
        DMNRuntime runtime = runtime(builder, resources, model.id());
        DMNModel compiled = runtime.getModels().stream()
                .filter(m -> m.getNamespace().equals(model.namespace()))
                .findFirst()
                .orElseThrow(() -> new CalculatorFaultException(model.id() + ": KIE did not take the model", null));
        String faults = compiled.getMessages(DMNMessage.Severity.ERROR).stream()
                .map(DMNMessage::getText)
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!faults.isEmpty()) {
            throw new CalculatorFaultException(model.id() + ": " + faults, null);
        }
        return new CompiledModel(model, runtime, compiled);
    }

    private static String deepest(Throwable thrown) {
        Throwable at = thrown;
        while (at.getCause() != null && at.getCause() != at) {
            at = at.getCause();
        }
        return String.valueOf(at.getMessage());
    }

    DecisionModel model() {
        return model;
    }

    Cells cells() {
        return cells;
    }

    /** Type that the file declares for an input, null if none or if it is unknown. */
    DMNType inputType(InputNode input) {
        int hash = input.id().indexOf('#');
        if (hash < 0) {
            return type(compiled, input.name());
        }
        String namespace = input.id().substring(0, hash);
        return runtime.getModels().stream()
                .filter(m -> m.getNamespace().equals(namespace))
                .findFirst()
                .map(m -> type(m, Imports.path(input).getLast()))
                .orElse(null);
    }

    private static DMNType type(DMNModel in, String name) {
        return in.getInputByName(name) == null ? null : in.getInputByName(name).getType();
    }

    /**
     * Evaluates decisions.
     *
     * @param values values of inputs, and of decisions that are known already, by name
     * @param decisions ids of the decisions wanted
     */
    RunResult run(Map<String, Object> values, List<String> decisions) {
        Map<String, List<Integer>> rows = new HashMap<>();
        hits.set(rows);
        try {
            org.kie.dmn.api.core.DMNContext context = runtime.newContext();
            values.forEach(context::set);
            if (model.foreign()) { // made elsewhere, decisions may be without an id
                return new RunResult(runtime.evaluateByName(compiled, context, decisions.stream()
                        .map(id -> model.decisionById(id).orElseThrow().name()).toArray(String[]::new)), rows);
            }
            return new RunResult(
                    runtime.evaluateById(compiled, context, decisions.toArray(String[]::new)), rows);
        } finally {
            hits.remove();
        }
    }
}
