package org.guiju.regulation.internal.citation;

/** Tells whether words amend an article: 将第二条…修改为, 删去第七条第二款, 在第十一条后增加一款. */
final class Amendments {

    private static final String[] BEFORE = {"将", "删去", "删除", "在", "增加", "修改"};
    private static final String[] BEHIND = {"修改", "后增加", "中的", "改为", "删去", "有关"};

    private Amendments() {}

    static boolean at(String text, int start, int end) {
        for (String word : BEFORE) {
            if (text.startsWith(word, start - word.length())) {
                return true;
            }
        }
        for (String word : BEHIND) {
            if (text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }
}
