package org.guiju.calculation.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.regulation.api.text.ChineseNumerals;

/** References to provisions in English: 第三十三条第二款（一） is Article 33, paragraph 2 (1). */
final class ArticleWords {

    private static final String NUMBER = "[〇零一二三四五六七八九十百]+";
    private static final Pattern REFERENCE = Pattern.compile("第(" + NUMBER + ")条(?:之(" + NUMBER + "))?(?:第(" + NUMBER
            + ")款)?(?:第?（(" + NUMBER + ")）项?|第(" + NUMBER + ")项)?");

    private ArticleWords() {}

    /** The reference in English, empty if the word is none. */
    static Optional<String> of(String word) {
        Matcher m = REFERENCE.matcher(word);
        if (!m.matches()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder("Article ").append(number(m.group(1)));
        if (m.group(2) != null) {
            out.append('-').append(number(m.group(2)));
        }
        if (m.group(3) != null) {
            out.append(", paragraph ").append(number(m.group(3)));
        }
        String point = m.group(4) != null ? m.group(4) : m.group(5);
        if (point != null) {
            out.append(m.group(3) == null ? "(" : " (").append(number(point)).append(')');
        }
        return Optional.of(out.toString());
    }

    private static int number(String numeral) {
        return ChineseNumerals.parse(numeral).orElseThrow();
    }
}
