package org.guiju.desktop.calculation.internal;

import java.awt.Component;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JOptionPane;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.exchange.api.json.ScenarioFile;
import org.guiju.exchange.api.report.ReportFormat;
import org.guiju.regulation.api.task.Task;
import org.guiju.regulation.api.task.TaskState;

/** Files of the calculator at work: calculations as documents, scenarios to go on with. Event thread only. */
final class WorkFiles {

    private final CalculatorPresenter presenter;
    private final Component above;
    private final StatusLine status;

    WorkFiles(CalculatorPresenter presenter, Component above, StatusLine status) {
        this.presenter = presenter;
        this.above = above;
        this.status = status;
    }

    private static List<FileChoice.Form> reports() {
        return List.of(new FileChoice.Form("pdf", Words.of("export.PDF")), new FileChoice.Form("xlsx", Words.of("export.XLSX")),
                new FileChoice.Form("txt", Words.of("export.TEXT")), new FileChoice.Form("json", Words.of("export.JSON")));
    }

    private static List<FileChoice.Form> scenarios() {
        return List.of(new FileChoice.Form("json", Words.of("scenario.files")));
    }

    /** Writes a calculation as a document, after asking for form and name. */
    void export(Calculator calculator, Question question) {
        String title = Words.of("export.title");
        new FileChoice(above).toWrite(title, calculator.id() + "-" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + ".pdf", reports())
                .ifPresent(target -> write(title, target, out ->
                                presenter.write(calculator, question, ReportFormat.parse(target.extension()), out),
                        () -> export(calculator, question)));
    }

    /** Writes scenarios, after asking for the name. */
    void save(ScenarioFile written) {
        String title = Words.of("scenario.save.title");
        new FileChoice(above).toWrite(title, written.calculator() + ".json", scenarios())
                .ifPresent(target -> write(title, target, written::write, () -> save(written)));
    }

    private void write(String title, FileChoice.Target target, FileSaving.Content content, Runnable elsewhere) {
        Task<Path> task = new Task<>(Words.of("export.working", target.path().getFileName()), progress -> {
            FileSaving.write(target.path(), target.replace(), out -> {
                content.to(out);
                progress.checkCancelled();
            });
            return target.path();
        });
        run(task, status::wrote, e -> failed(title, target.path(), e, elsewhere));
    }

    private <T> void run(Task<T> task, Consumer<T> then, Consumer<Exception> failed) {
        StatusLine.Working working = status.begin(task.title(), task::cancel);
        presenter.run(task, () -> {
            working.end();
            if (task.status().state() == TaskState.DONE) {
                then.accept(task.result().orElseThrow());
            } else if (task.status().state() == TaskState.FAILED) {
                failed.accept(task.failure().orElseThrow());
            }
        });
    }

    private void failed(String title, Path path, Exception e, Runnable elsewhere) {
        Object[] answers = {Words.of("file.other"), Words.of("cancel")};
        if (JOptionPane.showOptionDialog(above, Words.of("file.failed", path, reason(e)), title, JOptionPane.DEFAULT_OPTION,
                JOptionPane.ERROR_MESSAGE, null, answers, answers[0]) == 0) {
            elsewhere.run();
        }
    }

    /** Reads scenarios, after asking for the file. */
    void open(Consumer<ScenarioFile> then) {
        String title = Words.of("scenario.open.title");
        Optional<Path> chosen = new FileChoice(above).toRead(title, scenarios());
        chosen.ifPresent(path -> run(new Task<>(Words.of("file.reading", path.getFileName()), progress -> {
            try (InputStream in = Files.newInputStream(path)) {
                return ScenarioFile.read(in);
            }
        }), then, e -> JOptionPane.showMessageDialog(
                above, Words.of("file.unreadable", path, reason(e)), title, JOptionPane.ERROR_MESSAGE)));
    }

    /** What went wrong, as people say it. */
    static String reason(Exception e) {
        return switch (e) {
            case QuestionRefusedException refused -> refused.issues().stream()
                    .map(i -> (i.path().replace("/inputs/", "") + "  " + i.message()).strip()).limit(8).collect(Collectors.joining("\n"));
            case NoSuchFileException none -> Words.of("file.noFolder", none.getFile());
            case AccessDeniedException denied -> Words.of("file.denied", denied.getFile());
            case FileAlreadyExistsException there -> Words.of("file.appeared", there.getFile());
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
