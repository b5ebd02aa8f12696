package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads terms that a text defines: 本办法所称引导资金，是指…, 退役期是指…, （含技工院校，下同）, “双源”（…）. */
final class TermReader {

    private static final int LONGEST = 32;
    private static final String SENTENCE = "。；！\n\t";
    private static final String[] NOT_TERMS = {"应当", "的规定", "可以", "不得", "下列", "以下", "其中", "规定的", "所称", "情形"};

    private final List<Term> terms = new ArrayList<>();
    private final String text;

    private TermReader(String text) {
        this.text = text;
    }

    /**
     * A term.
     *
     * @param term the term
     * @param start its offset
     * @param meaning the words that define it
     */
    record Term(String term, int start, String meaning) {}

    /** All terms defined in a text, in its order. */
    static List<Term> read(String text) {
        TermReader reader = new TermReader(text);
        reader.meant();
        reader.socalled();
        reader.explainedInBrackets();
        reader.terms.sort(Comparator.comparingInt(Term::start));
        List<Term> distinct = new ArrayList<>();
        for (Term term : reader.terms) {
            if (distinct.stream().noneMatch(t -> t.start() == term.start())) {
                distinct.add(term);
            }
        }
        return distinct;
    }

    /** X是指…, X，是指…, and X指… at the beginning of a sentence. */
    private void meant() {
        for (int at = text.indexOf('指'); at >= 0; at = text.indexOf('指', at + 1)) {
            boolean full = at > 0 && text.charAt(at - 1) == '是';
            int end = full ? at - 1 : at;
            if (!full && (at + 1 >= text.length() || "导出定标挥示明引派向控南数针令望责认点派战".indexOf(text.charAt(at + 1)) >= 0
                    || at > 0 && "所系".indexOf(text.charAt(at - 1)) >= 0)) {
                continue;
            }
            define(end, at + 1, full);
        }
    }

    private void define(int end, int meaningStart, boolean full) {
        int sentence = end;
        while (sentence > 0 && SENTENCE.indexOf(text.charAt(sentence - 1)) < 0) {
            sentence--;
        }
        String head = text.substring(sentence, end);
        String meaning = text.substring(meaningStart, sentenceEnd(meaningStart)).strip();
        meaning = meaning.startsWith("：") ? meaning.substring(1) : meaning;
        int next = meaning.indexOf("是指");
        meaning = next > 0 && meaning.lastIndexOf('，', next) > 0 ? meaning.substring(0, meaning.lastIndexOf('，', next)) : meaning;
        int called = head.lastIndexOf("所称");
        boolean second = called >= 0 && head.indexOf("是指", called) >= 0;
        if (called >= 0 && !second) {
            int start = sentence + called + 2;
            calledTerms(text.startsWith("的", start) ? start + 1 : start, end, meaning);
            return;
        }
        boolean onlyQuotes = head.endsWith("”") && head.contains("“") && head.substring(0, head.indexOf('“')).endsWith("中");
        if (head.endsWith("的规定") && head.indexOf('“') >= 0 || onlyQuotes) {
            quoted(sentence, end, meaning);
            return;
        }
        int stop = end;
        while (stop > sentence && "，,：: ".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        stop = withoutBracket(sentence, stop);
        int start = Math.max(sentence, Math.max(text.lastIndexOf('，', stop - 1) + 1, text.lastIndexOf('：', stop - 1) + 1));
        boolean atStart = start == sentence || text.startsWith("注：", sentence) && start == sentence + 2;
        if (text.startsWith("主要", start) && stop == start + 2) {
            headedBefore(sentence, meaning);
            return;
        }
        if (full || atStart && stop - start <= 16) {
            add(start, stop, meaning);
        }
    }

    /** 自由探索类基础研究。主要指…: the sentence before is the term. */
    private void headedBefore(int sentence, String meaning) {
        boolean heading = sentence > 2 && sentence <= 24 && text.charAt(sentence - 1) == '。'
                && text.lastIndexOf('。', sentence - 2) < 0;
        if (heading) {
            add(0, sentence - 1, meaning);
        }
    }

    /** Terms behind 所称, up to the first comma, separated by 、 where they are more than one. */
    private void calledTerms(int start, int end, String meaning) {
        int stop = start;
        while (stop < end && "，,：".indexOf(text.charAt(stop)) < 0 && !Brackets.opens(text.charAt(stop))) {
            stop++;
        }
        if (text.indexOf('“', start) >= 0 && text.indexOf('“', start) < stop) {
            quoted(start, stop, meaning);
            return;
        }
        int possessive = text.lastIndexOf('的', stop - 1);
        boolean list = text.substring(start, stop).contains("、");
        if (list && possessive > start && stop - possessive <= 9) {
            add(possessive + 1, stop, meaning);
            return;
        }
        int from = start;
        for (int i = start; i <= stop; i++) {
            boolean joined = list && i < stop && text.charAt(i) == '和';
            if (i == stop || text.charAt(i) == '、' || joined) {
                add(from, i, meaning);
                from = i + 1;
            }
        }
    }

    /** 所称“以上”包括本数; 所称的迟报、漏报，依照下列情形认定; 所称全国技能大赛标志包括：. */
    private void socalled() {
        for (int at = text.indexOf("所称"); at >= 0; at = text.indexOf("所称", at + 2)) {
            int start = text.startsWith("的", at + 2) ? at + 3 : at + 2;
            int end = sentenceEnd(start);
            String rest = text.substring(start, end);
            if (rest.contains("是指") || rest.isEmpty()) {
                continue;
            }
            int comma = rest.indexOf('，');
            if (rest.startsWith("“")) {
                int last = start;
                while (last < end && text.charAt(last) == '“' && text.indexOf('”', last) > 0) {
                    last = text.indexOf('”', last) + 1;
                }
                int stop = comma > 0 && start + comma > last ? start + comma : Math.max(last, end); // “……。” ends behind its stop
                quoted(start, last, text.substring(last, stop));
            } else if (comma > 0 && rest.startsWith("依照下列", comma + 1)) {
                calledTerms(start, start + comma, rest.substring(comma + 1));
            } else if (rest.indexOf("包括") > 0 && rest.indexOf("包括") <= 20) {
                calledTerms(start, start + rest.indexOf("包括"), rest.substring(rest.indexOf("包括")));
            }
        }
        int meant = text.indexOf("所指");
        int meets = meant < 0 ? -1 : text.indexOf("需符合", meant);
        if (meets > 0 && meets - meant <= LONGEST) {
            add(meant + 2, meets, text.substring(meets, sentenceEnd(meets)));
        }
    }

    private void explainedInBrackets() {
        for (int i = 1; i < text.length(); i++) {
            if (!Brackets.opens(text.charAt(i))) {
                continue;
            }
            int close = Brackets.close(text, i);
            if (close < 0) {
                continue;
            }
            String inside = text.substring(i + 1, close);
            if (inside.contains("简称") || inside.contains("以下称") || inside.contains("统称")) {
                continue;
            }
            int quote = text.lastIndexOf('”', i - 1);
            if (quote >= 0 && i - quote <= 3 && text.lastIndexOf('“', quote) > text.lastIndexOf('”', quote - 1)) {
                explainedQuote(quote + 1, inside);
            } else if (inside.startsWith("“") && inside.endsWith("”") && inside.length() <= 14) {
                int start = NounBefore.clauseStart(text, i);
                add(i + 2, close - 1, text.substring(start, i));
            } else if (inside.endsWith("，下同") && !inside.contains("除外") || explains(inside)) {
                String meaning = inside.endsWith("，下同") ? inside.substring(0, inside.length() - 3) : inside;
                int start = written(NounBefore.noun(text, i), i);
                if (inside.endsWith("，下同") ? !inside.startsWith("适用于") : isTerm(start, i, inside)) {
                    add(start, i, meaning);
                }
            }
        }
        dayNames();
        summedUp();
        terms.addAll(StatedTerms.read(text));
    }

    /** Of 100人以上重伤 the term is 重伤, of 行政机关以书面形式 it is 书面形式. */
    private int written(int start, int end) {
        String noun = text.substring(start, end);
        int form = noun.endsWith("形式") ? noun.indexOf('以') + 1 : 0;
        int people = Character.isDigit(noun.charAt(0)) ? noun.indexOf("人以上") + 3 : 0;
        return start + (people > 2 && people < noun.length() ? people : form < noun.length() - 2 ? form : 0);
    }

    /** A bracket that lists examples explains a common word for its sentence only: 提供商品或者服务（包括…）, 厂区外的公共区域（包括…）. */
    private boolean isTerm(int start, int end, String inside) {
        boolean lists = inside.startsWith("含") || inside.startsWith("包括");
        boolean common = end - start <= 2 || start > 0 && text.charAt(start - 1) == '的' || inside.startsWith("包括但不限于");
        return !lists || !common;
    }

    private static boolean explains(String inside) {
        boolean season = inside.matches("\\d{4}年\\d+月[^）]*至[^）]*\\d+月(\\d+日)?");
        boolean begins = season || inside.startsWith("指") || inside.startsWith("是指") || inside.startsWith("即");
        boolean place = inside.contains("省") || inside.contains("市");
        boolean lists = (inside.startsWith("含") || inside.startsWith("包括")) && inside.contains("、") && inside.length() >= 10 && !place;
        return begins && inside.length() >= 8 || lists || inside.endsWith("的俗称");
    }

    /** “一企一库”“两场两区”（即…）. */
    private void explainedQuote(int open, String inside) {
        boolean words = inside.length() >= 6 && inside.chars().filter(c -> c >= 0x4e00).count() >= 6;
        boolean duty = inside.endsWith("负责") || inside.contains("牵头") || inside.contains("责任单位");
        if (!words || duty || inside.contains("《") || inside.startsWith("见")) {
            return;
        }
        int end = open;
        int start = open;
        while (start > 0 && text.charAt(start - 1) == '”' && text.lastIndexOf('“', start - 1) >= 0) {
            start = text.lastIndexOf('“', start - 1);
        }
        if (end - start <= LONGEST) {
            quoted(start, end, inside.startsWith("即") ? inside.substring(1) : inside);
        }
    }

    /** 每年5月30日为全国科技工作者日. */
    private void dayNames() {
        int year = text.indexOf("每年");
        int is = year < 0 ? -1 : text.indexOf("日为", year);
        int end = is < 0 ? -1 : sentenceEnd(is);
        if (is > 0 && is - year <= 10 && end > is + 4 && (text.charAt(end - 1) == '日' || text.charAt(end - 1) == '周')) {
            add(is + 2, end, text.substring(year, is + 1));
        }
    }

    /** 紧急切断、气体检测、视频监控、雷电预警“四个系统”: the name counts what stands before it. */
    private void summedUp() {
        for (int open = text.indexOf('“'); open > 0; open = text.indexOf('“', open + 1)) {
            int close = text.indexOf('”', open);
            if (close < open + 3 || close - open > 9 || !Character.isIdeographic(text.charAt(open - 1))) {
                continue;
            }
            int start = NounBefore.clauseStart(text, open);
            String list = text.substring(start, open);
            boolean pair = text.charAt(open + 1) == '双';
            int count = pair ? 2 : counted(text.substring(open + 1, close));
            String[] parts = list.split("[、和]");
            boolean alike = parts.length == 2 && parts[0].endsWith(parts[1].substring(parts[1].length() - 1));
            boolean sentence = list.contains("应") || list.contains("的") && !alike;
            boolean complete = list.indexOf('“') < 0 && !sentence && parts.length == count;
            if (count > (pair ? 1 : 2) && complete && "及与和等到在以".indexOf(list.charAt(list.length() - 1)) < 0) {
                add(open + 1, close, list);
            }
        }
    }

    private static int counted(String name) {
        int sum = 0;
        for (char c : name.toCharArray()) {
            int digit = "一二三四五六七八九".indexOf(c);
            sum += c == '两' ? 2 : digit >= 0 ? digit + 1 : 0;
        }
        return sum;
    }

    private void quoted(int from, int to, String meaning) {
        int open = text.indexOf('“', from);
        while (open >= 0 && open < to) {
            int close = text.indexOf('”', open);
            if (close < 0 || close > to) {
                return;
            }
            add(open + 1, close, meaning);
            open = text.indexOf('“', close);
        }
    }

    private void add(int from, int to, String meaning) {
        int start = from;
        int end = to;
        while (start < end && ("“《 　①②③④⑤".indexOf(text.charAt(start)) >= 0
                || Character.isDigit(text.charAt(start)) && start + 1 < end && text.charAt(start + 1) == ' ')) {
            start++;
        }
        while (end > start && "”》 　".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start < 2 || end - start > LONGEST || meaning.isBlank() && !text.endsWith("：")) {
            return;
        }
        String term = text.substring(start, end);
        if (term.chars().filter(c -> c == '（' || c == '(').count() != term.chars().filter(c -> c == '）' || c == ')').count()) {
            return;
        }
        for (String word : NOT_TERMS) {
            if (term.contains(word) && !term.equals(word)) {
                return;
            }
        }
        if ("对其这该于并但如按".indexOf(term.charAt(0)) >= 0 || term.endsWith("的") || term.endsWith("，")) {
            return;
        }
        terms.add(new Term(term, start, meaning.strip()));
    }

    private int withoutBracket(int from, int end) {
        if (end > from && Brackets.closes(text.charAt(end - 1))) {
            int open = end - 1;
            int depth = 0;
            for (; open >= from; open--) {
                if (Brackets.closes(text.charAt(open))) {
                    depth++;
                } else if (Brackets.opens(text.charAt(open)) && --depth == 0) {
                    return open;
                }
            }
        }
        return end;
    }

    private int sentenceEnd(int from) {
        int end = from;
        while (end < text.length() && SENTENCE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
