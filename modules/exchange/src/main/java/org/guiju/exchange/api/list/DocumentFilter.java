package org.guiju.exchange.api.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.ValidityIndex;

/**
 * Which documents are asked for. A null does not restrict.
 *
 * @param domain id of a domain or pack that lists them
 * @param topic topic tag
 * @param type kind of document
 * @param status status on {@code on}
 * @param on date asked about, never null
 * @param text words of the title, a short title or the number, separated by blanks
 * @param notices whether covering notices of attached texts are listed too
 */
public record DocumentFilter(
        String domain, String topic, DocumentType type, DocumentStatus status, LocalDate on, String text, boolean notices) {

    /** Checks that there is a date. */
    public DocumentFilter {
        Objects.requireNonNull(on, "on");
    }

    /** Everything on a date. */
    public static DocumentFilter all(LocalDate on) {
        return new DocumentFilter(null, null, null, null, on, null, true);
    }

    /** The documents of a library that pass, in its order. */
    public List<DocumentMetadata> apply(LibrarySnapshot library, ValidityIndex validity) {
        return library.documents().stream()
                .filter(m -> passes(m, library))
                .filter(m -> status == null || validity.of(m, on, Locale.ROOT).status() == status)
                .toList();
    }

    private boolean passes(DocumentMetadata m, LibrarySnapshot library) {
        return (notices || !m.notice())
                && (domain == null
                        || m.domains().contains(domain)
                        || library.moduleOf(m.id()).filter(domain::equals).isPresent())
                && (topic == null || m.topics().contains(topic))
                && (type == null || m.type() == type)
                && (text == null || text.isBlank() || named(m));
    }

    private boolean named(DocumentMetadata m) {
        String names = m.title() + "\n" + String.join("\n", m.shortTitles()) + "\n" + (m.number() == null ? "" : m.number());
        for (String word : text.strip().split("[\\s\\u3000]+")) {
            if (!names.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
