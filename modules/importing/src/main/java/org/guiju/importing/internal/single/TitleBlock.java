package org.guiju.importing.internal.single;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.structure.Block;
import org.guiju.importing.internal.structure.Marker;
import org.guiju.importing.internal.structure.MarkerReader;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.Characters;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SpaceRepair;
import org.guiju.regulation.api.text.DocumentNumbers;

/**
 * What stands above the text of a document: title, number, history.
 *
 * @param title title, empty if none was found
 * @param number document number in normal form, or null
 * @param history lines with dates between title and text, in order
 * @param titleBlocks indexes of the blocks that are title or number and leave the body; the history stays
 */
record TitleBlock(String title, String number, List<String> history, List<Integer> titleBlocks) {

    private static final Pattern NUMBER = Pattern.compile(
            "[（(]?([\\u4e00-\\u9fff]{2,30}[〔﹝\\[［（(【]\\s?[0-9]{4}\\s?[〕﹞\\]］）)】]\\s?第?\\s?[0-9]{1,5}\\s?号"
                    + "|(?:[\\u4e00-\\u9fff ]{2,40})?令?\\s?第?\\s?[0-9一二三四五六七八九十百〇]{1,6}\\s?号(?:令)?"
                    + "|[\\u4e00-\\u9fff ]{0,40}公告\\s?[0-9]{4}\\s?年第\\s?[0-9]{1,4}\\s?号)[）)]?");
    private static final Pattern TITLE_END = Pattern.compile(
            ".*(?:法|条例|规定|办法|细则|规则|决定|通知|意见|公告|方案|规划|纲要|指南|规程|标准|规范|制度|措施|目录|批复|解释|函|准则|令|章程|预案|手册|要点|计划|清单|范围|决议|通则|规章)(?:[（(][^（）()]{1,20}[）)])?[》”]?(?:的通知|的公告|的决定)?");
    private static final Pattern HISTORY = Pattern.compile(".{0,400}(?:通过|公布|发布|施行|修订|修正|批准|印发|颁布|废止|备案|实施).{0,200}");
    private static final int LONGEST_TITLE = 120;
    private static final int MOST_TITLE_LINES = 4;
    private static final int MOST_HISTORY = 40;

    TitleBlock {
        history = List.copyOf(history);
        titleBlocks = List.copyOf(titleBlocks);
    }

    static TitleBlock read(List<Block> blocks) {
        StringBuilder title = new StringBuilder();
        String number = null;
        List<String> history = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        boolean titleDone = false;
        for (int i = 0; i < blocks.size() && i < MOST_HISTORY; i++) {
            if (!(blocks.get(i) instanceof Block.Text block)) {
                break;
            }
            Paragraph paragraph = block.paragraph();
            String text = clean(paragraph.text());
            Matcher m = NUMBER.matcher(text);
            if (number == null && m.matches() && text.length() < 60) {
                number = DocumentNumbers.normalize(m.group(1));
                taken.add(i);
                titleDone = !title.isEmpty();
            } else if (!titleDone && title.length() + text.length() <= LONGEST_TITLE && isTitleLine(paragraph, text, title)) {
                title.append(joint(title, text)).append(text);
                taken.add(i);
                boolean marked = paragraph.first().style().heading() == 1;
                titleDone = marked || taken.size() >= MOST_TITLE_LINES
                        || TITLE_END.matcher(text).matches() && !nextContinues(blocks, i);
            } else if (!title.isEmpty() && Blanks.remove(text).contentEquals(Blanks.remove(title))) {
                // a title printed twice
                taken.add(i);
            } else if (isHistory(paragraph, text) || goesOn(history, text)) {
                history.add(text);
                titleDone = !title.isEmpty();
            } else {
                break;
            }
        }
        return new TitleBlock(title.toString(), number, history, taken);
    }

    private static String joint(StringBuilder title, String text) {
        boolean words = !title.isEmpty() && Characters.isAsciiWord(title.charAt(title.length() - 1))
                && !text.isEmpty() && Characters.isAsciiWord(text.charAt(0));
        return words ? " " : "";
    }

    /** 关于印发…… over two lines: the next line goes on if it has no sign of a beginning and ends like a title. */
    private static boolean nextContinues(List<Block> blocks, int at) {
        if (at + 1 >= blocks.size() || !(blocks.get(at + 1) instanceof Block.Text next)) {
            return false;
        }
        String text = clean(next.paragraph().text());
        return text.equals("的通知") || text.equals("的公告") || text.equals("的决定") || text.startsWith("的")
                && TITLE_END.matcher(text).matches();
    }

    private static boolean isTitleLine(Paragraph paragraph, String text, StringBuilder title) {
        Marker marker = paragraph.marker();
        if (marker != null && !paragraph.isMarkedHeading() || DateReader.whole(text) != null) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (Characters.isTerminal(last) || last == '，' || last == '、' || text.startsWith("（") || text.startsWith("(")) {
            return false;
        }
        boolean dated = !DateReader.all(text).isEmpty() && HISTORY.matcher(text).matches();
        return !dated && (title.isEmpty() || paragraph.isMarkedHeading() || text.length() <= 60);
    }

    /** Whether the last line of the history broke off inside a title and this is its rest. */
    private static boolean goesOn(List<String> history, String text) {
        if (history.isEmpty() || text.length() > LONGEST_TITLE) {
            return false;
        }
        String last = history.get(history.size() - 1);
        return last.chars().filter(c -> c == '《').count() > last.chars().filter(c -> c == '》').count();
    }

    private static boolean isHistory(Paragraph paragraph, String text) {
        if (paragraph.marker() != null && !text.startsWith("（") && !text.startsWith("(")) {
            return false;
        }
        List<DateReader.Found> dates = DateReader.all(text);
        boolean dated = !dates.isEmpty();
        return dated && (dates.get(0).start() == 0 && text.length() < 200 || HISTORY.matcher(text).matches() && text.length() < 600 || DateReader.whole(text) != null
                || text.startsWith("（") || text.startsWith("("));
    }

    private static String clean(String text) {
        return SpaceRepair.apply(text, new RepairCounts());
    }
}
