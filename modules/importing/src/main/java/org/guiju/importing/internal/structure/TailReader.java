package org.guiju.importing.internal.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.text.Mark;

/** Recognises what stands at the end of documents: closing paragraphs, lists of annexes, annexes; and ends of boxes. */
final class TailReader {

    private static final Pattern CLOSING = Pattern.compile(
            "(?:本(?:通知|意见|公告|决定)自|特此(?:通知|公告)|抄送|[（(]此件|[（(]联系人|联系人|此前(?:发布|印发|有关)).{0,400}");
    private static final Pattern ANNEX_LIST = Pattern.compile("附件?\\s?[:：]\\s?\\S.*|附件\\s?[:：]?\\s?1\\s?[.．、:：]\\s?\\S.*");
    private static final Pattern LIST_MEMBER = Pattern.compile("(?:附件?\\s?)?(?:[0-9]{1,2}\\s?[.．、:：].*|附件.*|附[:：].*|https?:.*|[（(].*)");
    private static final Pattern BOX_END = Pattern.compile("(?:时间节点|责任部门|责任单位|牵头单位|行动内容)[:：].*");
    private static final int LONGEST_MEMBER = 90;

    private final List<Block> blocks;
    private final int closingFrom;

    TailReader(List<Block> blocks) {
        this.blocks = blocks;
        int from = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            if (text(i).startsWith("附") && isAnnexList(i)) {
                from = i;
                break;
            }
        }
        while (from > 0 && isUnnumberedTail(from - 1)) {
            from--;
        }
        this.closingFrom = from;
    }

    private boolean isUnnumberedTail(int index) {
        return blocks.get(index) instanceof Block.Text text
                && (text.paragraph().is(Mark.SIGNATURE) || text.paragraph().marker() == null
                        || ANNEX_LIST.matcher(text.paragraph().text()).matches());
    }

    /** Whether an unnumbered paragraph behind the last number belongs to the document as a whole. */
    boolean isClosing(int index) {
        return index >= closingFrom && CLOSING.matcher(text(index)).lookingAt();
    }

    /** Whether a list of annexes begins here that is only named. */
    boolean isAnnexList(int index) {
        String text = text(index);
        if (!ANNEX_LIST.matcher(text).matches() && !(text.startsWith("附件") && text.length() <= LONGEST_MEMBER)) {
            return false;
        }
        for (int i = index; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Text member)) {
                return false;
            }
            if (member.paragraph().is(Mark.SIGNATURE) || member.paragraph().is(Mark.CLOSING)) {
                return i > index;
            }
            String line = member.paragraph().text();
            boolean plain = i > index && MarkerReader.read(line) == null && line.length() <= LONGEST_MEMBER;
            if (line.length() > LONGEST_MEMBER * 2 || !plain && !LIST_MEMBER.matcher(line).matches()) {
                return false;
            }
        }
        return ANNEX_LIST.matcher(text).matches();
    }

    /** Whether an annex with text of its own begins here. */
    boolean isAnnex(int index) {
        String text = text(index);
        Marker marker = MarkerReader.read(text);
        if (marker == null || marker.scheme() != Scheme.ANNEX || text.length() > LONGEST_MEMBER) {
            return false;
        }
        boolean lettered = text.startsWith("附录") || text.startsWith("附表");
        boolean labelled = marker.label().endsWith("：") || marker.label().endsWith(":");
        return (lettered || labelled || text.startsWith("附件") || marker.end() == text.length())
                && text.indexOf('。') < 0 && text.indexOf('；') < 0 && index + 1 < blocks.size() && !isAnnexList(index);
    }

    /** Whether a paragraph cannot belong to the box before it. */
    boolean endsBox(Paragraph paragraph) {
        return BOX_END.matcher(paragraph.text()).matches();
    }

    private String text(int index) {
        return blocks.get(index) instanceof Block.Text text && !text.paragraph().is(Mark.PLAIN) ? text.paragraph().text() : "";
    }
}
