package org.guiju.regulation.internal.citation;

import java.util.HashSet;
import java.util.Set;
import org.guiju.regulation.api.DocumentMetadata;

/** Tells whether a name is that of the document in which it stands. */
final class OwnName {

    private final Set<String> titles = new HashSet<>();
    private final String number;

    OwnName(DocumentMetadata metadata) {
        titles.add(TitleKey.of(metadata.title()));
        metadata.shortTitles().forEach(title -> titles.add(TitleKey.of(title)));
        this.number = metadata.number();
    }

    /** A text with another number is an earlier one of the same title. */
    boolean is(String title, String cited) {
        boolean sameNumber = cited == null || cited.equals(number);
        return title == null ? cited != null && cited.equals(number) : sameNumber && titles.contains(TitleKey.of(title));
    }
}
