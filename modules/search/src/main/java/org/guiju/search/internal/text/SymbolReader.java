package org.guiju.search.internal.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.guiju.regulation.api.text.ChineseNumerals;

/**
 * Reads text as symbols. Numerals become plain decimal numbers (三十 and 30 are one symbol, 2.6万 is 26000, 百分之五 is 5
 * and %), full width becomes half width, damaged glyphs are folded, blanks vanish between Chinese characters and numbers.
 */
public final class SymbolReader {

    private static final String NUMERALS = "〇零一二三四五六七八九十百千两";
    private static final int LONGEST_NUMBER = 18;

    private final String text;
    private final List<Symbol> symbols;
    private int at;
    private boolean adjacent;

    private SymbolReader(String text) {
        this.text = text;
        this.symbols = new ArrayList<>(text.length());
    }

    /** The symbols of a text in order. */
    public static List<Symbol> read(String text) {
        SymbolReader reader = new SymbolReader(text);
        reader.run();
        return reader.symbols;
    }

    private void run() {
        while (at < text.length()) {
            char c = fold(text.charAt(at));
            if (Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0') {
                at++;
            } else if (isDigit(c)) {
                readNumber();
            } else if (NUMERALS.indexOf(c) >= 0) {
                readChineseNumeral();
            } else if (isLatin(c)) {
                readWord();
            } else if (Character.isLetter(c) || c == '%' || c == '‰') {
                add(String.valueOf(c), at, at + 1);
                at++;
            } else {
                at++;
                adjacent = false;
            }
        }
    }

    private void readWord() {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && isLatin(fold(text.charAt(at)))) {
            word.append(Normalizer.normalize(String.valueOf(fold(text.charAt(at))), Normalizer.Form.NFKC));
            at++;
        }
        add(word.toString().toLowerCase(java.util.Locale.ROOT), start, at);
    }

    private void readNumber() {
        int start = at;
        StringBuilder digits = new StringBuilder();
        while (at < text.length()) {
            char c = fold(text.charAt(at));
            boolean point = c == '.' && at + 1 < text.length() && isDigit(fold(text.charAt(at + 1)))
                    && digits.indexOf(".") < 0;
            if (!isDigit(c) && !point) {
                break;
            }
            digits.append(c);
            at++;
        }
        if (digits.length() > LONGEST_NUMBER) {
            add(digits.toString(), start, at);
            return;
        }
        addScaled(new BigDecimal(digits.toString()), start);
    }

    private void readChineseNumeral() {
        int start = at;
        while (at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String numeral = text.substring(start, at);
        OptionalInt value = ChineseNumerals.parse(numeral);
        if (value.isEmpty()) {
            for (int i = start; i < at; i++) {
                add(String.valueOf(text.charAt(i)), i, i + 1);
            }
            return;
        }
        if (isFraction(numeral)) {
            readFraction(start, numeral);
            return;
        }
        addScaled(BigDecimal.valueOf(value.getAsInt()), start);
    }

    private boolean isFraction(String numeral) {
        return (numeral.equals("百") || numeral.equals("千")) && text.startsWith("分之", at);
    }

    /** 百分之五 is read as 5 and %, 千分之二 as 2 and ‰, as the same figure is printed elsewhere. */
    private void readFraction(int start, String numeral) {
        int numerator = at + 2;
        int end = numerator;
        while (end < text.length()
                && (NUMERALS.indexOf(text.charAt(end)) >= 0 || isDigit(fold(text.charAt(end))))) {
            end++;
        }
        OptionalInt value = ChineseNumerals.parse(text.substring(numerator, end));
        if (value.isEmpty()) {
            add(numeral.equals("百") ? "100" : "1000", start, at);
            return;
        }
        at = end;
        add(String.valueOf(value.getAsInt()), start, end);
        add(numeral.equals("百") ? "%" : "‰", start, end);
    }

    private void addScaled(BigDecimal number, int start) {
        BigDecimal value = number;
        int end = at;
        int next = skipBlanks(end);
        while (next < text.length() && (text.charAt(next) == '万' || text.charAt(next) == '亿')) {
            value = value.multiply(BigDecimal.valueOf(text.charAt(next) == '万' ? 10_000L : 100_000_000L));
            end = next + 1;
            next = skipBlanks(end);
        }
        at = end;
        add(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString(), start, end);
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private void add(String symbol, int start, int end) {
        symbols.add(new Symbol(symbol, start, end, adjacent));
        adjacent = true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c < '\u0530' && Character.isLetter(c) || c >= '\u2160' && c <= '\u217f'; // Roman numerals are no letters
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '臵' -> '置';
            case '臶' -> '帜';
            case '〃' -> '·';
            case '₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉' -> (char) (c - '₀' + '0');
            case '²' -> '2';
            case '³' -> '3';
            case 'µ' -> 'μ';
            default -> c;
        };
    }
}
