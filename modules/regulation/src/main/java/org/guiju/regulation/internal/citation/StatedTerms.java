package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms that a sentence states without 是指: X包括…, X是…的经费, …统称X, 确定X，即…. */
final class StatedTerms {

    private static final Pattern INCLUDES = Pattern.compile(
            "(?:^|[。；，])([^，。；：、“”（）\\s]{4,16}?)包括(?!但不限于)([^：。；][^。；]{5,})");
    private static final Pattern IS = Pattern.compile(
            "^([^，。；：“”（）是]{2,24})是([^指是][^。；]{8,}?的[^，。；]{0,8}(?:经费|收入|管理制度|总称))[，。；]");
    private static final Pattern TOGETHER = Pattern.compile("([^，。；：（]{4,60}?)(?<!以下)统称为?([^，。；：）]{3,14})[，。；）]");
    private static final Pattern NAMELY = Pattern.compile("(?:^|[。；，])确定([^，。；：]{4,20})，即([^。；]{6,})");
    private static final Pattern NO_TERM = Pattern.compile(
            ".*(应当?|至少|主要|一般|不|范围|方式|内容|资料|材料|报告|证据|概算|预算|固定|方案|地区|应|需|要|可|可以|其中|督查对象|领域|损失)$");

    private StatedTerms() {}

    static List<TermReader.Term> read(String text) {
        List<TermReader.Term> found = new ArrayList<>();
        collect(IS, text, 1, 2, found);
        collect(INCLUDES, text, 1, 2, found);
        collect(TOGETHER, text, 2, 1, found);
        collect(NAMELY, text, 1, 2, found);
        return found;
    }

    private static void collect(Pattern pattern, String text, int term, int meaning, List<TermReader.Term> found) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            boolean listed = pattern == INCLUDES && NO_TERM.matcher(m.group(term)).matches();
            boolean known = found.stream().anyMatch(t -> t.term().equals(m.group(term)));
            if (!listed && !known && !m.group(term).contains("所称") && !m.group(term).startsWith("是")) {
                found.add(new TermReader.Term(m.group(term), m.start(term), m.group(meaning).strip()));
            }
        }
    }
}
