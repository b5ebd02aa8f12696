package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.citation.KnownNames;

/** The documents held, by what they are called: titles, short titles, numbers. Immutable. */
final class HeldTitles {

    private static final int SPEAKING = 5;
    private static final String TRIAL = "试行";

    private final Map<String, Set<String>> worksByTitle = new HashMap<>();
    private final Map<String, Set<String>> worksByShortTitle = new HashMap<>();
    private final Map<String, List<DocumentMetadata>> byNumber = new HashMap<>();
    private final Map<String, String> attachments = new HashMap<>();
    private final List<DocumentMetadata> documents;
    private final Map<String, String> known;

    /** Documents, and the names by which well-known ones are cited. */
    HeldTitles(Collection<DocumentMetadata> documents, KnownNames names) {
        this.documents = List.copyOf(documents);
        this.known = names.titles();
        for (DocumentMetadata document : this.documents) {
            String work = document.id().work();
            String key = TitleKey.of(document.title());
            put(worksByTitle, key, work);
            int about = key.indexOf("关于");
            if (about > 0 && key.length() - about > SPEAKING) {
                put(worksByTitle, key.substring(about), work);
            }
            if (key.endsWith(TRIAL)) {
                put(worksByShortTitle, key.substring(0, key.length() - TRIAL.length()), work);
            }
            document.shortTitles().forEach(name -> put(worksByShortTitle, TitleKey.of(name), work));
            numbers(document).forEach(n -> byNumber.computeIfAbsent(n, k -> new ArrayList<>()).add(document));
            if (document.attachedTo() != null) {
                attachments.putIfAbsent(document.attachedTo(), work);
            }
        }
        known.forEach((name, title) -> {
            if (!name.equals(title)) {
                worksByTitle.getOrDefault(TitleKey.of(title), Set.of())
                        .forEach(work -> put(worksByShortTitle, TitleKey.of(name), work));
            }
        });
    }

    private static void put(Map<String, Set<String>> map, String key, String work) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(work);
    }

    /** Forms in which a number is cited: 部令第19号 also as 生态环境部令第19号. */
    private static List<String> numbers(DocumentMetadata document) {
        if (document.number() == null) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        forms.add(NumberKey.of(document.number()));
        if (!document.issuers().isEmpty()) {
            String issuer = document.issuers().get(0);
            if (document.number().startsWith("部令") && issuer.endsWith("部")) {
                forms.add(NumberKey.of(issuer + document.number().substring(1)));
            } else if (document.number().startsWith("公告")) {
                forms.add(NumberKey.of(issuer + document.number()));
            }
        }
        return forms;
    }

    List<DocumentMetadata> documents() {
        return documents;
    }

    /** Works called so in full, issuers in front left out or not. */
    Set<String> byTitle(String title) {
        String key = TitleKey.of(title);
        Set<String> works = worksByTitle.get(key);
        int about = key.indexOf("关于");
        return works != null ? works
                : about > 0 ? worksByTitle.getOrDefault(key.substring(about), Set.of())
                : Set.of();
    }

    /** The full title of a well-known law that is cited by a shorter one, else the title itself. */
    String fullTitle(String title) {
        return known.getOrDefault(title, title);
    }

    /** Works that have this short title. */
    Set<String> byShortTitle(String title) {
        return worksByShortTitle.getOrDefault(TitleKey.of(title), Set.of());
    }

    /** Documents with this number: a notice and the text attached to it have the same. */
    List<DocumentMetadata> byNumber(String number) {
        return byNumber.getOrDefault(NumberKey.of(number), List.of());
    }

    /** Work of the text that is attached to a notice, or null. */
    String attachmentOf(String noticeWork) {
        return attachments.get(noticeWork);
    }
}
