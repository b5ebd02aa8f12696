package org.guiju.regulation.internal.citation;

import java.util.Set;

/** Titles in 《》, others nested inside. */
final class TitleMarks {

    private static final int LONGEST = 200;
    /** Papers that are named in 《》 and are no regulation. */
    private static final String[] PAPERS = {
        "许可证", "执照", "证书", "证明", "决定书", "申报表", "明细表", "通知书", "登记表", "申请表", "承诺书", "报告书", "排查表"
    };
    private static final Set<String> OTHERS = Set.of("政府工作报告", "生命重于泰山");

    private TitleMarks() {}

    /** Offset behind the 》 that closes the 《 at this place, or -1 if none does. */
    static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i - open < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '《') {
                depth++;
            } else if (c == '》' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the title names a paper that is no document of law: a permit, a form, a speech. */
    static boolean isPaper(String title) {
        int bracket = title.endsWith("）") ? title.lastIndexOf('（') : -1;
        if (bracket > 0 && isPaper(title.substring(0, bracket))) {
            return true;
        }
        for (String paper : PAPERS) {
            if (title.endsWith(paper)) {
                return true;
            }
        }
        return OTHERS.contains(title);
    }
}
