package org.guiju.importing.internal.single;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.guiju.importing.internal.structure.Block;
import org.guiju.importing.internal.structure.MarkerReader;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.Characters;
import org.guiju.importing.internal.text.Mark;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.importing.internal.paragraph.Paragraph;

/**
 * Finds the signature of a text: names of bodies, each on a line of its own, and a date below them.
 *
 * @param blocks the blocks with the lines of the signature marked
 * @param bodies bodies that sign, in order
 * @param date date of the signature, or null if there is no signature
 */
record SignatureGuess(List<Block> blocks, List<String> bodies, LocalDate date) {

    private static final Pattern BODY = Pattern.compile(
            "(?:[\\u4e00-\\u9fff（）()]{2,30})(?:部|委|委员会|局|总局|署|办公厅|办公室|院|会|政府|公司|集团|厅|中心|协会|银行|中央|中国|矿|厂)");
    private static final int MOST_BODIES = 20;
    private static final int LONGEST_DATE = 40;

    static SignatureGuess read(List<Block> blocks) {
        for (int i = blocks.size() - 1; i > 0; i--) {
            String line = text(blocks.get(i));
            LocalDate date = line.length() > LONGEST_DATE ? null : DateReader.whole(Blanks.remove(line));
            if (date == null) {
                continue;
            }
            int first = i;
            List<String> bodies = new ArrayList<>();
            while (first > 0 && i - first < MOST_BODIES && isBody(blocks.get(first - 1))) {
                first--;
                bodies.addAll(0, List.of(Blanks.strip(text(blocks.get(first))).split("[\\s\\u3000]{1,20}(?=[\\u4e00-\\u9fff]{3})")));
            }
            if (first < i) {
                List<Block> marked = new ArrayList<>(blocks);
                for (int j = first; j <= i; j++) {
                    marked.set(j, mark(blocks.get(j)));
                }
                return new SignatureGuess(marked, bodies.stream().map(Blanks::remove).toList(), date);
            }
        }
        return new SignatureGuess(blocks, List.of(), null);
    }

    private static boolean isBody(Block block) {
        String text = text(block);
        String compact = Blanks.remove(text);
        return !compact.isEmpty() && compact.length() <= 60 && MarkerReader.read(text) == null
                && !Characters.isTerminal(compact.charAt(compact.length() - 1)) && BODY.matcher(compact).matches();
    }

    private static Block mark(Block block) {
        List<SourceLine> lines = ((Block.Text) block).paragraph().lines().stream().map(l -> l.with(Mark.SIGNATURE)).toList();
        return new Block.Text(Paragraph.join(lines));
    }

    private static String text(Block block) {
        return block instanceof Block.Text text ? text.paragraph().text() : "";
    }
}
