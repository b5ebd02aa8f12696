package org.guiju.console.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju references}: what a document cites, or who cites it. */
@ServiceProvider(service = Command.class)
public final class ReferencesCommand extends LibraryCommand {

    /** Registered by lookup. */
    public ReferencesCommand() {
        super("references", Set.of("to", "on", "offset", "limit"), Set.of("external"));
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        Arguments a = call.arguments();
        Held held = Held.on(a.on());
        int offset = a.number("offset", 0, 0, Integer.MAX_VALUE);
        int limit = a.number("limit", Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
        List<ResolvedCitation> found = find(a, held);
        if (a.has("external")) {
            found = found.stream().filter(c -> c.external() != null).toList();
        }
        List<ResolvedCitation> shown = found.stream().skip(offset).limit(limit).toList();
        if (call.json()) {
            call.print(JsonViews.list(found.size(), shown.stream().map(JsonViews::reference).toList()));
            return OK;
        }
        for (ResolvedCitation c : shown) {
            String to = c.external() != null
                    ? call.messages().text("references.external", c.external())
                    : c.targets().stream().map(Address::toString).collect(Collectors.joining(", "));
            call.out().println(c.from() + "\t" + c.citation().text() + "\t" + to);
        }
        call.say("references.count", shown.size(), found.size());
        return OK;
    }

    private static List<ResolvedCitation> find(Arguments a, Held held)
            throws IOException, FailedException, WrongUseException {
        Optional<String> to = a.value("to");
        if (to.isPresent()) {
            if (!a.words().isEmpty()) {
                throw new WrongUseException("use.extra", a.text());
            }
            return held.citations().citationsOf(held.find(to.get()), held.date());
        }
        if (a.words().isEmpty()) {
            List<ResolvedCitation> all = new ArrayList<>();
            for (DocumentMetadata m : held.library().documents()) {
                all.addAll(held.citations().citationsIn(m.id(), held.date()));
            }
            return all;
        }
        Address from = held.find(a.text());
        List<ResolvedCitation> found = held.citations().citationsIn(from.expression().orElseThrow(), held.date());
        if (from.eId() == null) {
            return found;
        }
        Set<String> inside = held.document(from).find(from.eId()).orElseThrow().walk()
                .map(Provision::eId)
                .collect(Collectors.toSet());
        return found.stream().filter(c -> inside.contains(c.citation().eId())).toList();
    }
}
