package org.guiju.calculation.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.internal.binding.Bindings;
import org.guiju.calculation.internal.binding.ContentEntries;
import org.guiju.calculation.internal.model.DmnReader;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** The models of one state of the library: read when made, compiled when first used and kept. Safe for many threads. */
final class ModelStore {

    private static final String SUFFIX = ".dmn";

    private final List<Calculator> calculators = new ArrayList<>();
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
            }
        }
        calculators.sort(Comparator.comparing(Calculator::id));
        this.bindings = new Bindings(ContentEntries.read(source));
    }

    List<Calculator> calculators() {
        return calculators;
    }

    Bindings bindings() {
        return bindings;
    }

    CompiledModel compiled(Calculator calculator) {
        return compiled.computeIfAbsent(
                calculator.id(), id -> CompiledModel.compile(calculator.model(), files.get(id)));
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
