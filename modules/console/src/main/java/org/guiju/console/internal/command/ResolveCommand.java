package org.guiju.console.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.regulation.api.Address;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju resolve}: turns a typed citation into addresses. */
@ServiceProvider(service = Command.class)
public final class ResolveCommand extends LibraryCommand {

    /** Registered by lookup. */
    public ResolveCommand() {
        super("resolve", Set.of("on"), Set.of());
    }

    @Override
    int run(Call call) throws IOException, WrongUseException {
        if (call.arguments().words().isEmpty()) {
            throw new WrongUseException("use.what");
        }
        Held held = Held.on(call.arguments().on());
        List<Address> found = held.citations().resolve(call.arguments().text(), held.date());
        if (call.json()) {
            call.print(JsonViews.list(found.size(), found.stream()
                    .map(a -> JsonViews.address(a).put("citation", held.citations().format(a).orElse(null)))
                    .toList()));
        } else {
            found.forEach(a -> call.out().println(a + "\t" + held.citations().format(a).orElse("")));
        }
        if (found.isEmpty()) {
            call.say("none.found", call.arguments().text());
            return FAILED;
        }
        return OK;
    }
}
