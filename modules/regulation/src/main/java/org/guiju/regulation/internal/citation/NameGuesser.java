package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.citation.KnownNames;

/** Finds the documents that a typed name may mean: number or part of one, title, short title, characters of the title. */
final class NameGuesser {

    private static final double NUMBER = 120;
    private static final double TITLE = 100;
    private static final double SHORT_TITLE = 95;
    private static final double KNOWN = 92;
    private static final double PART = 60;
    private static final double CERTAIN = 90;
    private static final int SHORTEST_GUESS = 3;
    private static final Pattern PARTIAL = Pattern.compile("^([\\u4e00-\\u9fff]*?)[〔\\[（(]?((?:19|20)\\d{2})?[〕\\]）)]?年?第?(\\d{1,5})号(?:文件?|令|公告)?$");
    private static final Pattern SERIAL = Pattern.compile("^(.*?)〔?(\\d{4})?〕?年?第?(\\d+)号$");
    private static final String[] LEADS = {"根据", "按照", "依据", "依照", "参照", "违反", "见", "查", "请看"};
    private static final String[] TAILS = {"的", "中", "里", "中的", "规定的", "：", ":", "，"};

    private final HeldTitles titles;
    private final Map<String, String> knownTitles = KnownNames.bundled().titles();

    NameGuesser(HeldTitles titles) {
        this.titles = titles;
    }

    /**
     * A document that may be meant.
     *
     * @param work its work
     * @param score how well it fits, more is better
     */
    record Guess(String work, double score) {
        /** Whether it bears this very name. */
        boolean certain() {
            return score >= CERTAIN;
        }
    }

    /** Whether all of this is a title or short title: 六十条 names a document, no article. */
    boolean isName(String text) {
        return text.indexOf('《') < 0 && !(titles.byTitle(text).isEmpty() && titles.byShortTitle(text).isEmpty());
    }

    /** Works that a typed name may mean, best first. */
    List<Guess> guess(String typed) {
        String name = trimmed(typed);
        Map<String, Double> scores = new HashMap<>();
        byNumber(name).forEach((work, score) -> scores.merge(work, score, Math::max));
        String title = name.startsWith("《") && TitleMarks.close(name, 0) > 0
                ? name.substring(1, TitleMarks.close(name, 0) - 1)
                : name;
        titles.byTitle(title).forEach(work -> scores.merge(work, TITLE, Math::max));
        titles.byShortTitle(title).forEach(work -> scores.merge(work, SHORT_TITLE, Math::max));
        String known = knownTitles.get(title);
        if (known != null) {
            titles.byTitle(known).forEach(work -> scores.merge(work, KNOWN, Math::max));
        }
        if (scores.isEmpty()) {
            byCharacters(TitleKey.of(title)).forEach((work, score) -> scores.merge(work, score, Math::max));
        }
        List<Guess> guesses = new ArrayList<>();
        scores.forEach((work, score) -> guesses.add(new Guess(work, score)));
        guesses.sort(Comparator.comparingDouble((Guess g) -> -g.score()).thenComparing(Guess::work));
        return guesses;
    }

    private static String trimmed(String typed) {
        String name = typed;
        for (String lead : LEADS) {
            name = name.startsWith(lead) ? name.substring(lead.length()) : name;
        }
        for (String tail : TAILS) {
            name = name.endsWith(tail) ? name.substring(0, name.length() - tail.length()) : name;
        }
        return name;
    }

    /** 环办固体函〔2021〕613号, 环办固体函613号, 613号文. The text attached to a notice comes before the notice. */
    private Map<String, Double> byNumber(String name) {
        Map<String, Double> found = new HashMap<>();
        for (NumberSpans.Span span : NumberSpans.in(name)) {
            titles.byNumber(span.number()).forEach(d -> found.put(d.id().work(), NUMBER + (d.notice() ? 0 : 1)));
        }
        Matcher typed = PARTIAL.matcher(name);
        if (!found.isEmpty() || !typed.matches()) {
            return found;
        }
        for (DocumentMetadata document : titles.documents()) {
            Matcher held = document.number() == null ? null : SERIAL.matcher(document.number());
            if (held == null || !held.matches() || !held.group(3).equals(typed.group(3))) {
                continue;
            }
            boolean year = typed.group(2) == null || typed.group(2).equals(held.group(2));
            boolean agency = typed.group(1).isEmpty() || runs(typed.group(1), held.group(1)) > 0;
            if (year && agency) {
                found.put(document.id().work(), TITLE + (typed.group(1).isEmpty() ? 0 : 2) + (document.notice() ? 0 : 1));
            }
        }
        return found;
    }

    private Map<String, Double> byCharacters(String key) {
        Map<String, Double> found = new HashMap<>();
        if (key.length() < SHORTEST_GUESS) {
            return found;
        }
        for (DocumentMetadata document : titles.documents()) {
            double best = fit(key, TitleKey.of(document.title()));
            for (String name : document.shortTitles()) {
                best = Math.max(best, fit(key, TitleKey.of(name)));
            }
            if (best > 0) {
                found.merge(document.id().work(), best - (document.notice() ? 1 : 0), Math::max);
            }
        }
        return found;
    }

    /** How well characters fit a title in which they stand in order: the fewer the gaps, the better; 0 if they do not. */
    private static double fit(String key, String title) {
        int runs = runs(key, title);
        if (runs == 0 || runs > Math.max(3, key.length() / 2 + 1)) {
            return 0;
        }
        double share = (double) key.length() / title.length();
        double ends = key.charAt(key.length() - 1) == title.charAt(title.length() - 1) ? 8 : 0;
        double begins = key.charAt(0) == title.charAt(0) ? 4 : 0;
        return Math.min(CERTAIN - 1, PART + 15 * share + ends + begins - 4 * (runs - 1));
    }

    /** In how many runs the characters stand in a title in order, taking the longest each time; 0 if they do not. */
    static int runs(String key, String title) {
        int runs = 0;
        int from = 0;
        int at = 0;
        while (at < key.length()) {
            int length = key.length() - at;
            int found = -1;
            for (; length > 0; length--) {
                found = title.indexOf(key.substring(at, at + length), from);
                boolean restFits = found >= 0 && isSubsequence(key, at + length, title, found + length);
                if (restFits) {
                    break;
                }
            }
            if (length == 0) {
                return 0;
            }
            runs++;
            at += length;
            from = found + length;
        }
        return runs;
    }

    private static boolean isSubsequence(String key, int keyFrom, String title, int titleFrom) {
        int at = titleFrom;
        for (int i = keyFrom; i < key.length(); i++) {
            at = title.indexOf(key.charAt(i), at);
            if (at < 0) {
                return false;
            }
            at++;
        }
        return true;
    }
}
