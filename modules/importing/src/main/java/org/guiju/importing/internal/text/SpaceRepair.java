package org.guiju.importing.internal.text;

import java.util.List;

/**
 * Takes out the blanks that extraction put between ideographs, digits and punctuation. A blank stays between two ASCII
 * characters (GB 18599), between two names of bodies (中共中央 国务院) and between two words of a title in 《》 (《排污许可证申请与核发技术规范
 * 工业噪声》), where it is printed and means something.
 */
public final class SpaceRepair {

    /** Bodies between whose names a blank is printed. Longer names first is not needed: only beginnings and ends count. */
    private static final List<String> BODIES = List.of(
            "中共中央", "国务院", "中共中央办公厅", "国务院办公厅", "全国人大常委会", "最高人民法院", "最高人民检察院",
            "国家发展改革委", "发展改革委", "工业和信息化部", "财政部", "税务总局", "国家税务总局", "科技部", "科学技术部",
            "生态环境部", "自然资源部", "自然资源部办公厅", "财政部办公厅", "住房城乡建设部", "住房和城乡建设部", "水利部",
            "农业农村部", "商务部", "教育部", "公安部", "司法部", "应急管理部", "人力资源社会保障部", "市场监管总局",
            "国家市场监督管理总局", "市场监督管理总局", "国家能源局", "国家矿山安全监察局", "国家矿山安监局", "国务院国资委",
            "国家统计局", "国家林草局", "国家林业和草原局", "海关总署", "交通运输部", "国家金融监督管理总局", "金融监管总局",
            "中国证券监督管理委员会", "中国证监会", "中国人民银行", "中国科学院", "国管局", "工业和信息化部办公厅",
            "生态环境部办公厅", "国家卫生健康委", "国家铁路局", "民航局", "国家林业局", "环境保护部", "国土资源部");

    private static final int LONGEST_TITLE = 120;

    private SpaceRepair() {}

    /** The text with only the blanks that mean something; the kinds of those taken out are counted. */
    public static String apply(String text, RepairCounts counts) {
        int first = firstBlank(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        out.append(text, 0, first);
        int i = first;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Blanks.isBlank(c)) {
                out.append(c);
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
                end++;
            }
            if (!out.isEmpty() && end < text.length()) {
                if (means(out, text, end)) {
                    out.append(' ');
                } else {
                    counts.add("blank removed", end - i);
                }
            }
            i = end;
        }
        return out.toString();
    }

    /**
     * A line of a signature. Blanks between names of bodies are kept, one each; those that only spread a name (科  技  部) or
     * stand in a date are taken out.
     */
    public static String signature(String line, RepairCounts counts) {
        String[] names = Blanks.strip(line).split("[\\s\u3000]+");
        for (String name : names) {
            boolean body = name.length() >= 2 && name.chars().allMatch(c -> Characters.isIdeograph((char) c));
            if (!body) {
                return apply(Blanks.strip(line), counts);
            }
        }
        return String.join(" ", names);
    }

    private static boolean means(StringBuilder left, String text, int right) {
        char before = left.charAt(left.length() - 1);
        char after = text.charAt(right);
        if (before < 0x80 && after < 0x80) {
            return Characters.isAsciiWord(before) && Characters.isAsciiWord(after)
                    || Characters.isAsciiLetter(after) && before != '(' || Characters.isAsciiLetter(before) && after == '(';
        }
        return Characters.isIdeograph(before) && Characters.isIdeograph(after)
                && (inTitle(left) || endsWithBody(left) && startsWithBody(text, right));
    }

    private static boolean inTitle(StringBuilder left) {
        int open = left.lastIndexOf("《");
        return open >= 0 && left.length() - open <= LONGEST_TITLE && left.indexOf("》", open) < 0;
    }

    private static boolean endsWithBody(StringBuilder left) {
        for (String body : BODIES) {
            int from = left.length() - body.length();
            if (from >= 0 && left.indexOf(body, from) == from) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithBody(String text, int from) {
        for (String body : BODIES) {
            if (text.startsWith(body, from)) {
                return true;
            }
        }
        return false;
    }

    private static int firstBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Blanks.isBlank(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
