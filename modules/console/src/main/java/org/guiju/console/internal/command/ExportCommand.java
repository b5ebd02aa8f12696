package org.guiju.console.internal.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.export.DocumentExport;
import org.guiju.exchange.api.export.Excerpt;
import org.guiju.exchange.api.export.ExportFormat;
import org.guiju.exchange.api.list.DocumentFilter;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju export}: documents or provisions as Akoma Ntoso, Markdown, JSON or text. */
@ServiceProvider(service = Command.class)
public final class ExportCommand extends LibraryCommand {

    /** Registered by lookup. */
    public ExportCommand() {
        super("export", Set.of("format", "out", "domain", "on"), Set.of("all"));
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        Arguments a = call.arguments();
        ExportFormat format = call.json()
                ? ExportFormat.JSON
                : a.value("format", ExportFormat::parse).orElse(ExportFormat.TEXT);
        Held held = Held.on(a.on());
        Map<ExpressionId, Set<String>> wanted = wanted(a, held);
        if (wanted.size() == 1 && a.value("out").filter(o -> !Files.isDirectory(call.path(o))).isPresent()) {
            Path file = call.path(a.value("out").orElseThrow());
            write(call, held, wanted.entrySet().iterator().next(), format, file);
        } else if (a.value("out").isPresent()) {
            Path folder = call.path(a.value("out").orElseThrow());
            Files.createDirectories(folder);
            for (Map.Entry<ExpressionId, Set<String>> entry : wanted.entrySet()) {
                write(call, held, entry, format, folder.resolve(entry.getKey() + "." + format.extension()));
            }
        } else if (wanted.size() == 1) {
            write(call, held, wanted.entrySet().iterator().next(), format, call.out());
        } else {
            throw new WrongUseException("export.folder");
        }
        return OK;
    }

    /** Element ids by document; an empty set is the whole document. */
    private static Map<ExpressionId, Set<String>> wanted(Arguments a, Held held)
            throws IOException, WrongUseException, FailedException {
        Map<ExpressionId, Set<String>> wanted = new LinkedHashMap<>();
        for (String word : a.words()) {
            Address address = held.find(word);
            ExpressionId id = address.expression().orElseThrow();
            boolean whole = wanted.containsKey(id) && wanted.get(id).isEmpty();
            if (address.eId() == null) {
                wanted.put(id, new LinkedHashSet<>());
            } else if (!whole) {
                wanted.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(address.eId());
            }
        }
        if (a.has("all") || a.value("domain").isPresent()) {
            DocumentFilter filter = new DocumentFilter(
                    a.value("domain").orElse(null), null, null, null, held.date(), null, true);
            filter.apply(held.library(), held.validity()).forEach(m -> wanted.put(m.id(), new LinkedHashSet<>()));
        }
        if (wanted.isEmpty()) {
            throw new WrongUseException("use.what");
        }
        return wanted;
    }

    /** Written beside and then moved, so that a file is there whole or not at all. */
    private static void write(
            Call call, Held held, Map.Entry<ExpressionId, Set<String>> entry, ExportFormat format, Path file)
            throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                write(call, held, entry, format, out);
            }
            Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(
            Call call, Held held, Map.Entry<ExpressionId, Set<String>> entry, ExportFormat format, OutputStream out)
            throws IOException {
        LegalDocument document = held.library().document(entry.getKey());
        List<String> eIds = new ArrayList<>(entry.getValue());
        DocumentExport.write(
                eIds.isEmpty() ? document : Excerpt.of(document, Set.copyOf(eIds)),
                format,
                held.validity().of(document.metadata(), held.date(), call.locale()),
                call.locale(),
                out);
    }
}
