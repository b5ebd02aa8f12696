package org.guiju.regulation.internal.citation;

import java.util.List;
import java.util.Map;

/** What stands in brackets behind the name of a document: its number, its year, its short name. */
final class Remarks {

    private static final String[] REMARKS = {"修订", "修正", "年版", "版）", "公布", "发布", "施行", "通过", "印发"};
    private static final int MOST = 3;

    private Remarks() {}

    /**
     * Remarks read.
     *
     * @param number number found, or the one known before
     * @param end offset behind the remarks that belong to the citation
     * @param behindShortName offset behind a bracket that gives a short name, where provisions may follow; else {@code end}
     */
    record Read(String number, int end, int behindShortName) {}

    static Read read(String text, int at, String known, Map<Integer, NumberSpans.Span> numbers) {
        String number = known;
        int end = at;
        int behind = at;
        for (int i = 0; i < MOST; i++) {
            NumberSpans.Span direct = numbers.get(Numerals.skipBlanks(text, behind));
            if (direct != null && number == null && end > 0 && text.charAt(end - 1) == '》') {
                number = direct.number();
                end = direct.end();
                behind = end;
                continue;
            }
            if (behind >= text.length() || !Brackets.opens(text.charAt(behind))) {
                break;
            }
            int close = Brackets.close(text, behind);
            if (close < 0) {
                break;
            }
            String inside = text.substring(behind + 1, close + 1);
            List<NumberSpans.Span> spans = NumberSpans.in(inside);
            boolean shortName = inside.contains("简称") || inside.contains("以下称");
            if (!spans.isEmpty()) {
                number = number == null ? spans.get(0).number() : number;
                behind = close + 1;
                end = behind;
            } else if (shortName) {
                behind = close + 1;
            } else if (isRemark(inside)) {
                behind = close + 1;
                end = behind;
            } else {
                break;
            }
        }
        return new Read(number, end, behind);
    }

    private static boolean isRemark(String inside) {
        boolean year = inside.length() <= 24 && inside.chars().filter(Character::isDigit).count() >= 4;
        if (year) {
            for (String remark : REMARKS) {
                if (inside.contains(remark)) {
                    return true;
                }
            }
        }
        return inside.equals("试行）") || inside.equals("暂行）");
    }
}
