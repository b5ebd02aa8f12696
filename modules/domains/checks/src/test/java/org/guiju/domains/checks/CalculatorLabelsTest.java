package org.guiju.domains.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.ShownWords;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.text.ChineseNumerals;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;

/** The bundled calculators in English: nothing that is shown is left Chinese, and no figure is another. */
class CalculatorLabelsTest {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern NUMERAL = Pattern.compile("[〇零一二三四五六七八九十百千]+");
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");

    private final LibrarySnapshot library = Lookup.getDefault().lookup(Library.class).snapshot();
    private final CalculatorService service = Lookup.getDefault().lookup(CalculatorService.class);

    @Test
    void everythingShownOfACalculatorHasEnglish() throws Exception {
        Map<String, List<String>> missing = new TreeMap<>();
        for (Calculator calculator : service.calculators(library)) {
            List<String> words = new ArrayList<>(ShownWords.unlabelled(calculator));
            if (calculator.title(Locale.ENGLISH).equals(calculator.model().name())) {
                words.add(calculator.model().name());
            }
            if (!calculator.model().description().isEmpty()
                    && calculator.description(Locale.ENGLISH).equals(calculator.model().description())) {
                words.add("description");
            }
            if (!words.isEmpty()) {
                missing.put(calculator.id(), words);
            }
        }
        assertEquals(Map.of(), missing, "labels/<id>.json of the domain lacks these");
    }

    @Test
    void figuresInEnglishAreThoseInChinese() throws Exception {
        Map<String, String> other = new TreeMap<>();
        int compared = 0;
        for (Calculator calculator : service.calculators(library)) {
            Labels labels = calculator.english();
            Map<String, String> words = new LinkedHashMap<>();
            ShownWords.of(calculator.model()).forEach((word, kind) -> {
                if (kind != ShownWords.Kind.NAME) { // a name may be told more closely than it is written
                    words.put(word, labels.of(word));
                }
            });
            words.put(calculator.model().description(), calculator.description(Locale.ENGLISH));
            for (Map.Entry<String, String> word : words.entrySet()) {
                compared++;
                if (!word.getValue().equals(word.getKey()) && !same(word.getKey(), word.getValue())) {
                    other.put(calculator.id() + " " + word.getKey(), word.getValue());
                }
            }
        }
        assertEquals(Map.of(), other);
        assertTrue(compared > 2500, "compared " + compared);
    }

    /** The comparison itself tells a wrong figure from a right one. */
    @Test
    void aWrongFigureIsSeen() {
        assertTrue(same("处20万元以上100万元以下的罚款（第三十三条第二项）", "A fine of not less than 200,000 and not more than 1,000,000 CNY (Article 33(2))"));
        assertTrue(same("2023年5月6日起60日内", "Within 60 days from 6 May 2023"));
        assertTrue(!same("处20万元以上100万元以下的罚款", "A fine of not less than 20,000 and not more than 1,000,000 CNY"));
        assertTrue(!same("60日内", "Within 90 days"));
        assertTrue(!same("有效期届满前", "60 days before expiry"));
    }

    private static boolean same(String chinese, String english) {
        Set<BigDecimal> told = new HashSet<>();
        Matcher e = FIGURE.matcher(months(english));
        while (e.find()) {
            told.add(plain(e.group()));
        }
        Set<BigDecimal> allowed = new HashSet<>();
        boolean all = true;
        Matcher c = FIGURE.matcher(chinese);
        while (c.find()) {
            BigDecimal figure = plain(c.group());
            String after = chinese.substring(c.end());
            BigDecimal times = after.startsWith("万") ? new BigDecimal(10_000) : after.startsWith("亿") ? new BigDecimal(100_000_000)
                    : BigDecimal.ONE;
            BigDecimal scaled = figure.multiply(times).stripTrailingZeros();
            allowed.add(figure);
            allowed.add(scaled);
            all &= told.contains(figure) || told.contains(scaled);
        }
        Matcher numeral = NUMERAL.matcher(chinese.replace("十四五", "十四").replace("十五五", "十五"));
        while (numeral.find()) {
            ChineseNumerals.parse(numeral.group()).ifPresent(n -> allowed.add(plain(String.valueOf(n))));
        }
        if (chinese.contains("万")) {
            allowed.add(plain("10000"));
        }
        if (chinese.contains("亿")) {
            allowed.add(plain("100"));
        }
        return all && allowed.containsAll(told);
    }

    private static String months(String english) {
        String text = english;
        for (int month = 1; month <= MONTHS.size(); month++) {
            String name = MONTHS.get(month - 1);
            String at = name.equals("May") ? "(?<=\\d )May\\b|\\bMay(?= \\d)" : "\\b" + name + "\\b";
            text = text.replaceAll(at, String.valueOf(month));
        }
        return text;
    }

    private static BigDecimal plain(String figure) {
        return new BigDecimal(figure.replace(",", "")).stripTrailingZeros();
    }
}
