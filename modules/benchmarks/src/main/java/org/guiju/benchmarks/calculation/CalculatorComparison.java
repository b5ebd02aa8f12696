package org.guiju.benchmarks.calculation;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.openide.util.Lookup;

/**
 * Prints, in one run: time of an answer beside bare KIE on the same model and values, of the first answer, answers per second
 * for many rows, and memory with all models compiled.
 */
public final class CalculatorComparison {

    private static final int WARM = 20_000;
    private static final int TURNS = 40_000;
    private static final int ROUNDS = 7;

    private CalculatorComparison() {}

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /** Runs. */
    public static void main(String[] arguments) throws Exception {
        LibrarySnapshot library = Lookup.getDefault().lookup(Library.class).snapshot();
        CalculatorService service = Lookup.getDefault().lookup(CalculatorService.class);
        long start = System.nanoTime();
        List<Calculator> all = service.calculators(library);
        System.out.printf("%d calculators listed in %d ms, none compiled%n", all.size(), millis(start));
        start = System.nanoTime();
        service.answer(library, find(all, "work-accident-unit-fine"), accident(), Detail.FULL, Locale.ENGLISH);
        System.out.printf("first answer of all %d ms%n", millis(start));
        start = System.nanoTime();
        service.answer(library, find(all, "tailings-pond-environmental-grade"), pond(), Detail.FULL, Locale.ENGLISH);
        System.out.printf("first answer of a further calculator %d ms%n", millis(start));
        compare(library, service, find(all, "work-accident-unit-fine"), accident());
        compare(library, service, find(all, "boiler-disposal"), boiler());
        long before = used();
        start = System.nanoTime();
        for (Calculator calculator : all) {
            service.answer(library, calculator, Question.of(Map.of()), Detail.RESULT, Locale.ENGLISH);
        }
        System.out.printf("all models compiled and asked in %d ms; heap used %d MB before, %d MB after%n",
                millis(start), before >> 20, used() >> 20);
        many(library, service, find(all, "discharge-permit-decision-deadline"));
    }

    private static void compare(LibrarySnapshot library, CalculatorService service, Calculator calculator, Question question)
            throws Exception {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(file(library, calculator)).setSourcePath("m.dmn")))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().getFirst();
        String[] outputs = calculator.model().outputs().toArray(String[]::new);
        Map<String, Object> values = new java.util.HashMap<>(question.inputs());
        calculator.model().inputs().stream().filter(i -> !values.containsKey(i.name())).forEach(i ->
                values.put(i.name(), i.assumption().map(a -> (Object) a.fallback())
                        .orElse(i.fallback().startsWith("[") ? List.of() : i.fallback().equals("true") ? Boolean.TRUE
                                : i.fallback().isEmpty() ? null : new BigDecimal(i.fallback()))));
        Work bare = () -> {
            DMNContext context = runtime.newContext();
            values.forEach(context::set);
            if (runtime.evaluateById(model, context, outputs).hasErrors()) {
                throw new IllegalStateException("bare KIE failed");
            }
        };
        Work ours = () -> service.answer(library, calculator, question, Detail.RESULT, Locale.ENGLISH);
        Work full = () -> service.answer(library, calculator, question, Detail.FULL, Locale.ENGLISH);
        for (Work work : List.of(bare, ours, full)) {
            turn(work, WARM / 4);
        }
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            least[0] = Math.min(least[0], turn(bare, TURNS / 8));
            least[1] = Math.min(least[1], turn(ours, TURNS / 8));
            least[2] = Math.min(least[2], turn(full, TURNS / 40));
        }
        System.out.printf("%s: bare KIE %.1f us, answer %.1f us (ratio %.2f), with steps %.1f us (ratio %.2f)%n",
                calculator.id(), least[0], least[1], least[1] / least[0], least[2], least[2] / least[0]);
    }

    private static double turn(Work work, int turns) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < turns; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1000.0 / turns;
    }

    private static void many(LibrarySnapshot library, CalculatorService service, Calculator calculator)
            throws QuestionRefusedException, IOException {
        int rows = 200_000;
        long start = System.nanoTime();
        for (int i = 0; i < rows; i++) {
            service.answer(library, calculator, Question.of(Map.of(
                    "申请种类", "首次或重新申请", "管理类别", i % 2 == 0 ? "简化管理" : "重点管理", "现场核查", i % 3 == 0,
                    "受理日", LocalDate.of(2021, 3, 1).plusDays(i % 900))), Detail.RESULT, Locale.ENGLISH);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%d rows with working days on one thread: %.0f rows/s, heap used %d MB%n",
                rows, rows / seconds, used() >> 20);
    }

    private static byte[] file(LibrarySnapshot library, Calculator calculator) throws IOException {
        for (LibrarySnapshot.ContentFile file : library.files("calculators")) {
            if (file.path().equals(calculator.path())) {
                try (InputStream in = file.open()) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IllegalStateException(calculator.path());
    }

    private static Calculator find(List<Calculator> all, String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static Question accident() {
        return Question.of(Map.of("死亡人数", BigDecimal.ONE, "重伤人数", BigDecimal.TWO, "直接经济损失", BigDecimal.valueOf(4_200_000)));
    }

    private static Question boiler() {
        return Question.of(Map.of("方案", "2021—2022年", "燃料", "煤", "蒸发量", BigDecimal.valueOf(40), "距热电联产机组",
                BigDecimal.valueOf(25), "供应有保证", true));
    }

    private static Question pond() {
        return Question.of(Map.of("矿种", "铁矿", "敏感程度", "低敏感"));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
