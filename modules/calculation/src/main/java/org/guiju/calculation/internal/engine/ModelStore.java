package org.guiju.calculation.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.internal.binding.Bindings;
import org.guiju.calculation.internal.binding.ContentEntries;
import org.guiju.calculation.internal.model.DmnReader;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** The models of one state of the library: read when made, compiled when first used and kept. Safe for many threads. */
final class ModelStore {

    private static final String SUFFIX = ".dmn";

    private final List<Calculator> calculators = new ArrayList<>();
    private final Map<String, Calculator> all = new LinkedHashMap<>();
    private final Map<LibrarySnapshot.ContentFile, ContentFormatException> refused = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, CompiledModel> compiled = new ConcurrentHashMap<>();
    private final Bindings bindings;

    /**
     * Reads models and content.
     *
     * @throws IOException if a file cannot be read
     */
    ModelStore(ContentEntries.Files source) throws IOException {
        for (LibrarySnapshot.ContentFile file : source.of("calculators")) {
            if (!file.path().endsWith(SUFFIX)) {
                continue;
            }
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            String id = name.substring(0, name.length() - SUFFIX.length());
            try (InputStream in = file.open()) {
                byte[] bytes = in.readAllBytes();
                calculators.add(new Calculator(
                        id, file.module(), file.path(), DmnReader.read(new java.io.ByteArrayInputStream(bytes), file.path(), id)));
                files.put(id, bytes);
            } catch (ContentFormatException e) {
                refused.put(file, e); // one bad file of a pack must not take all calculators away
            }
        }
        resolveImports();
        ChosenReadings chosen = ChosenReadings.read(source.of("readings"));
        calculators.replaceAll(chosen::applied);
        LabelFiles labels = LabelFiles.read(source.of("labels"));
        calculators.replaceAll(labels::applied);
        calculators.sort(Comparator.comparing(Calculator::id));
        this.bindings = new Bindings(ContentEntries.read(source));
    }

    /** Models made elsewhere reach into those they import; those that only serve others have nothing to calculate. */
    private void resolveImports() {
        calculators.forEach(c -> all.put(c.id(), c));
        calculators.removeIf(c -> c.model().foreign() && c.model().decisions().isEmpty());
        calculators.replaceAll(c -> !c.model().foreign() ? c : c.with(
                new Imports(ns -> imported(c, ns).map(Calculator::model)).resolved(c.model())));
    }

    /** The model of a namespace, that of the same module before others. */
    private Optional<Calculator> imported(Calculator by, String namespace) {
        List<Calculator> found = all.values().stream().filter(c -> c.model().namespace().equals(namespace)).toList();
        return found.stream().filter(c -> c.module().equals(by.module())).findFirst().or(() -> found.stream().findFirst());
    }

    List<Calculator> calculators() {
        return calculators;
    }

    /** Files that are no models, with what is wrong. */
    Map<LibrarySnapshot.ContentFile, ContentFormatException> refused() {
        return refused;
    }

    Bindings bindings() {
        return bindings;
    }

    CompiledModel compiled(Calculator calculator) {
        return compiled.computeIfAbsent(
                calculator.id(), id -> CompiledModel.compile(calculator.model(), files.get(id), imports(calculator)));
    }

    private List<byte[]> imports(Calculator calculator) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        collect(calculator, calculator, found);
        return List.copyOf(found.values());
    }

    private void collect(Calculator by, Calculator at, Map<String, byte[]> into) {
        for (String namespace : at.model().imports().values()) {
            Calculator other = imported(by, namespace).orElse(null);
            if (other != null && !other.id().equals(by.id()) && into.putIfAbsent(other.id(), files.get(other.id())) == null) {
                collect(by, other, into);
            }
        }
    }

    String digest(Calculator calculator) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(files.get(calculator.id()));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
