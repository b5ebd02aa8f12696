package org.guiju.server.internal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.SubjectKind;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Task;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Texts;

/** Portfolios as tasks: a calculator over all subjects of a kind. */
public final class PortfolioTasks {

    /** Ended portfolios that are remembered; each keeps its rows in memory. */
    private static final int MOST_ENDED = 8;

    private final Services services;
    private final ServerTasks tasks;

    /** Over these services. */
    public PortfolioTasks(Services services, ServerTasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    /**
     * A task that has not begun; start it with {@link ServerTasks#start}.
     *
     * @param inputs values taken where the register knows none
     */
    public Task<Portfolio> task(LibrarySnapshot library, Calculator calculator, SubjectKind kind, LocalDate on,
            Map<String, Object> inputs, Texts texts) {
        forgetOld();
        String title = texts.get("task.portfolio", calculator.title(texts.locale()), kind.name(texts.locale()));
        return new Task<>(title, progress -> services.records().portfolio()
                .run(library, calculator, kind.id(), on, inputs, texts.locale(), progress));
    }

    private void forgetOld() {
        List<Task<?>> ended = tasks.tasks().all().stream()
                .filter(t -> t.result().filter(Portfolio.class::isInstance).isPresent())
                .toList();
        ended.stream().skip(MOST_ENDED - 1L).forEach(t -> tasks.tasks().remove(t.id()));
    }
}
