package org.guiju.calculation.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.regulation.api.library.LibrarySnapshot;

/**
 * The files of {@code labels/}: what the words of calculators are called in English. For one word the label of the calculator's
 * own files holds before the name in its model, this before labels for all calculators, these before the table of units and
 * fields that is part of the program; of equals that of the later module.
 */
public final class LabelFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Labels PROGRAM = program();

    private final List<File> files;
    private final Labels shared;

    /**
     * A file.
     *
     * @param module module that brings it
     * @param path its path there
     * @param text its text, for lines in faults
     * @param calculator id of the calculator, empty if it serves all
     * @param description description of the calculator, empty if none
     * @param words label by word
     */
    public record File(
            String module, String path, String text, String calculator, String description, Map<String, String> words) {

        /** Line on which the label of a word stands, 1 if it cannot be told. */
        public int line(String word) {
            int at = text.indexOf(JSON.getNodeFactory().textNode(word) + ":");
            at = at < 0 ? text.indexOf(JSON.getNodeFactory().textNode(word).toString()) : at;
            return at < 0 ? 1 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        }
    }

    private LabelFiles(List<File> files) {
        this.files = List.copyOf(files);
        Map<String, String> all = new LinkedHashMap<>();
        files.stream().filter(f -> f.calculator().isEmpty()).forEach(f -> all.putAll(f.words()));
        this.shared = new Labels("", all, Optional.of(PROGRAM));
    }

    /**
     * Reads files.
     *
     * @throws IOException if one cannot be read
     */
    public static LabelFiles read(List<LibrarySnapshot.ContentFile> sources) throws IOException {
        List<File> files = new ArrayList<>();
        for (LibrarySnapshot.ContentFile source : sources) {
            try (InputStream in = source.open()) {
                files.add(file(source.module(), source.path(), in));
            }
        }
        return new LabelFiles(files);
    }

    private static File file(String module, String path, InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        JsonNode root = JSON.readTree(text);
        Map<String, String> words = new LinkedHashMap<>();
        root.path("words").properties().forEach(w -> words.put(w.getKey(), w.getValue().asText()));
        return new File(module, path, text, root.path("calculator").asText(""), root.path("description").asText(""), words);
    }

    private static Labels program() {
        try (InputStream in = LabelFiles.class.getResourceAsStream("labels.json")) {
            return new Labels("", file("", "labels.json", in).words());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files, in order. */
    public List<File> files() {
        return files;
    }

    /** A calculator with the labels that it has here; one that has no English at all stays without. */
    Calculator applied(Calculator calculator) {
        Map<String, String> words = new LinkedHashMap<>(Labels.names(calculator.model()));
        String description = "";
        for (File file : files) {
            if (file.calculator().equals(calculator.id())) {
                words.putAll(file.words());
                description = file.description().isEmpty() ? description : file.description();
            }
        }
        return words.isEmpty() ? calculator : new Calculator(calculator.id(), calculator.module(), calculator.path(),
                calculator.model(), new Labels(description, words, Optional.of(shared)));
    }
}
