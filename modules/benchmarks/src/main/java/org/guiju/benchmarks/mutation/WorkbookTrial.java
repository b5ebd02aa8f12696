package org.guiju.benchmarks.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.exchange.api.batch.Batch;
import org.guiju.exchange.api.batch.BatchFormat;
import org.guiju.exchange.api.batch.UnreadableRowsException;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.openide.util.Lookup;

/** Rows for calculators: workbooks whose archive or one of whose parts is damaged, tables and lines of JSON. */
final class WorkbookTrial implements Trial {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROWS = 3;

    private final Path folder;
    private final List<Sample> samples = new ArrayList<>();

    /** Sound rows of one calculator. */
    private record Sample(Batch batch, BatchFormat format, byte[] sound) {}

    WorkbookTrial(LibrarySnapshot library, Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        CalculatorService service = Lookup.getDefault().lookup(CalculatorService.class);
        for (Calculator calculator : service.calculators(library)) {
            Batch batch = new Batch(calculator,
                    question -> service.answer(library, calculator, question, CalculatorService.Detail.RESULT, Locale.ENGLISH),
                    Locale.ENGLISH);
            Path lines = Files.write(folder.resolve("rows.jsonl"), rows(calculator));
            samples.add(new Sample(batch, BatchFormat.JSON_LINES, Files.readAllBytes(lines)));
            for (BatchFormat format : List.of(BatchFormat.XLSX, BatchFormat.XLSX, BatchFormat.CSV)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                batch.run(BatchFormat.JSON_LINES, lines, format, out, Progress.NONE);
                samples.add(new Sample(batch, format, out.toByteArray()));
            }
            if (samples.size() >= 48) {
                return; // what is tried is the reading of rows; every calculator is asked by the requests
            }
        }
    }

    private static byte[] rows(Calculator calculator) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int row = 0; row < ROWS; row++) {
            ObjectNode json = JSON.createObjectNode().put("on", "2024-12-31");
            ObjectNode inputs = json.putObject("inputs");
            calculator.asked().stream().filter(i -> !i.example().isEmpty()).forEach(i -> inputs.set(i.name(), plain(i.example())));
            lines.writeBytes(JSON.writeValueAsBytes(json));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /** A number or list as such, anything else as words. */
    static JsonNode plain(String example) {
        try {
            return JSON.readTree(example);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(example);
        }
    }

    @Override
    public String name() {
        return "workbooks";
    }

    @Override
    public boolean run(Mutator mutator) throws Exception {
        Sample sample = samples.get(mutator.random().nextInt(samples.size()));
        boolean part = sample.format() == BatchFormat.XLSX && mutator.random().nextInt(3) > 0;
        Path file = folder.resolve("damaged");
        Files.write(file, part ? partDamaged(sample.sound(), mutator) : mutator.mutate(sample.sound()));
        try {
            Batch.Summary summary = sample.batch().run(
                    sample.format(), file, BatchFormat.JSON_LINES, OutputStream.nullOutputStream(), Progress.NONE);
            return summary.faulty() == 0;
        } catch (UnreadableRowsException e) {
            return Findings.refused(e.getMessage());
        }
    }

    private byte[] partDamaged(byte[] workbook, Mutator mutator) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path file = Files.write(folder.resolve("sound"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String damaged = List.copyOf(parts.keySet()).get(mutator.random().nextInt(parts.size()));
        parts.computeIfPresent(damaged, (name, bytes) -> mutator.mutate(bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
