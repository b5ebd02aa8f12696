package org.guiju.importing.internal.structure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.text.Characters;
import org.guiju.importing.internal.text.Mark;

/**
 * Tells headings of numbered levels from their text. A heading may stand on a line of its own or run in: （一）指导思想。以…
 * Whether the first sentence is a heading is decided for all levels of one scheme in a document together, since authors are
 * consistent in that; bold type decides at once.
 */
final class RunInHeadings {

    private static final int LONGEST_RUN_IN = 36;
    private static final int LONGEST_OWN_LINE = 60;
    private static final int LONGEST_WITH_STOP = 24;

    private static final Pattern OWN_PROVISION = Pattern.compile("本(?:公告|通知|意见|办法|规定|规则|指南|方案|决定)[^。]{0,12}(?:自|期限|由|有效).*");

    private final Map<Scheme, int[]> votes = new EnumMap<>(Scheme.class);
    private final Set<Paragraph> heads = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Scheme> headed = EnumSet.noneOf(Scheme.class);

    /** Looks at all paragraphs of a document. */
    RunInHeadings(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Text text) {
                String content = text.paragraph().text();
                Marker marker = text.paragraph().marker();
                if (marker != null && marker.scheme().rank() > 0) {
                    String rest = content.substring(marker.end()).strip();
                    vote(marker.scheme(), rest);
                    if (i + 1 < blocks.size() && rest.indexOf('。') == rest.length() - 1 && isBelow(blocks.get(i + 1), marker)) {
                        heads.add(text.paragraph());
                        if (rest.indexOf('，') < 0 && looksLikeHeading(rest, LONGEST_RUN_IN)) {
                            headed.add(marker.scheme());
                        }
                    }
                }
            }
        }
    }

    /** 一、 that is one long sentence votes against headings too; （一） may be a list inside a level. */
    private void vote(Scheme scheme, String rest) {
        int stop = rest.indexOf('。');
        if (stop < 0) {
            return;
        }
        boolean heading = looksLikeHeading(rest.substring(0, stop), LONGEST_RUN_IN);
        if (stop < rest.length() - 1 || scheme == Scheme.HAN && !heading) {
            votes.computeIfAbsent(scheme, s -> new int[2])[heading ? 0 : 1]++;
        }
    }

    /** Whether a block stands below a level: text without number, or a deeper number. */
    private static boolean isBelow(Block block, Marker above) {
        if (!(block instanceof Block.Text text) || text.paragraph().is(Mark.SIGNATURE) || text.paragraph().is(Mark.CLOSING)) {
            return false;
        }
        Marker marker = text.paragraph().marker();
        return marker == null || marker.scheme().rank() > above.scheme().rank();
    }

    private boolean runsIn(Scheme scheme) {
        int[] count = votes.get(scheme);
        return count != null && count[0] >= 2 * count[1] && count[0] > 0;
    }

    /**
     * Length of the heading at the beginning of what follows a label.
     *
     * @param from where the label ends in the paragraph
     * @return offset behind the heading in the paragraph's text; {@code from} if there is none
     */
    int headingEnd(Paragraph paragraph, Scheme scheme, int from) {
        String text = paragraph.text();
        String rest = text.substring(from);
        if (rest.isBlank()) {
            return from;
        }
        if (paragraph.isMarkedHeading()) {
            return text.length();
        }
        if (paragraph.boldEnd() > from + 1) {
            return paragraph.boldEnd();
        }
        int stop = rest.indexOf('。');
        if (stop < 0) {
            char last = rest.charAt(rest.length() - 1);
            boolean open = Characters.isTerminal(last) || last == '，' || last == '、';
            return !open && looksLikeHeading(rest, LONGEST_OWN_LINE) ? text.length() : from;
        }
        String sentence = rest.substring(0, stop);
        if (stop == rest.length() - 1) {
            if (scheme == Scheme.HAN_BRACKET && heads.contains(paragraph) && headed.contains(scheme)
                    && looksLikeHeading(sentence, LONGEST_RUN_IN)) {
                return text.length();
            }
            boolean own = scheme == Scheme.HAN_BRACKET && runsIn(scheme) || scheme == Scheme.HAN;
            return own && sentence.length() <= LONGEST_WITH_STOP && sentence.indexOf('，') < 0
                    && looksLikeHeading(sentence, LONGEST_WITH_STOP) ? text.length() : from;
        }
        return runsIn(scheme) && looksLikeHeading(sentence, LONGEST_RUN_IN) ? from + stop + 1 : from;
    }

    /** Whether all that stands behind the label of a point is a heading: a few words without any stop. */
    static boolean isBareHeading(String rest) {
        return !rest.isEmpty() && rest.length() <= LONGEST_WITH_STOP && looksLikeHeading(rest, LONGEST_WITH_STOP)
                && rest.indexOf('，') < 0 && !Characters.isClosing(rest.charAt(rest.length() - 1));
    }

    /** Whether a paragraph can be the title of an annex that stands below its label. */
    static boolean isTitle(String text) {
        return looksLikeHeading(text, LONGEST_OWN_LINE) && !Characters.isTerminal(text.charAt(text.length() - 1));
    }

    private static boolean looksLikeHeading(String sentence, int longest) {
        String compact = sentence.replace(" ", "");
        if (compact.length() > longest) {
            return false;
        }
        long commas = compact.chars().filter(c -> c == '，').count();
        return commas <= 2 && !OWN_PROVISION.matcher(compact).matches() && compact.indexOf('；') < 0 && compact.indexOf('：') < 0 && compact.indexOf('=') < 0;
    }
}
