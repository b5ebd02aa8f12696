package org.guiju.regulation.api.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Document numbers (文号) in every bracket and digit form in which they are printed or typed. */
public final class DocumentNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "([\\u4e00-\\u9fff（）()]{1,16}?)[〔﹝\\[［(（【„†]?(\\d{4})[〕﹞\\]］)）】‟‡]?年?第?(\\d{1,5})号?");

    private DocumentNumbers() {}

    /**
     * The form kept in metadata and compared: no blanks, half-width digits, 〔 〕 around the year, 号 at the end
     * ({@code 环办固体函〔2021〕613号}). Numbers of other forms (部令第19号, 公告2021年第1号) only lose blanks and full width.
     */
    public static String normalize(String number) {
        StringBuilder out = new StringBuilder();
        number.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0')
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .forEach(out::appendCodePoint);
        String compact = out.toString();
        boolean ordinal = compact.contains("第");
        Matcher m = NUMBER.matcher(compact);
        if (ordinal || !m.matches()) {
            return compact;
        }
        return m.group(1) + "〔" + m.group(2) + "〕" + Integer.parseInt(m.group(3)) + "号";
    }

    /** The number if the whole text is one of the form 机关代字〔年〕N号, in normal form. */
    public static Optional<String> parse(String text) {
        String normal = normalize(text);
        return normal.matches("[\\u4e00-\\u9fff（）()]+〔\\d{4}〕\\d+号") ? Optional.of(normal) : Optional.empty();
    }
}
