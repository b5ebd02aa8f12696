package org.guiju.console.internal.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.batch.Batch;
import org.guiju.exchange.api.batch.BatchFormat;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.exchange.api.picture.Pictures;
import org.guiju.exchange.api.report.CalculationExport;
import org.guiju.exchange.api.report.ReportFormat;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.openide.util.lookup.ServiceProvider;

/**
 * {@code guiju calculate ID 名=值...}: answers a question with its steps and the provisions behind them; {@code --batch} takes
 * questions as JSON lines, CSV or XLSX and gives an answer per row, however many there are.
 */
@ServiceProvider(service = Command.class)
public final class CalculateCommand extends LibraryCommand {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Registered by lookup. */
    public CalculateCommand() {
        super("calculate", Set.of("on", "input", "assume", "file", "batch", "output", "portfolio", "what-if", "compare"), Set.of());
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        List<String> words = call.arguments().words();
        if (words.isEmpty()) {
            throw new WrongUseException("use.what");
        }
        LibrarySnapshot library = Held.service(Library.class).snapshot();
        CalculatorService service = Held.service(CalculatorService.class);
        Calculator calculator = service.calculator(library, words.getFirst())
                .orElseThrow(() -> new FailedException("calculate.none", words.getFirst()));
        if (call.arguments().value("portfolio").isPresent()) {
            return PortfolioRun.run(call, library, calculator, call.arguments().value("portfolio").get());
        }
        if (call.arguments().value("file").isPresent() || call.arguments().value("batch").isPresent()) {
            return many(call, library, service, calculator);
        }
        try {
            if (call.arguments().value("compare").isPresent()) {
                List<String> files = new java.util.ArrayList<>(List.of(call.arguments().value("compare").get()));
                files.addAll(words.subList(1, words.size()));
                return WhatIfRun.compare(call, library, calculator, files);
            }
            Question question = QuestionReader.read(question(call, calculator, words.subList(1, words.size())));
            if (call.arguments().value("what-if").isPresent()) {
                return WhatIfRun.sensitivity(
                        call, library, calculator, question, call.arguments().value("what-if").get());
            }
            Answer answer = service.answer(library, calculator, question, Detail.FULL, call.locale());
            if (call.arguments().value("output").isPresent()) {
                export(call, library, calculator, question, answer);
            } else if (call.json()) {
                call.print(new CalculatorViews(call.locale()).answer(answer));
            } else {
                tell(call, library, calculator, answer);
            }
            return OK;
        } catch (QuestionRefusedException e) {
            call.name(e.issues());
            return FAILED;
        } catch (CalculatorFaultException e) {
            throw new FailedException("calculate.fault", e.getMessage());
        }
    }

    /** Writes the calculation as a document; its name says in which form. */
    private static void export(Call call, LibrarySnapshot library, Calculator calculator, Question question, Answer answer)
            throws IOException, FailedException, WrongUseException {
        ReportFormat format = call.arguments().value("output", ReportFormat::ofName).orElseThrow();
        Path file = call.path(call.arguments().value("output").orElseThrow());
        CalculationExport export = new CalculationExport(
                library, Held.on(answer.on()).citations(), calculator, call.locale())
                .with(new Pictures(call.locale(),
                        (from, to) -> Held.service(CalculatorService.class).daysOff(library, from, to, question.calendar()),
                        LocalDate.now(ZoneId.of("Asia/Shanghai"))).of(calculator, question, answer));
        call.work(calculator.title(call.locale()), progress -> OutputFile.write(file, out -> {
            export.write(question, answer, format, out);
            return file;
        }));
        call.say("calculate.written", file);
    }

    /** A question from {@code --input JSON} and words 名=值. */
    private static JsonNode question(Call call, Calculator calculator, List<String> words)
            throws WrongUseException, FailedException {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        try {
            if (call.arguments().value("input").isPresent()) {
                JsonNode read = JSON.readTree(call.arguments().value("input").get());
                if (read instanceof ObjectNode object) {
                    question = object;
                }
            }
        } catch (JsonProcessingException e) {
            throw new FailedException("calculate.json", e.getOriginalMessage());
        }
        ObjectNode inputs = question.withObjectProperty("inputs");
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new WrongUseException("use.word", word);
            }
            inputs.set(word.substring(0, equals), value(calculator, word.substring(0, equals), word.substring(equals + 1)));
        }
        for (String word : call.arguments().values("assume", s -> s)) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new WrongUseException("use.word", word);
            }
            question.withObjectProperty("assumptions").put(word.substring(0, equals), word.substring(equals + 1));
        }
        if (call.arguments().date("on").isPresent()) {
            question.put("on", call.arguments().date("on").get().toString());
        }
        return question;
    }

    /** A typed word as the JSON that its input takes; what cannot be read stays a text and is refused with its path. */
    private static JsonNode value(Calculator calculator, String name, String text) {
        InputNode input = calculator.model().input(name).orElse(null);
        if (input != null) {
            try {
                switch (input.type()) {
                    case NUMBER, AMOUNT -> {
                        return JsonNodeFactory.instance.numberNode(new java.math.BigDecimal(text));
                    }
                    case YES_NO -> {
                        if (Set.of("是", "true", "yes").contains(text)) {
                            return JsonNodeFactory.instance.booleanNode(true);
                        }
                        if (Set.of("否", "false", "no").contains(text)) {
                            return JsonNodeFactory.instance.booleanNode(false);
                        }
                    }
                    case ROWS, CHOICES, ANY -> {
                        return JSON.readTree(text);
                    }
                    default -> {
                        // a text
                    }
                }
            } catch (NumberFormatException | JsonProcessingException e) {
                return JsonNodeFactory.instance.textNode(text);
            }
        }
        return JsonNodeFactory.instance.textNode(text);
    }

    private static void tell(Call call, LibrarySnapshot library, Calculator calculator, Answer answer) {
        call.out().println(calculator.title(call.locale()) + " · " + call.messages().text("outcome." + answer.outcome()));
        Labels labels = calculator.labels(call.locale());
        answer.outputs().forEach((name, value) -> call.out().println("  " + labels.of(name) + " = " + plain(labels, value)
                + calculator.model().decision(name).map(d -> d.unit().isEmpty() ? "" : " " + labels.of(d.unit())).orElse("")));
        if (!answer.missing().isEmpty()) {
            call.out().println("  " + call.messages().text("calculate.missing", called(labels, answer.missing()),
                    called(labels, answer.next().stream().toList())));
        }
        answer.readings().forEach(r -> call.out().println("  " + (r.chosen() ? "● " : "○ ") + labels.of(r.assumption())
                + (labels == Labels.NONE ? "：" : ": ") + labels.of(r.value())
                + " → " + r.outcome() + " " + plain(labels, r.outputs())));
        answer.warnings().forEach(w -> call.out().println("  ⚠ " + w));
        Held held = Held.on(answer.on());
        answer.steps().forEach(s -> step(call, labels, held, s, 1));
    }

    /** A value on one line; in English its words as they are called. */
    private static String plain(Labels labels, Object value) {
        return switch (labels == Labels.NONE ? null : value) {
            case String word -> labels.of(word);
            case List<?> list -> list.stream().map(v -> plain(labels, v)).toList().toString();
            case Map<?, ?> row -> row.entrySet().stream()
                    .filter(e -> !e.getKey().equals("依据") && !e.getKey().equals("行"))
                    .map(e -> labels.of(String.valueOf(e.getKey())) + ": " + plain(labels, e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case null, default -> CalculatorViews.value(value).toString().replace("\"", "");
        };
    }

    /** Names as they are called; in English after the words that are to be typed. */
    private static String called(Labels labels, List<String> names) {
        return labels == Labels.NONE ? String.join("、", names)
                : names.stream().map(n -> n + " [" + labels.of(n) + "]").collect(Collectors.joining(", "));
    }

    private static void step(Call call, Labels labels, Held held, Answer.Step step, int depth) {
        String indent = "  ".repeat(depth);
        call.out().println(indent + "· " + labels.of(step.decision()) + " = " + plain(labels, step.value())
                + (step.rows().isEmpty() ? "" : " #" + step.rows()));
        for (String citation : step.citations()) {
            call.out().println(indent + "    § " + cite(held, citation));
        }
        step.nearMisses().forEach(n -> call.out().println(indent + "    ≈ #" + n.row() + " " + n.failed()));
        step.steps().forEach(s -> step(call, labels, held, s, depth + 1));
    }

    private static String cite(Held held, String citation) {
        try {
            return held.citations().format(Address.parse(citation)).orElse(citation);
        } catch (IllegalArgumentException e) {
            return citation;
        }
    }

    /** Rows in, rows out; memory does not grow with them. */
    private static int many(Call call, LibrarySnapshot library, CalculatorService service, Calculator calculator)
            throws IOException, FailedException {
        Path file = call.path(call.arguments().value("file").or(() -> call.arguments().value("batch")).orElseThrow());
        if (!Files.isReadable(file)) {
            throw new FailedException("calculate.file", file.toString());
        }
        Batch batch = new Batch(calculator,
                question -> service.answer(library, calculator, question, Detail.RESULT, call.locale()), call.locale());
        BatchFormat in = BatchFormat.ofName(file.toString());
        Optional<Path> output = call.arguments().value("output").map(call::path);
        // a workbook is nothing for a terminal
        BatchFormat out = output.map(o -> BatchFormat.ofName(o.toString())).orElse(in == BatchFormat.XLSX ? BatchFormat.CSV : in);
        Batch.Summary done = call.work(call.messages().text("calculate.batch", calculator.title(call.locale())),
                progress -> output.isPresent()
                        ? OutputFile.write(output.get(), stream -> batch.run(in, file, out, stream, progress))
                        : batch.run(in, file, out, call.out(), progress));
        call.say("calculate.rows", done.rows(), done.faulty());
        return done.faulty() == 0 ? OK : FAILED;
    }
}
