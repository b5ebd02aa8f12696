package org.guiju.console.internal.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.guiju.search.api.IndexState;
import org.guiju.search.api.SearchException;
import org.guiju.search.api.SearchService;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju index}: makes the search index ready, or anew. */
@ServiceProvider(service = Command.class)
public final class IndexCommand extends LibraryCommand {

    /** Registered by lookup. */
    public IndexCommand() {
        super("index", Set.of(), Set.of("rebuild"));
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        if (!call.arguments().words().isEmpty()) {
            throw new WrongUseException("use.extra", call.arguments().text());
        }
        SearchService search = Held.service(SearchService.class);
        try {
            call.work(call.messages().text("index.task"), progress -> {
                if (call.arguments().has("rebuild")) {
                    search.rebuild(progress);
                }
                search.awaitReady(progress);
                return search.state();
            });
        } catch (SearchException e) {
            throw new FailedException("search.failed", e.getMessage());
        }
        IndexState state = search.state();
        if (call.json()) {
            call.print(JsonNodeFactory.instance.objectNode()
                    .put("ready", state.ready())
                    .put("revision", state.revision())
                    .put("done", state.done())
                    .put("total", state.total())
                    .put("failure", state.failure()));
        } else {
            call.out().println(call.messages().text(state.ready() ? "index.ready" : "index.notReady"));
        }
        return state.ready() ? OK : FAILED;
    }
}
