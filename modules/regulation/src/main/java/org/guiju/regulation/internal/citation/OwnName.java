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
        if (!metadata.notice()) {
            issued(metadata.title());
        }
        this.number = metadata.number();
    }

    /** What a title says that it issues: 关于公布《…》的公告. */
    private void issued(String title) {
        for (int open = title.indexOf('《'); open >= 0; open = title.indexOf('《', open + 1)) {
            int close = TitleMarks.close(title, open);
            String before = title.substring(0, open);
            boolean issues = before.contains("印发") || before.contains("发布") || before.contains("公布");
            if (close > 0 && issues) {
                titles.add(TitleKey.of(title.substring(open + 1, close - 1)));
            }
        }
    }

    /** A text with another number is an earlier one of the same title. */
    boolean is(String title, String cited) {
        boolean sameNumber = cited == null || cited.equals(number);
        return title == null ? cited != null && cited.equals(number) : sameNumber && titles.contains(TitleKey.of(title));
    }
}
