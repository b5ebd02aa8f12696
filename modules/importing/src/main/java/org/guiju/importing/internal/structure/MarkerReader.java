package org.guiju.importing.internal.structure;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.regulation.api.text.ChineseNumerals;

/** Reads the numbering at the beginning of a paragraph. Patterns are bounded and anchored: linear in the label. */
public final class MarkerReader {

    private static final String HAN = "[一二三四五六七八九十百零〇○两廿卅]";
    private static final Pattern UNIT = Pattern.compile(
            "第\\s{0,2}(" + HAN + "{1,8}|[0-9０-９]{1,4})\\s{0,2}(编|章|节|条|部分|篇)(?:之(" + HAN + "{1,3}))?");
    private static final Pattern HAN_COMMA = Pattern.compile("(" + HAN + "{1,5})\\s?、");
    private static final Pattern HAN_BRACKET = Pattern.compile("[（(]\\s?(" + HAN + "{1,5})\\s?[）)]");
    /** Also before a year: 3．2020年底前开展… is item 3, not the decimal 3.2020. */
    private static final Pattern ARABIC =
            Pattern.compile("([0-9０-９]{1,3})\\s?(?:[.．](?:(?![0-9])|(?=(?:19|20)[0-9]{2}\\s{0,2}年))|、)");
    private static final Pattern ARABIC_BRACKET = Pattern.compile("[（(]\\s?([0-9０-９]{1,3})\\s?[）)]");
    private static final Pattern ARABIC_HALF = Pattern.compile("([0-9]{1,2})[）)]");
    private static final Pattern DECIMAL = Pattern.compile("((?:[A-Z]|[0-9]{1,2})(?:[.．][0-9]{1,2}){1,4})(?=[\\s\\u4e00-\\u9fff])");
    private static final Pattern DECIMAL_TOP = Pattern.compile("([0-9]{1,2})[\\s\\u3000]+(?=[\\u4e00-\\u9fff])");
    private static final Pattern BOX = Pattern.compile("专栏\\s{0,2}([0-9]{1,3}|" + HAN + "{1,3})?\\s{0,2}[:：]?");
    private static final Pattern ANNEX = Pattern.compile(
            "(附件|附录|附表|附)\\s{0,2}([0-9]{1,2}(?:\\.[0-9]{1,2})?|[A-Z]|" + HAN + "{1,3})?\\s{0,2}(?:[:：]|(?=\\s|$))");
    private static final Pattern NOTE = Pattern.compile("注\\s?[0-9]{0,2}[:：]|注\\s?[0-9]{1,2}[.．]");
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private MarkerReader() {}

    /** The numbering at the beginning, null if there is none. */
    public static Marker read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char c = text.charAt(0);
        if (c == '第') {
            return unit(text);
        }
        if (c == '（' || c == '(') {
            Marker marker = numbered(text, HAN_BRACKET, Scheme.HAN_BRACKET);
            return marker != null ? marker : numbered(text, ARABIC_BRACKET, Scheme.ARABIC_BRACKET);
        }
        if (c >= '0' && c <= '9' || c >= '０' && c <= '９' || c >= 'A' && c <= 'Z') {
            return arabic(text);
        }
        int circled = CIRCLED.indexOf(c);
        if (circled >= 0) {
            return new Marker(Scheme.CIRCLED, text.substring(0, 1), 1, circled + 1, 0, List.of(), true);
        }
        return switch (c) {
            case '专' -> optional(text, BOX, Scheme.BOX, 1);
            case '附' -> optional(text, ANNEX, Scheme.ANNEX, 2);
            case '注' -> note(text);
            default -> ChineseNumerals.isNumeral(c) ? numbered(text, HAN_COMMA, Scheme.HAN) : null;
        };
    }

    private static Marker unit(String text) {
        Matcher m = UNIT.matcher(text);
        if (!m.lookingAt()) {
            return null;
        }
        OptionalInt number = ChineseNumerals.parse(m.group(1));
        if (number.isEmpty()) {
            return null;
        }
        Scheme scheme = switch (m.group(2)) {
            case "编", "部分", "篇" -> Scheme.PART;
            case "章" -> Scheme.CHAPTER;
            case "节" -> Scheme.SECTION;
            default -> Scheme.ARTICLE;
        };
        int sub = m.group(3) == null ? 0 : ChineseNumerals.parse(m.group(3)).orElse(0);
        boolean strict = m.end() == text.length() || Blanks.isBlank(text.charAt(m.end()));
        int end = m.end();
        while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
            end++;
        }
        return new Marker(scheme, Blanks.remove(m.group()), end, number.getAsInt(), sub, List.of(), strict);
    }

    private static Marker numbered(String text, Pattern pattern, Scheme scheme) {
        Matcher m = pattern.matcher(text);
        if (!m.lookingAt()) {
            return null;
        }
        OptionalInt number = ChineseNumerals.parse(m.group(1));
        return number.isEmpty() ? null
                : new Marker(scheme, Blanks.remove(m.group()), m.end(), number.getAsInt(), 0, List.of(), true);
    }

    private static Marker arabic(String text) {
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.lookingAt()) {
            List<String> parts = List.of(decimal.group(1).split("[.．]"));
            String last = parts.get(parts.size() - 1);
            return new Marker(Scheme.DECIMAL, decimal.group(1), decimal.end(), Integer.parseInt(last), 0, parts, true);
        }
        Marker marker = numbered(text, ARABIC, Scheme.ARABIC);
        if (marker == null) {
            marker = numbered(text, ARABIC_HALF, Scheme.ARABIC_HALF_BRACKET);
        }
        if (marker != null) {
            return marker;
        }
        Matcher top = DECIMAL_TOP.matcher(text);
        if (top.lookingAt()) {
            return new Marker(Scheme.DECIMAL, top.group(1), top.end(), Integer.parseInt(top.group(1)), 0,
                    List.of(top.group(1)), false);
        }
        return null;
    }

    private static Marker optional(String text, Pattern pattern, Scheme scheme, int group) {
        Matcher m = pattern.matcher(text);
        if (!m.lookingAt()) {
            return null;
        }
        String number = m.group(group);
        int value = number == null ? -1 : ChineseNumerals.parse(number).orElse(-1);
        List<String> parts = number == null ? List.of() : List.of(number);
        return new Marker(scheme, Blanks.remove(m.group()), m.end(), value, 0, parts, number != null);
    }

    private static Marker note(String text) {
        Matcher m = NOTE.matcher(text);
        return m.lookingAt() ? new Marker(Scheme.NOTE, Blanks.remove(m.group()), m.end(), -1, 0, List.of(), true) : null;
    }
}
