package org.guiju.server.internal.task;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.exchange.api.batch.Batch;
import org.guiju.exchange.api.batch.BatchFormat;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Task;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Texts;

/** Batches as tasks: rows from a file into a file. */
public final class BatchTasks {

    private final Services services;
    private final ServerTasks tasks;

    /** Over these services. */
    public BatchTasks(Services services, ServerTasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    /** Asks a calculator row by row. */
    public Batch batch(LibrarySnapshot library, Calculator calculator, Texts texts) {
        return new Batch(calculator,
                q -> services.calculators().answer(library, calculator, q, Detail.RESULT, texts.locale()), texts.locale());
    }

    /**
     * A task that has not begun; start it with {@link ServerTasks#start}.
     *
     * @param rows file of rows, deleted when the task ends
     */
    public Task<ResultFile> task(
            LibrarySnapshot library, Calculator calculator, Texts texts, BatchFormat in, Path rows, BatchFormat out) {
        Batch batch = batch(library, calculator, texts);
        Task<ResultFile> task = new Task<>(texts.get("task.batch", calculator.title(texts.locale())), progress -> {
            Path result = tasks.file(out.extension());
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(result))) {
                Batch.Summary done = batch.run(in, rows, out, stream, progress);
                return new ResultFile(result, out.mediaType(), calculator.id() + "." + out.extension(), done);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(result);
                throw e;
            }
        });
        task.listen(status -> {
            if (status.state().ended()) {
                ServerTasks.delete(rows);
            }
        });
        return task;
    }
}
