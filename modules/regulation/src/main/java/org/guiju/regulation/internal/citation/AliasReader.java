package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads short names that a text gives: （以下简称《许可条例》）, （以下称排污单位）, （财综〔2017〕35号，以下简称35号文件）. */
final class AliasReader {

    private static final String[] KEYS = {"以下统称为", "以下简称为", "以下简称", "以下统称", "以下称为", "以下称", "下称", "简称为"};

    private final Map<String, String> knownTitles;

    /**
     * Prepares reading.
     *
     * @param knownTitles full title by name, for names without 《》
     */
    AliasReader(Map<String, String> knownTitles) {
        this.knownTitles = knownTitles;
    }

    /**
     * A short name.
     *
     * @param written the short name as it is used later, with 《》 if it has them, without quotation marks around it
     * @param term the short name without 《》
     * @param start offset of the term
     * @param meaning what it stands for; without 《》 if that is a title
     * @param title title of the document that it names, or null if it names none
     * @param number number of that document, or null
     */
    record Alias(String written, String term, int start, String meaning, String title, String number) {

        boolean namesDocument() {
            return title != null || number != null;
        }
    }

    /** All short names given in a text. */
    List<Alias> read(String text) {
        List<Alias> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int key = -1;
            String word = null;
            for (String candidate : KEYS) {
                int place = text.indexOf(candidate, at);
                if (place >= 0 && (key < 0 || place < key)) {
                    key = place;
                    word = candidate;
                }
            }
            if (key < 0) {
                break;
            }
            Alias alias = alias(text, key, key + word.length());
            if (alias != null) {
                found.add(alias);
            }
            at = key + word.length();
        }
        return found;
    }

    private Alias alias(String text, int key, int behindKey) {
        int open = Brackets.enclosing(text, key);
        int close = open < 0 ? -1 : Brackets.close(text, open);
        if (open <= 0 || close < behindKey) {
            return null;
        }
        int start = behindKey;
        while (start < close && (text.charAt(start) == '：' || text.charAt(start) == ' ')) {
            start++;
        }
        int end = termEnd(text, start, close);
        if (end <= start) {
            return null;
        }
        boolean quoted = text.charAt(start) == '“' && text.indexOf('”', start) == end - 1;
        String written = quoted ? text.substring(start + 1, end - 1) : text.substring(start, end);
        int from = start + (quoted ? 1 : 0);
        boolean marked = written.startsWith("《") && written.endsWith("》");
        String term = marked ? written.substring(1, written.length() - 1) : written;
        from += marked ? 1 : 0;
        if (term.isBlank() || term.length() > 40) {
            return null;
        }
        return withMeaning(text, open, close, key, written, term, from);
    }

    private Alias withMeaning(String text, int open, int close, int key, String written, String term, int start) {
        String number = NumberSpans.in(text.substring(open, key)).stream()
                .findFirst().map(NumberSpans.Span::number).orElse(null);
        int end = open;
        if (Brackets.closes(text.charAt(end - 1)) && number == null) {
            int before = openOf(text, end - 1);
            List<NumberSpans.Span> spans = before < 0 ? List.of() : NumberSpans.in(text.substring(before, end));
            if (!spans.isEmpty()) {
                number = spans.get(0).number();
                end = before;
            }
        }
        if (end > 0 && text.charAt(end - 1) == '》') {
            int titleStart = openingOf(text, end - 1);
            if (titleStart >= 0) {
                String title = text.substring(titleStart + 1, end - 1);
                return new Alias(written, term, start, title, title, number);
            }
        }
        String meaning = text.substring(NounBefore.start(text, end, term), end).strip();
        String title = knownTitles.get(meaning);
        String documentNumber = title != null || written.endsWith("文件") || written.endsWith("号文") ? number : null;
        return meaning.isEmpty() ? null : new Alias(written, term, start, meaning, title, documentNumber);
    }

    private static int termEnd(String text, int start, int close) {
        int depth = 0;
        for (int i = start; i < close; i++) {
            char c = text.charAt(i);
            if (c == '《' || Brackets.opens(c)) {
                depth++;
            } else if (c == '》' || Brackets.closes(c)) {
                depth--;
            } else if (depth == 0 && (c == '，' || c == '；' || c == ',' || c == '。')) {
                return i;
            }
        }
        return close;
    }

    private static int openOf(String text, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            if (Brackets.closes(text.charAt(i))) {
                depth++;
            } else if (Brackets.opens(text.charAt(i)) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Offset of the 《 that the 》 at this place closes, or -1. */
    static int openingOf(String text, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            if (text.charAt(i) == '》') {
                depth++;
            } else if (text.charAt(i) == '《' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
