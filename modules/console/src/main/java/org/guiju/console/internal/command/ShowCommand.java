package org.guiju.console.internal.command;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.export.DocumentExport;
import org.guiju.exchange.api.export.Excerpt;
import org.guiju.exchange.api.export.ExportFormat;
import org.guiju.exchange.api.json.ProvisionViews;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.validity.Validity;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju show}: a document, or a provision with all that hangs on it. */
@ServiceProvider(service = Command.class)
public final class ShowCommand extends LibraryCommand {

    /** Registered by lookup. */
    public ShowCommand() {
        super("show", Set.of("on"), Set.of());
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        if (call.arguments().words().isEmpty()) {
            throw new WrongUseException("use.what");
        }
        Held held = Held.on(call.arguments().on());
        Address address = target(call, held);
        LegalDocument document = held.document(address);
        if (address.eId() == null) {
            document(call, held, document);
        } else {
            provision(call, held, document, address);
        }
        return OK;
    }

    /** {@code show work@date art_33} and {@code show work@date#art_33} are the same. */
    private static Address target(Call call, Held held) throws IOException, FailedException {
        var words = call.arguments().words();
        if (words.size() == 2 && words.get(1).matches("[a-z]+_[A-Za-z0-9_-]+") && !words.get(0).contains("#")) {
            return held.find(words.get(0) + "#" + words.get(1));
        }
        return held.find(call.arguments().text());
    }

    private static void document(Call call, Held held, LegalDocument document) throws IOException {
        Validity validity = held.validity().of(document.metadata(), held.date(), call.locale());
        if (call.json()) {
            call.print(call.views().document(document, validity));
        } else {
            DocumentExport.write(document, ExportFormat.TEXT, validity, call.locale(), call.out());
        }
    }

    private static void provision(Call call, Held held, LegalDocument document, Address address) throws IOException {
        if (call.json()) {
            ProvisionContext context = new ProvisionContext(
                    held.library(), document, document.find(address.eId()), held.date(), call.locale());
            call.print(ProvisionViews.provision(context, held.citations(), held.validity(),
                    Lookup.getDefault().lookupAll(ProvisionSectionProvider.class).stream()
                            .sorted(java.util.Comparator.comparingInt(ProvisionSectionProvider::position))
                            .toList()));
            return;
        }
        Validity validity = held.validity().of(address, held.date(), call.locale());
        DocumentExport.write(
                Excerpt.of(document, Set.of(address.eId())), ExportFormat.TEXT, validity, call.locale(), call.out());
        call.out().println();
        held.citations().format(address).ifPresent(call.out()::println);
        call.out().println(validity.sentence());
        for (ResolvedCitation c : held.citations().citationsOf(address, held.date())) {
            Optional<String> from = held.citations().format(c.from());
            call.out().println(call.messages().text("show.citedBy", from.orElse(c.from().toString()), c.citation().text()));
        }
    }
}
