package org.guiju.regulation.internal.citation;

/** Words by which a text speaks of itself: 本办法, 本条, 前款, 上述情形. */
final class SelfWords {

    private static final String[] DOCUMENTS = {
        "指导意见", "实施方案", "实施细则", "实施意见", "暂行办法", "法", "条例", "办法", "规定", "规则", "通知", "指南", "意见", "规程",
        "准则", "公告", "方案", "规划", "细则", "纲要", "措施", "目录", "名录", "标准", "导则", "计划", "决定", "规范", "制度"
    };
    private static final String[] ABOVE = {"上述", "前述"};
    private static final String[] ABOVE_WHAT = {
        "情形", "规定", "条款", "材料", "违法行为", "行为", "标准", "条件", "措施", "要求", "原则", "内容", "情况", "举措", "事项", "资料"
    };

    private SelfWords() {}

    /** Offset behind 本办法 at this place, or -1. 基本规定 is none. */
    static int document(String text, int at) {
        if (text.charAt(at) != '本' || at > 0 && "基根日成版文样剧资原书读课".indexOf(text.charAt(at - 1)) >= 0) {
            return -1;
        }
        for (String word : DOCUMENTS) {
            if (text.startsWith(word, at + 1)) {
                return at + 1 + word.length();
            }
        }
        return -1;
    }

    /** The unit of 本条, 本款, 本项, 本章, 本节 at this place, or null. */
    static Unit here(String text, int at) {
        if (text.charAt(at) != '本' || at + 1 >= text.length()
                || at > 0 && "基根日成版文样剧资原书读课".indexOf(text.charAt(at - 1)) >= 0) {
            return null;
        }
        return switch (text.charAt(at + 1)) {
            case '条', '款', '项', '章', '节' -> UnitWords.at(text, at + 1);
            default -> null;
        };
    }

    /**
     * 前款, 前两款, 前三项, 前条.
     *
     * @param unit ARTICLE, PARAGRAPH or POINT
     * @param count how many
     * @param end offset behind it
     */
    record Before(Unit unit, int count, int end) {}

    /** Reads 前款 and the like at this place; null if there is none. */
    static Before before(String text, int at) {
        if (text.charAt(at) != '前' || at > 0 && "目之以此当事生提先年日月空".indexOf(text.charAt(at - 1)) >= 0) {
            return null;
        }
        Numerals.Read number = Numerals.read(text, at + 1);
        int unitAt = number == null ? at + 1 : number.end();
        if (unitAt >= text.length() || number != null && (number.bracketed() || Integer.parseInt(number.value()) > 20)) {
            return null;
        }
        Unit unit = UnitWords.at(text, unitAt);
        return unit == Unit.ARTICLE || unit == Unit.PARAGRAPH || unit == Unit.POINT
                ? new Before(unit, number == null ? 1 : Integer.parseInt(number.value()), unitAt + 1)
                : null;
    }

    /** Offset behind 上述情形 at this place, or -1. */
    static int above(String text, int at) {
        for (String word : ABOVE) {
            if (text.startsWith(word, at)) {
                for (String what : ABOVE_WHAT) {
                    if (text.startsWith(what, at + word.length())) {
                        return at + word.length() + what.length();
                    }
                }
            }
        }
        return -1;
    }
}
