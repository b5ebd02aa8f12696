package org.guiju.regulation.internal.citation;

/** Works out which words in front of a bracket it explains: 组织建立统一的全国交易机构（以下简称交易机构）. */
final class NounBefore {

    private static final String STOPS = "，。；：！、,;:“”（）()\n\t　";
    private static final String HARD_STOPS = "，。；：！,;:\n\t　";
    /** Words that stand in front of the noun and are not part of it. */
    private static final String[] LEADS = {
        "为规范和加强", "为规范", "为加强", "进一步规范和促进", "进一步强化", "进一步完善", "统一的", "选择有代表性的", "应当列入",
        "所称", "建立", "编制", "组织制定并发布", "组织建设", "制定并发布", "制定", "发布", "组织", "按照", "根据", "通过", "符合", "规范",
        "促进", "完善", "强化", "加强", "创新", "提升", "实施", "开展", "确定", "遏制", "涉及", "作为", "委托", "依托已建成的",
        "通过国家建立的", "应当向", "为适应新时期", "适应新时期", "享有", "享受", "拟订", "加大", "合理开发利用", "竞争出让", "披露", "将", "向", "由", "的", "对",
        "各类", "包括", "以及", "及其", "和", "与", "及", "或者", "定期开展", "纳入"
    };
    /** What stands before the object of a sentence; the words that a short name stands for begin behind it. */
    private static final String[] VERBS = {
        "应当向其", "应当在", "要在", "完成", "赋予", "加快推进", "督促指导", "执法局组织", "鼓励", "重点对", "适用于", "是指"
    };
    private static final String[] FIRST_WORDS = {
        "发挥", "各类", "不断提升", "除", "将", "对", "向", "由", "以", "为", "在", "有", "至", "应当向", "应当", "要向", "省级", "全部", "造成", "人以上", "竞争出让",
        "合理开发利用", "拟订", "加大", "依法依规加大", "要"
    };
    private static final String[] JOINS = {"以及其", "及其", "以及", "或者", "和", "与", "及"};
    private static final int LONGEST = 120;
    private static final int CELL = 14;

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
            int first = text.lastIndexOf(term.charAt(0), end - 1);
            return first >= clause && Character.isIdeographic(term.charAt(0)) && end - first > term.length()
                    ? behindLeads(text, behindVerb(text, clause, first), first)
                    : behindFirstWord(text, behindVerb(text, clause, end - 2), end);
        }
        return withJoined(text, clause, behindLeads(text, behindVerb(text, clause, latest), latest), term);
    }

    /** 甲主管部门和乙主管部门（以下简称主管部门）: the short name stands for both. */
    private static int withJoined(String text, int clause, int start, String term) {
        for (String join : JOINS) {
            int before = start - join.length();
            boolean both = before >= clause && text.startsWith(join, before)
                    && text.substring(clause, before).endsWith(term) && before - term.length() > clause;
            if (both) {
                return start(text, before, term);
            }
        }
        return start;
    }

    private static int behindVerb(String text, int clause, int latest) {
        int start = clause;
        for (String verb : VERBS) {
            int found = text.lastIndexOf(verb, latest - verb.length());
            start = found >= clause ? Math.max(start, found + verb.length()) : start;
        }
        return start;
    }

    private static int behindLeads(String text, int clause, int latest) {
        int start = clause;
        for (String lead : LEADS) {
            int found = text.lastIndexOf(lead, latest - lead.length());
            boolean inName = found >= 0 && text.startsWith("和国", found);
            if (found >= clause && found + lead.length() <= latest && !inName) {
                start = Math.max(start, found + lead.length());
            }
        }
        return start;
    }

    private static int behindFirstWord(String text, int clause, int end) {
        for (String word : FIRST_WORDS) {
            if (text.startsWith(word, clause) && clause + word.length() < end - 1) {
                return clause + word.length();
            }
        }
        return clause;
    }

    /** Start of the noun that ends at this place; a short line or cell is taken whole. */
    static int noun(String text, int end) {
        int line = end;
        while (line > 0 && "\n\t".indexOf(text.charAt(line - 1)) < 0 && end - line <= CELL) {
            line--;
        }
        boolean cell = text.indexOf('\t') >= 0 && (line == 0 || "\n\t".indexOf(text.charAt(line - 1)) >= 0) && end - line <= CELL;
        if (cell && text.substring(line, end).chars().noneMatch(c -> STOPS.indexOf(c) >= 0)) {
            return line;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        start = behindFirstWord(text, start, end);
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
