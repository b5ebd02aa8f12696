package org.guiju.desktop.search.internal;

import java.awt.EventQueue;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import org.guiju.desktop.library.api.DocumentOpener;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.search.api.SearchService;
import org.openide.util.Lookup;
import org.openide.util.RequestProcessor;

/** Gets the services that the windows of this module use. */
final class Wiring {

    /** Where searches run. */
    private static final Executor BACKGROUND = new RequestProcessor("guiju.desktop.search", 2);

    private Wiring() {}

    static SearchPresenter presenter(SearchDisplay display) {
        SearchService service = Lookup.getDefault().lookup(SearchService.class);
        if (service == null) {
            throw new IllegalStateException("no " + SearchService.class.getName() + " in this application");
        }
        return new SearchPresenter(service, BACKGROUND, EventQueue::invokeLater, LocalDate::now, display);
    }

    static DocumentOpener opener() {
        return (address, words) -> Lookup.getDefault().lookup(DocumentOpener.class).open(address, words);
    }

    /** Title of the document with the address; the label of the provision is added where the text is at hand. */
    static String title(Address address) {
        Library library = Lookup.getDefault().lookup(Library.class);
        var snapshot = library.snapshot();
        var metadata = address.expression().flatMap(snapshot::metadata)
                .or(() -> snapshot.expression(address.work(), LocalDate.now()));
        String title = metadata.map(DocumentMetadata::title).orElse(address.work());
        return "《" + title + "》" + (address.eId() == null ? "" : label(address.eId()));
    }

    /** The address of an article in words, without reading the document. */
    private static String label(String eId) {
        StringBuilder label = new StringBuilder();
        for (String part : eId.split("__")) {
            int cut = part.indexOf('_');
            String number = cut < 0 ? "" : part.substring(cut + 1);
            String kind = cut < 0 ? part : part.substring(0, cut);
            String key = "part." + kind;
            label.append(Words.has(key) ? Words.of(key, numeral(number)) : "");
        }
        return label.toString();
    }

    private static String numeral(String number) {
        return number.matches("[1-9]\\d{0,3}") && Words.isChinese()
                ? org.guiju.regulation.api.text.ChineseNumerals.format(Integer.parseInt(number)) : number;
    }

    static String facetName(String facet, String value) {
        return switch (facet) {
            case "domain" -> Lookup.getDefault().lookup(Library.class).modules().stream()
                    .filter(m -> m.id().equals(value))
                    .map(ContentModule::name)
                    .findFirst()
                    .orElse(value);
            case "type" -> Words.of("type." + DocumentType.parse(value).name());
            case "status" -> Words.of("status." + DocumentStatus.parse(value).name());
            default -> value;
        };
    }
}
