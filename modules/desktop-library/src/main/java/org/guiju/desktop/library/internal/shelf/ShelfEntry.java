package org.guiju.desktop.library.internal.shelf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;

/**
 * A document as it is listed: an attached text together with its covering notice is one entry.
 *
 * @param document the document, of a pair the attached text
 * @param notice the covering notice, or null
 * @param status status on the date asked about
 * @param search what is compared when filtering
 */
record ShelfEntry(DocumentMetadata document, DocumentMetadata notice, DocumentStatus status, String search) {

    /** Highest authority first, then the latest, then by title. */
    static final Comparator<ShelfEntry> ORDER = Comparator
            .comparing((ShelfEntry e) -> e.document.type())
            .thenComparing(e -> e.document.published(), Comparator.reverseOrder())
            .thenComparing(e -> e.document.title());

    /** Year of publication. */
    int year() {
        return document.published().getYear();
    }

    /** Its number, else that of its notice. */
    Optional<String> number() {
        return Optional.ofNullable(document.number()).or(() -> Optional.ofNullable(notice).map(DocumentMetadata::number));
    }

    /** The documents as entries. */
    static List<ShelfEntry> of(List<DocumentMetadata> documents, java.util.function.Function<DocumentMetadata, DocumentStatus> status) {
        Map<String, DocumentMetadata> notices = new HashMap<>();
        documents.stream().filter(DocumentMetadata::notice).forEach(d -> notices.put(d.id().work(), d));
        Map<String, DocumentMetadata> covered = new HashMap<>();
        documents.stream()
                .filter(d -> d.attachedTo() != null && notices.containsKey(d.attachedTo()))
                .forEach(d -> covered.put(d.attachedTo(), d));
        List<ShelfEntry> entries = new ArrayList<>();
        for (DocumentMetadata d : documents) {
            if (!d.notice() || !covered.containsKey(d.id().work())) {
                DocumentMetadata notice = d.attachedTo() == null ? null : notices.get(d.attachedTo());
                entries.add(new ShelfEntry(d, notice, status.apply(d), searched(d, notice)));
            }
        }
        return entries;
    }

    private static String searched(DocumentMetadata d, DocumentMetadata notice) {
        StringBuilder text = new StringBuilder(d.title());
        d.shortTitles().forEach(t -> text.append('\n').append(t));
        text.append('\n').append(d.number() == null ? "" : d.number());
        if (notice != null) {
            text.append('\n').append(notice.title()).append('\n').append(notice.number() == null ? "" : notice.number());
        }
        return fold(text.toString());
    }

    /** Whether all words occur, numbers in any form of brackets and digits. */
    boolean matches(List<String> folded) {
        return folded.stream().allMatch(search::contains);
    }

    /** Words of a filter as they are compared. */
    static List<String> words(String filter) {
        List<String> words = new ArrayList<>();
        for (String word : filter.strip().split("[\\s\\u3000]+")) {
            String folded = fold(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    /** Without brackets and blanks, half width, lower case. */
    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c >= '！' && c <= '～') {
                c -= 0xfee0;
            }
            if (c == '\n' || !Character.isWhitespace(c) && "[]()〔〕﹝﹞【】《》〈〉„†‟‡\u3000\u00a0".indexOf(c) < 0) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
