package org.guiju.regulation.internal.citation;

/** Titles that stand without 《》 in front of their number in brackets: 环境保护科学技术奖励办法（环办〔2007〕39号）. */
final class PlainTitle {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;
    private static final String STOPS = "，。；：《》\n\t";
    private static final String[] ENDINGS = {"函", "复函", "批复", "通报", "政策", "规范", "制度", "细则", "说明", "要求", "公约"};

    private PlainTitle() {}

    /** Start of the title whose number stands in a bracket at this place, or -1 if no title begins the text or a line. */
    static int before(String text, int numberAt) {
        int open = numberAt - 1;
        while (open >= 0 && !Brackets.opens(text.charAt(open)) && numberAt - open < LONGEST
                && STOPS.indexOf(text.charAt(open)) < 0) {
            open--;
        }
        if (open < SHORTEST || text.charAt(open) != '（') {
            return -1;
        }
        int start = open;
        while (start > 0 && open - start < LONGEST && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean begins = start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '；';
        String title = text.substring(start, open);
        boolean written = title.length() >= SHORTEST && (NameMatcher.isUsable(title) || endsLike(title));
        return begins && written ? start : -1;
    }

    private static boolean endsLike(String title) {
        for (String ending : ENDINGS) {
            if (title.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
