package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.regulation.api.text.DocumentNumbers;

/** Document numbers in a text: 财综〔2017〕35号, 生态环境部令第19号, 财政部公告2023年第8号, GB/T 34149—2017. */
final class NumberSpans {

    private static final Pattern YEARLY = Pattern.compile("[〔﹝\\[［(（【]\\s?(?:19|20)?\\d{2}\\s?[〕﹝﹞\\]］)）】]\\s?(?:第|环管字第)?\\s?\\d{1,5}\\s?号");
    private static final Pattern SERIAL = Pattern.compile(
            "(?:令|公告)\\s?[（(]?(?:\\d{4}\\s?年)?\\s?第?\\s?[一二三四五六七八九十百零〇○\\d]{1,5}\\s?号|\\d{4}\\s?年\\s?第\\s?\\d{1,4}\\s?号(?:公告)?");
    private static final Pattern STANDARD = Pattern.compile(
            "\\b(?:GB|HJ|TD|DZ|AQ|SH|JT|SY|YS|YB|MT|SL|DL|KA|XF|GA)(?:/[TZ]|Z)?\\s?\\d{2,6}(?:\\.\\d{1,2})?(?:\\s?[-—－–]\\s?(?:19|20)\\d{2})?(?!\\d)");
    /** Words that end in front of the first character of a number's agency. */
    private static final String[] LEADS = {
        "按照", "根据", "依据", "依照", "贯彻", "落实", "执行", "参照", "印发", "以及", "关于", "有关", "其中", "废止", "详见",
        "现行", "对于", "下发", "发布", "公布", "的", "和", "与", "及", "见", "以", "由", "在", "将", "即", "对", "从", "按"
    };
    private static final int LONGEST_AGENCY = 30;
    private static final String AGENCY_ENDS = "部委局署院会办行厅";

    private NumberSpans() {}

    /**
     * A number in a text.
     *
     * @param start offset of its first character
     * @param end offset behind it
     * @param number in normal form
     */
    record Span(int start, int end, String number) {}

    /** All numbers, in order, none overlapping another. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        if (text.indexOf('号') >= 0) {
            collect(YEARLY, text, true, spans);
            collect(SERIAL, text, true, spans);
        }
        collect(STANDARD, text, false, spans);
        spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (apart.isEmpty() || span.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(span);
            }
        }
        return apart;
    }

    private static void collect(Pattern pattern, String text, boolean agency, List<Span> spans) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            int start = agency ? agencyStart(text, m.start()) : m.start();
            boolean year = Character.isDigit(text.charAt(m.start()));
            if (!agency || start < m.start() || year) {
                String words = text.substring(start, m.end());
                spans.add(new Span(start, m.end(), agency ? DocumentNumbers.normalize(words) : words.replace(" ", "")));
            }
        }
    }

    /** Where the agency's characters in front of a number begin. */
    private static int agencyStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_AGENCY && isAgency(text.charAt(start - 1))) {
            start--;
        }
        start = withAgenciesBefore(text, start);
        String run = text.substring(start, at);
        int cut = 0;
        for (String lead : LEADS) {
            int found = run.lastIndexOf(lead);
            if (found >= 0) {
                cut = Math.max(cut, found + lead.length());
            }
        }
        return start + cut;
    }

    /** 商务部、发展改革委、海关总署2018年第6号: the agencies in front belong to it. */
    private static int withAgenciesBefore(String text, int at) {
        int start = at;
        while (start > 1 && "、 ".indexOf(text.charAt(start - 1)) >= 0 && AGENCY_ENDS.indexOf(text.charAt(start - 2)) >= 0) {
            int before = start - 1;
            while (before > 0 && start - before < LONGEST_AGENCY && isAgency(text.charAt(before - 1))) {
                before--;
            }
            start = before;
        }
        return start;
    }

    private static boolean isAgency(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
