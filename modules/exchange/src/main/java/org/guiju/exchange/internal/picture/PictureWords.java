package org.guiju.exchange.internal.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;

/** The words of pictures in a language. */
public final class PictureWords {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String YUAN = "元";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Labels labels;

    /** Words in a language. */
    public PictureWords(Locale locale) {
        this(locale, Labels.NONE);
    }

    private PictureWords(Locale locale, Labels labels) {
        this.labels = labels;
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.guiju.exchange.internal.picture.Bundle", locale,
                PictureWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A word. */
    public String of(String key, Object... arguments) {
        return arguments.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    Locale locale() {
        return locale;
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    /** The same words with those of a calculator as they are called. */
    public PictureWords with(Calculator calculator) {
        return new PictureWords(locale, calculator.labels(locale));
    }

    /** What a word of the calculator is called. */
    String label(String word) {
        return labels.of(word);
    }

    /** An expression of the model with its names and texts as they are called. */
    String feel(String expression) {
        return labels.feel(expression);
    }

    /** A number with thousands separators; amounts in 元 that are whole hundreds of 10,000 and more as 万元 in Chinese. */
    public String amount(BigDecimal number, String unit) {
        boolean tenThousands = chinese() && unit.equals(YUAN) && number.abs().compareTo(TEN_THOUSAND) >= 0
                && number.remainder(BigDecimal.valueOf(100)).signum() == 0;
        BigDecimal shown = tenThousands ? number.divide(TEN_THOUSAND, 2, RoundingMode.UNNECESSARY) : number;
        String text = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(shown);
        String shownUnit = tenThousands ? "万元" : unit;
        return shownUnit.isEmpty() ? text : text + " " + shownUnit;
    }

    /** A range of amounts; either end may be unknown. */
    public String range(BigDecimal lower, BigDecimal upper, String unit) {
        if (lower == null && upper == null) {
            return of("none");
        }
        if (lower == null || lower.signum() == 0 && upper != null && upper.signum() > 0) {
            return of("most", amount(upper, unit));
        }
        if (upper == null) {
            return of("least", amount(lower, unit));
        }
        return lower.compareTo(upper) == 0 ? amount(lower, unit) : amount(lower, unit) + " – " + amount(upper, unit);
    }
}
