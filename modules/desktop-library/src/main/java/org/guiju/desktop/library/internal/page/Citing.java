package org.guiju.desktop.library.internal.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.text.ChineseNumerals;

/** How places are cited: 《排污许可管理条例》第三十三条第一项. */
public final class Citing {

    private final DocumentPage page;

    /** Cites places as seen from this page. */
    public Citing(DocumentPage page) {
        this.page = page;
    }

    /** How a place is cited; at least the title of its document, or the address where that is not held. */
    public String of(Address address) {
        return page.citations().flatMap(c -> c.format(address)).orElseGet(() -> plain(address));
    }

    /** A passage with its citation: 《…》第三十三条：“…”. */
    public String quote(String eId, String words) {
        String place = of(page.document().metadata().id().at(eId));
        String text = words.strip();
        return text.isEmpty() ? place : place + "：“" + text + "”";
    }

    private String plain(Address address) {
        Optional<DocumentMetadata> metadata = address.expression()
                .flatMap(page.library()::metadata)
                .or(() -> page.library().expression(address.work(), page.on()));
        if (metadata.isEmpty()) {
            return address.toString();
        }
        String title = "《" + metadata.get().title() + "》";
        LegalDocument here = page.document();
        return address.eId() == null || !metadata.get().id().equals(here.metadata().id())
                ? title : title + inside(here, address.eId());
    }

    /** Labels from the article down: 第三十三条第二款第一项. */
    static String inside(LegalDocument document, String eId) {
        Deque<String> parts = new ArrayDeque<>();
        String at = eId;
        while (at != null) {
            String id = at;
            Optional<Provision> found = document.find(id);
            found.ifPresent(p -> parts.addFirst(part(document, p)));
            if (found.isPresent() && (found.get().kind() == ProvisionKind.ARTICLE || found.get().kind() == ProvisionKind.ANNEX)) {
                break;
            }
            int cut = at.lastIndexOf("__");
            at = cut < 0 ? null : at.substring(0, cut);
        }
        return String.join("", parts);
    }

    private static String part(LegalDocument document, Provision p) {
        String number = p.eId().substring(p.eId().lastIndexOf('_') + 1);
        return switch (p.kind()) {
            case PARAGRAPH -> single(document, p.eId()) || !number.matches("\\d+")
                    ? "" : "第" + ChineseNumerals.format(Integer.parseInt(number)) + "款";
            case POINT -> p.label().matches("（.+）") ? "第" + p.label().substring(1, p.label().length() - 1) + "项" : p.label();
            case ROW -> p.isHeaderRow() || !number.matches("\\d+") ? "" : "第" + number + "行";
            case TABLE, BOX, ANNEX, ARTICLE, LEVEL, CHAPTER, SECTION, PART -> p.label().isEmpty() ? p.heading() : trimmed(p.label());
            default -> p.label();
        };
    }

    private static String trimmed(String label) {
        return label.endsWith("、") || label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    /** Whether a paragraph has no sibling paragraphs; then 第一款 is not said. */
    private static boolean single(LegalDocument document, String eId) {
        int cut = eId.lastIndexOf("__");
        if (cut < 0) {
            return true;
        }
        return document.find(eId.substring(0, cut))
                .map(parent -> parent.children().stream().filter(c -> c.kind() == ProvisionKind.PARAGRAPH).count() == 1)
                .orElse(true);
    }
}
