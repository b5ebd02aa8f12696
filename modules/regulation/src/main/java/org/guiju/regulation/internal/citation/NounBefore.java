package org.guiju.regulation.internal.citation;

/** Works out which words in front of a bracket it explains: 组织建立统一的全国交易机构（以下简称交易机构）. */
final class NounBefore {

    private static final String STOPS = "，。；：！、,;:“”（）()\n\t　";
    private static final String HARD_STOPS = "，。；：！,;:\n\t　";
    /** Words that stand in front of the noun and are not part of it. */
    private static final String[] LEADS = {
        "为规范和加强", "为规范", "为加强", "进一步规范和促进", "进一步强化", "进一步完善", "统一的", "选择有代表性的", "应当列入",
        "建立", "编制", "组织制定并发布", "制定并发布", "制定", "发布", "组织", "按照", "根据", "通过", "符合", "规范", "促进", "完善",
        "强化", "加强", "创新", "提升", "实行", "实施", "开展", "确定", "遏制", "涉及", "作为", "委托", "依托已建成的", "通过国家建立的",
        "应当向", "对", "将", "向", "由", "的", "是", "在", "为", "有", "至", "各类", "包括", "以及", "和", "与", "及", "或者"
    };
    private static final int LONGEST = 60;

    private NounBefore() {}

    /** Start of the clause that ends at this place. */
    static int clauseStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && HARD_STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /**
     * Start of the words that a short name stands for: its characters are found in them in order.
     *
     * @param end offset behind the words
     * @param term the short name
     */
    static int start(String text, int end, String term) {
        int clause = clauseStart(text, end);
        int latest = latestMatch(text, clause, end, term);
        if (latest < 0) {
            return noun(text, end);
        }
        int start = clause;
        for (String lead : LEADS) {
            int found = text.lastIndexOf(lead, latest - lead.length());
            if (found >= clause && found + lead.length() <= latest) {
                start = Math.max(start, found + lead.length());
            }
        }
        return start;
    }

    /** Start of the noun that ends at this place. */
    static int noun(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        for (String lead : LEADS) {
            int found = text.lastIndexOf(lead, end - lead.length() - 2);
            if (found >= start) {
                start = found + lead.length();
            }
        }
        return start;
    }

    /** The latest place from which all characters of the term are found in order up to {@code end}; -1 if there is none. */
    private static int latestMatch(String text, int from, int end, String term) {
        int at = end;
        for (int i = term.length() - 1; i >= 0; i--) {
            char c = term.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            at = text.lastIndexOf(c, at - 1);
            if (at < from) {
                return -1;
            }
        }
        return at == end ? -1 : at;
    }
}
