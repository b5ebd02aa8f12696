package org.guiju.benchmarks.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.openide.util.Lookup;

/**
 * Hands damaged documents, packs, models, workbooks and requests to the program. Each must end within a time limit with a result or a
 * refusal that gives a reason, and what was there before must be there still. Exit status 1 if one does not.
 */
public final class Mutations {

    private static final long SEED = 20_261_121;
    private static final int PATIENCE_SECONDS = 60;
    /** Share of each kind in a hundred inputs. */
    private static final int DOCUMENTS = 40;
    private static final int PACKS = 20;
    private static final int MODELS = 10;
    private static final int WORKBOOKS = 10;

    private final PrintStream out;
    private int findings;

    private Mutations(PrintStream out) {
        this.out = out;
    }

    /** Argument: number of inputs, 10,000 if there is none. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("guiju-mutations");
        System.setProperty("guiju.userdir", folder.resolve("user").toString());
        System.setProperty("guiju.cachedir", folder.resolve("cache").toString());
        int inputs = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        System.exit(run(inputs, folder, System.out) == 0 ? 0 : 1);
    }

    /**
     * Runs a number of inputs.
     *
     * @param folder where packs are written
     * @return number of findings
     */
    static int run(int inputs, Path folder, PrintStream out) throws IOException, InterruptedException {
        LibrarySnapshot library = Lookup.getDefault().lookup(Library.class).snapshot();
        Mutations mutations = new Mutations(out);
        int documents = inputs * DOCUMENTS / 100;
        int packs = inputs * PACKS / 100;
        int models = inputs * MODELS / 100;
        int workbooks = inputs * WORKBOOKS / 100;
        mutations.run(new DocumentTrial(library), documents);
        mutations.run(new PackTrial(false, folder), packs);
        mutations.run(new PackTrial(true, folder), models);
        mutations.run(new WorkbookTrial(library, folder.resolve("workbooks")), workbooks);
        mutations.run(new RequestTrial(library), inputs - documents - packs - models - workbooks);
        out.printf("%d findings%n", mutations.findings);
        return mutations.findings;
    }

    private void run(Trial trial, int inputs) throws InterruptedException {
        long start = System.nanoTime();
        long longest = 0;
        int taken = 0;
        int refused = 0;
        ExecutorService worker = Executors.newSingleThreadExecutor(Mutations::daemon);
        for (int i = 0; i < inputs; i++) {
            Mutator mutator = new Mutator(SEED + i);
            long began = System.nanoTime();
            Future<Boolean> end = worker.submit(() -> trial.run(mutator));
            try {
                if (end.get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    taken++;
                } else {
                    refused++;
                }
            } catch (TimeoutException e) {
                finding(trial, i, "did not end within " + PATIENCE_SECONDS + " s");
                worker.shutdownNow();
                worker = Executors.newSingleThreadExecutor(Mutations::daemon);
            } catch (ExecutionException e) {
                finding(trial, i, trace(e.getCause()));
            }
            longest = Math.max(longest, System.nanoTime() - began);
        }
        worker.shutdownNow();
        try {
            if (!trial.unharmed()) {
                finding(trial, inputs, "what was installed before is gone");
            }
        } catch (Exception e) {
            finding(trial, inputs, trace(e));
        }
        out.printf("%-10s %6d inputs: %d taken, %d refused with a reason; longest %.0f ms, together %.1f s%n",
                trial.name(), inputs, taken, refused, longest / 1e6, (System.nanoTime() - start) / 1e9);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "mutations");
        thread.setDaemon(true);
        return thread;
    }

    private void finding(Trial trial, int input, String what) {
        findings++;
        out.printf("FINDING %s %d: %s%n", trial.name(), input, what);
    }

    private static String trace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(9).reduce((a, b) -> a + "\n" + b).orElse("");
    }
}
