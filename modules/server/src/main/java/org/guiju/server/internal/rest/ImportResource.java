package org.guiju.server.internal.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.importing.api.FileImporter;
import org.guiju.importing.api.ImportCorrections;
import org.guiju.importing.api.ImportException;
import org.guiju.importing.api.ImportResult;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.task.Task;
import org.guiju.search.api.IndexState;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.BodyLimit;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.http.Texts;
import org.guiju.server.internal.http.Upload;
import org.guiju.server.internal.task.ServerTasks;

/** {@code POST /api/import}: a file becomes a document of the organisation's pack; {@code POST /api/index}: the search index. */
public final class ImportResource implements HttpService {

    private static final int LONGEST_NAME = 200;

    private final Services services;
    private final ServerTasks tasks;

    /** Over these services; all work goes to these tasks. */
    public ImportResource(Services services, ServerTasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/import", this::take).post("/index", this::index);
    }

    private void take(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        boolean keep = asked.text("check").filter("true"::equals).isEmpty();
        ImportCorrections corrections = corrections(asked);
        String name;
        Path file;
        if (request.headers().first(HeaderNames.CONTENT_TYPE).orElse("").startsWith("multipart/form-data")) {
            Upload upload = Upload.read(request, () -> tasks.file("import"));
            if (upload.file() == null) {
                throw new Problem(400, "problem.import.file");
            }
            name = asked.text("name").orElse(upload.name());
            file = upload.file();
        } else {
            name = asked.text("name").orElse("");
            file = tasks.body(request, "import");
        }
        try {
            name = name.replaceFirst(".*[/\\\\]", "");
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw new Problem(400, "problem.import.name");
            }
            long size = Files.size(file);
            if (size > FileImporter.LARGEST) {
                throw BodyLimit.tooLong(FileImporter.LARGEST);
            }
            start(task(name, file, corrections, asked.texts(), keep), response);
        } catch (IOException | RuntimeException e) {
            ServerTasks.delete(file);
            throw e;
        }
    }

    private static ImportCorrections corrections(Asked asked) {
        return new ImportCorrections(asked.text("work").orElse(null), asked.date("date").orElse(null),
                asked.text("title").orElse(null), asked.text("number").orElse(null), List.copyOf(asked.set("issuer", s -> s)),
                asked.set("type", DocumentType::parse).stream().findFirst().orElse(null), asked.date("effective").orElse(null));
    }

    private Task<ObjectNode> task(String name, Path file, ImportCorrections corrections, Texts texts, boolean keep) {
        Task<ObjectNode> task = new Task<>(texts.get("task.import", name),
                progress -> read(name, file, corrections, texts, keep, progress));
        task.listen(status -> {
            if (status.state().ended()) {
                ServerTasks.delete(file);
            }
        });
        return task;
    }

    private ObjectNode read(
            String name, Path file, ImportCorrections corrections, Texts texts, boolean keep, Progress progress)
            throws IOException {
        ImportResult result;
        try {
            result = new FileImporter(KnownNames.of(services.library().snapshot()))
                    .read(name, Files.readAllBytes(file), progress);
        } catch (ImportException e) {
            throw new IOException(words(e.issues()), e);
        }
        if (result.failed()) {
            throw new IOException(words(result.issues()));
        }
        progress.checkCancelled();
        List<ObjectNode> items = new ArrayList<>();
        for (LegalDocument guessed : result.documents()) {
            LegalDocument document = corrected(guessed, corrections, texts);
            if (keep) {
                store(document, texts);
            }
            items.add(new JsonViews(texts.locale()).summary(document.metadata(), null));
        }
        ObjectNode out = JsonViews.list(items.size(), items);
        out.put("kept", keep);
        ArrayNode issues = out.putArray("issues");
        result.issues().forEach(i -> issues.addObject()
                .put("path", i.path()).put("severity", i.severity().name()).put("message", i.message()));
        return out;
    }

    private static LegalDocument corrected(LegalDocument guessed, ImportCorrections corrections, Texts texts)
            throws IOException {
        try {
            return corrections.applied(guessed);
        } catch (IllegalArgumentException e) {
            throw new IOException(texts.get("problem.parameter", "work", corrections.work(), "a-z, 0-9, -"), e);
        }
    }

    private void store(LegalDocument document, Texts texts) throws IOException {
        try {
            services.packs().store(document);
        } catch (IllegalArgumentException e) {
            throw new IOException(texts.get("problem.import.held", document.metadata().id().toString()), e);
        }
    }

    private static String words(List<Issue> issues) {
        return String.join("\n", issues.stream()
                .filter(i -> i.severity() == Issue.Severity.ERROR)
                .map(i -> i.path().isEmpty() ? i.message() : i.path() + ": " + i.message())
                .toList());
    }

    private void index(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        boolean anew = asked.text("rebuild").filter("true"::equals).isPresent();
        start(new Task<>(asked.texts().get("task.index"), progress -> {
            if (anew) {
                services.search().rebuild(progress);
            }
            services.search().awaitReady(progress);
            IndexState state = services.search().state();
            return JsonNodeFactory.instance.objectNode()
                    .put("ready", state.ready())
                    .put("revision", state.revision())
                    .put("done", state.done())
                    .put("total", state.total())
                    .put("failure", state.failure());
        }), response);
    }

    private void start(Task<ObjectNode> task, ServerResponse response) {
        tasks.start(task, response);
        Json.send(response, TaskResource.view(task));
    }
}
