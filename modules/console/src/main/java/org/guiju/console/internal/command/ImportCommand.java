package org.guiju.console.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.importing.api.FileImporter;
import org.guiju.importing.api.ImportCorrections;
import org.guiju.importing.api.ImportException;
import org.guiju.importing.api.ImportResult;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.Packs;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju import}: takes in files that an organisation brings. */
@ServiceProvider(service = Command.class)
public final class ImportCommand extends LibraryCommand {

    private static final Set<String> CORRECTIONS =
            Set.of("work", "date", "title", "number", "issuer", "type", "effective");

    /** Registered by lookup. */
    public ImportCommand() {
        super("import",
                Set.of("out", "work", "date", "title", "number", "issuer", "type", "effective"), Set.of("check"));
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        Arguments a = call.arguments();
        if (a.words().isEmpty()) {
            throw new WrongUseException("use.what");
        }
        if (a.words().size() > 1) {
            for (String correction : CORRECTIONS) {
                if (a.value(correction).isPresent()) {
                    throw new WrongUseException("import.one", correction);
                }
            }
        }
        FileImporter importer = new FileImporter(KnownNames.of(Held.service(Library.class).snapshot()));
        List<ObjectNode> items = new ArrayList<>();
        int status = OK;
        for (String word : a.words()) {
            try {
                ImportResult result = call.work(call.messages().text("import.task", word),
                        progress -> importer.read(call.path(word), progress));
                call.name(result.issues());
                if (result.failed()) {
                    status = FAILED;
                    continue;
                }
                for (LegalDocument read : result.documents()) {
                    LegalDocument document = corrected(read, a);
                    keep(call, document);
                    items.add(call.views().summary(document.metadata(), null));
                    if (!call.json()) {
                        call.out().println(call.messages().text("import.done", document.metadata().id(),
                                document.metadata().title(), articles(document)));
                    }
                }
            } catch (ImportException e) {
                call.name(e.issues());
                call.say("import.refused", word);
                status = FAILED;
            } catch (java.nio.file.NoSuchFileException e) {
                call.say("import.refused", e.getMessage());
                status = FAILED;
            }
        }
        if (status == OK && a.value("out").isPresent() && !a.has("check")) {
            Held.service(Packs.class).seal(call.path(a.value("out").orElseThrow()));
        }
        if (call.json()) {
            call.print(JsonViews.list(items.size(), items));
        }
        return status;
    }

    private static long articles(LegalDocument document) {
        return document.metadata().counts() == null ? 0 : document.metadata().counts().articles();
    }

    private static void keep(Call call, LegalDocument document) throws IOException, FailedException {
        if (call.arguments().has("check")) {
            return;
        }
        if (call.arguments().value("out").isPresent()) {
            writePack(call.path(call.arguments().value("out").orElseThrow()), document);
            return;
        }
        try {
            Held.service(Packs.class).store(document);
        } catch (IllegalArgumentException e) {
            throw new FailedException("import.held", e.getMessage());
        }
    }

    private static void writePack(Path folder, LegalDocument document) throws IOException {
        Path manifest = folder.resolve("module.json");
        Files.createDirectories(folder.resolve("documents"));
        if (!Files.exists(manifest)) {
            String id = folder.getFileName().toString().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^[^a-z]+|-$", "");
            Files.writeString(manifest, """
                    {
                      "formatVersion": 1,
                      "id": "%s",
                      "name": { "zh": "%s" },
                      "version": "1.0.0",
                      "engine": "[1.0,2.0)",
                      "licence": "proprietary"
                    }
                    """.formatted(id.isEmpty() ? "pack" : id, folder.getFileName().toString().replaceAll("[\"\\\\]", "")));
        }
        Path file = folder.resolve(DocumentCodec.path(document.metadata().id()));
        try (OutputStream out = Files.newOutputStream(file)) {
            DocumentCodec.write(document, out);
        }
    }

    private static LegalDocument corrected(LegalDocument document, Arguments a) throws WrongUseException {
        try {
            return new ImportCorrections(a.value("work").orElse(null), a.date("date").orElse(null), a.value("title").orElse(null),
                    a.value("number").orElse(null), List.copyOf(a.values("issuer", s -> s)),
                    a.value("type", DocumentType::parse).orElse(null), a.date("effective").orElse(null)).applied(document);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("use.bad", "--work", a.value("work").orElse(""), "a-z, 0-9, -");
        }
    }
}
