package org.guiju.regulation.internal.citation;

/** The form in which titles are compared: issuers are separated in many ways, nested marks differ, blanks come and go. */
final class TitleKey {

    private static final String STATE = "中华人民共和国";
    private static final String DROPPED = " \n\u3000\u00a0、，,·？《》〈〉<>“”\"‘’（）()[]【】†‡：:\u2003";

    private TitleKey() {}

    static String of(String title) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (DROPPED.indexOf(c) < 0) {
                out.append(switch (c) {
                    case '—', '－', '–', '~', '～', '―' -> '-';
                    default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
                });
            }
        }
        int at = out.indexOf("--");
        while (at >= 0) {
            out.deleteCharAt(at);
            at = out.indexOf("--");
        }
        return out.indexOf(STATE) == 0 && out.length() > STATE.length() ? out.substring(STATE.length()) : out.toString();
    }
}
