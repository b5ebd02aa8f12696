package org.guiju.calculation.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.internal.model.DmnReader;
import org.junit.jupiter.api.Test;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The models with which KIE is tested, brought by Maven: whatever KIE runs, we run, with the same values. Each is asked with
 * values made from the types of its inputs.
 */
class ForeignConformanceTest {

    private static final String INSIDE = "0001-input-data-string.dmn";

    /** All files take a minute; one of four is looked at unless {@code -Dguiju.conformance=all} asks for all. */
    private static final boolean ALL = "all".equals(System.getProperty("guiju.conformance"));

    /** Files that KIE runs; fewer would mean that the comparison compares nothing. */
    private static final int LEAST = ALL ? 400 : 90;

    /** Offers nothing but decisions of another model, of DMN 1.6; bring the other model. */
    private static final String ONLY_A_SERVICE = "valid_models/DMNv1_6/NamespaceTests/ImportingModel.dmn";

    private final Map<String, byte[]> files = files();
    private final Map<String, DecisionModel> models = new TreeMap<>();
    private final Map<String, String> refused = new TreeMap<>();
    private final List<String> differing = new ArrayList<>();
    private int run;
    private int same;

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            URL one = ForeignConformanceTest.class.getResource("/" + INSIDE);
            JarFile jar = ((JarURLConnection) one.openConnection()).getJarFile();
            for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".dmn")).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void whatKieRunsWeRunWithTheSameValues() {
        files.forEach((path, bytes) -> {
            try {
                models.put(path, DmnReader.read(new ByteArrayInputStream(bytes), path, id(path)));
            } catch (IOException | RuntimeException e) {
                refused.put(path, String.valueOf(e.getMessage()));
            }
        });
        List<String> chosen = files.keySet().stream()
                .filter(path -> !path.equals(ONLY_A_SERVICE) && (ALL || Math.floorMod(path.hashCode(), 4) == 0))
                .toList();
        chosen.forEach(this::compare);
        System.out.println(chosen.size() + " files of KIE's tests, " + run + " run by KIE, " + same + " the same here, "
                + differing.size() + " differ");
        assertEquals(List.of(), differing);
        assertTrue(run >= LEAST, run + " files run");
    }

    private void compare(String path) {
        Map<String, byte[]> beside = withImports(path);
        DMNRuntime runtime;
        DMNModel model;
        try {
            runtime = runtime(beside);
            String namespace = namespace(path);
            model = runtime.getModels().stream().filter(m -> m.getNamespace().equals(namespace)).findFirst().orElse(null);
        } catch (RuntimeException | LinkageError e) {
            return;
        }
        if (model == null || model.getDecisions().isEmpty() || model.hasErrors()) {
            return;
        }
        if (refused.containsKey(path)) {
            if (!byDesign(refused.get(path))) {
                differing.add(path + ": not read: " + refused.get(path));
            }
            return;
        }
        run++;
        try {
            Map<String, byte[]> ours = new LinkedHashMap<>();
            beside.forEach((name, bytes) -> ours.put("calculators/" + id(name) + ".dmn", bytes));
            CalculatorEngine engine = new CalculatorEngine(Models.bytes(ours), "test");
            Optional<Calculator> calculator =
                    engine.calculators().stream().filter(c -> c.id().equals(id(path))).findFirst();
            if (calculator.isEmpty()) {
                differing.add(path + ": not listed " + engine.refused().values());
                return;
            }
            answer(path, engine, calculator.get(), runtime, model);
        } catch (IOException | RuntimeException e) {
            differing.add(path + ": " + e);
        } catch (QuestionRefusedException e) {
            differing.add(path + ": " + e.issues());
        }
    }

    /** Java, PMML and endless walks are not run here; see packs.md. */
    private static boolean byDesign(String message) {
        return message.contains("is not run") || message.contains("is not read; DMN models only");
    }

    private void answer(String path, CalculatorEngine engine, Calculator calculator, DMNRuntime runtime, DMNModel model)
            throws QuestionRefusedException {
        Map<String, Object> asked = new LinkedHashMap<>();
        calculator.asked().forEach(i -> asked.put(i.name(), example(i)));
        DMNContext context = runtime.newContext();
        ForeignValues reader = new ForeignValues(engine.compile(calculator), (at, raw) -> { });
        for (InputNode input : calculator.asked()) {
            List<String> steps = Imports.path(input);
            if (steps.size() == 1) {
                context.set(input.name(), reader.read("", asked.get(input.name()),
                        model.getInputByName(input.name()) == null ? null : model.getInputByName(input.name()).getType()));
            } else {
                asked.put(input.name(), null); // what is imported is asked without a value
            }
        }
        Map<String, Object> bare;
        try {
            bare = runtime.evaluateAll(model, context).getContext().getAll();
        } catch (RuntimeException e) {
            run--; // nothing that KIE runs with these values
            return;
        }
        Answer answer = engine.answer(calculator, Question.of(asked), Detail.FULL, Locale.ENGLISH);
        for (Map.Entry<String, Object> output : answer.outputs().entrySet()) {
            String told = String.valueOf(ForeignValues.told(bare.get(output.getKey())));
            if (!steady(told).equals(steady(String.valueOf(output.getValue())))) {
                differing.add(path + ": " + output.getKey() + " is " + output.getValue() + ", with KIE " + told);
                return;
            }
        }
        same++;
    }

    /** Without times of the clock. */
    private static String steady(String value) {
        return value.replaceAll("\\d{2}:\\d{2}:\\d{2}\\.\\d+", "now").replaceAll("@[0-9a-f]{4,}", "");
    }

    /** A value that fits the type of an input; null where none is evident. */
    private static Object example(InputNode input) {
        if (!input.values().isEmpty()) {
            return input.type() == org.guiju.calculation.api.model.ValueType.CHOICES
                    ? List.of(input.values().getFirst()) : input.values().getFirst();
        }
        return switch (input.type()) {
            case NUMBER, AMOUNT -> BigDecimal.TWO;
            case YES_NO -> true;
            case TEXT -> "John";
            case DATE -> "2024-02-29";
            case DATE_TIME -> "2024-02-29T08:30:00";
            default -> null;
        };
    }

    private static DMNRuntime runtime(Map<String, byte[]> files) {
        List<Resource> resources = new ArrayList<>();
        files.forEach((path, bytes) -> {
            Resource resource = ResourceFactory.newByteArrayResource(bytes);
            resource.setSourcePath(path);
            resources.add(resource);
        });
        return DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(resources)
                .getOrElseThrow(e -> new IllegalStateException(e));
    }

    /** The file with those it imports, found by their namespaces, in its own folder first. */
    private Map<String, byte[]> withImports(String path) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        collect(path, all);
        all.remove(path);
        all.put(path, files.get(path));
        return all;
    }

    private void collect(String path, Map<String, byte[]> into) {
        if (into.put(path, files.get(path)) != null || !models.containsKey(path)) {
            return;
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        for (String namespace : models.get(path).imports().values()) {
            models.entrySet().stream()
                    .filter(e -> e.getValue().namespace().equals(namespace) && !e.getKey().equals(path))
                    .map(Map.Entry::getKey)
                    .min(java.util.Comparator.comparing((String other) -> !other.startsWith(folder)).thenComparing(o -> o))
                    .ifPresent(other -> collect(other, into));
        }
    }

    private String namespace(String path) {
        if (models.containsKey(path)) {
            return models.get(path).namespace();
        }
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        return text.replaceFirst("(?s).*?<[^>]*definitions[^>]*\\snamespace\\s*=\\s*[\"']([^\"']*)[\"'].*", "$1");
    }

    private static String id(String path) {
        return path.replaceFirst("\\.dmn$", "").replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
    }
}
