package org.guiju.console.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.exchange.api.list.DocumentFilter;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju documents}: lists documents. */
@ServiceProvider(service = Command.class)
public final class DocumentsCommand extends LibraryCommand {

    /** Registered by lookup. */
    public DocumentsCommand() {
        super("documents", Set.of("domain", "topic", "type", "status", "on", "offset", "limit"), Set.of("notices"));
    }

    @Override
    int run(Call call) throws IOException, WrongUseException {
        Arguments a = call.arguments();
        DocumentFilter filter = new DocumentFilter(
                a.value("domain").orElse(null),
                a.value("topic").orElse(null),
                a.value("type", DocumentType::parse).orElse(null),
                a.value("status", DocumentStatus::parse).orElse(null),
                a.on(),
                a.text(),
                a.has("notices"));
        int offset = a.number("offset", 0, 0, Integer.MAX_VALUE);
        int limit = a.number("limit", Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
        Held held = Held.on(filter.on());
        List<DocumentMetadata> found = filter.apply(held.library(), held.validity());
        List<DocumentMetadata> shown = found.stream().skip(offset).limit(limit).toList();
        if (call.json()) {
            JsonViews views = call.views();
            List<ObjectNode> items = shown.stream()
                    .map(m -> views.summary(m, held.validity().of(m, filter.on(), call.locale())))
                    .toList();
            call.print(JsonViews.list(found.size(), items));
            return OK;
        }
        for (DocumentMetadata m : shown) {
            String status = held.validity().of(m, filter.on(), call.locale()).status().chinese();
            call.out().println(m.id() + "\t" + status + "\t" + m.title() + (m.number() == null ? "" : "\t" + m.number()));
        }
        call.say("documents.count", shown.size(), found.size());
        return OK;
    }
}
