package org.guiju.importing.internal.paragraph;

import java.util.List;
import java.util.regex.Pattern;
import org.guiju.importing.internal.structure.Marker;
import org.guiju.importing.internal.structure.MarkerReader;
import org.guiju.importing.internal.text.Characters;
import org.guiju.importing.internal.text.SourceLine;

/** Every line is a paragraph, except what a page end cut: a line that ends in mid-sentence goes on in the next. */
final class MarkdownJoining implements LineJoining {

    private static final Pattern DATE = Pattern.compile("[0-9〇○一二三四五六七八九十 ]{2,6}年[0-9一二三四五六七八九十 ]{1,5}月.{0,8}");
    private static final Pattern RESPONSIBLE_TAIL = Pattern.compile("[（(][^（）()]{2,200}(?:负责|牵头|参与)[^（）()]{0,40}[）)]。?");
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]{1,40}[）)]");

    @Override
    public boolean[] starts(List<SourceLine> lines, Doubts doubts) {
        boolean[] starts = new boolean[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 || !continues(lines.get(i - 1), lines.get(i));
        }
        return starts;
    }

    private static boolean continues(SourceLine left, SourceLine right) {
        String before = left.stripped();
        String after = right.stripped();
        if (before.isEmpty() || after.isEmpty() || !isRunningText(left) || !isRunningText(right)
                || before.indexOf('\t') >= 0 || after.indexOf('\t') >= 0) {
            return false;
        }
        if (RESPONSIBLE_TAIL.matcher(after).matches()) {
            return true;
        }
        if (DATE.matcher(before).matches() || DATE.matcher(after).matches() || BRACKETED.matcher(before).matches()
                || BRACKETED.matcher(after).matches()) {
            return false;
        }
        if (after.startsWith("——") || after.startsWith("附件") || before.startsWith("附件") || after.startsWith("注：")) {
            return false;
        }
        Marker marker = MarkerReader.read(after);
        if (marker != null && marker.beginsParagraph()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return !Characters.isTerminal(last) && !(last == '）' || last == ')' || last == '”') && before.length() > 20
                || last == '”' && "，、。；的和与等".indexOf(after.charAt(0)) >= 0;
    }

    private static boolean isRunningText(SourceLine line) {
        return line.style().heading() == 0 && !line.style().breakAfter()
                && (line.style().boldEnd() < line.stripped().length());
    }
}
