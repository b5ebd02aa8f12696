package org.guiju.desktop.library.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private static final String ARTICLE = "排污单位有两个以上生产经营场所排放污染物的，应当按照生产经营场所分别申请取得排污许可证；"
            + "违反本条例规定（以下称“违法行为”），处20万元以上100万元以下的罚款，PM2.5、SO2超标的，依照《中华人民共和国环境保护法》第59条处罚。";
    private static final float SIZE = 16;

    private final TypeFonts fonts = new TypeFonts(new Font(Font.DIALOG, Font.PLAIN, 12));

    private List<Line> lines(String text, float width, float first) {
        return new LineBreaker(fonts).lines(new LineBreaker.Passage(
                text, 0, text.length(), new BitSet(), SIZE, 1.7f, 0, width, first, 0, BlockStyle.Align.JUSTIFY));
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 161, 190, 240, 333, 480, 640})
    void linesNeitherBeginWithClosingNorEndWithOpeningMarks(int width) {
        List<Line> lines = lines(ARTICLE, width, 2 * SIZE);
        for (int i = 0; i < lines.size(); i++) {
            char first = ARTICLE.charAt(lines.get(i).start());
            char last = ARTICLE.charAt(lines.get(i).end() - 1);
            assertFalse(i > 0 && "，。；）》”、".indexOf(first) >= 0, "line " + i + " begins with " + first);
            assertFalse("（《“".indexOf(last) >= 0, "line " + i + " ends with " + last);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 161, 190, 240, 333, 480, 640})
    void allTextIsInLinesInOrderAndNumbersStayWhole(int width) {
        List<Line> lines = lines(ARTICLE, width, 2 * SIZE);
        int at = 0;
        for (Line line : lines) {
            assertEquals(at, line.start());
            at = line.end();
        }
        assertEquals(ARTICLE.length(), at);
        for (int i = 1; i < lines.size(); i++) {
            int start = lines.get(i).start();
            boolean digits = Character.isDigit(ARTICLE.charAt(start)) && Character.isDigit(ARTICLE.charAt(start - 1));
            assertFalse(digits, "a number is broken before " + ARTICLE.substring(start));
        }
    }

    @Test
    void fullLinesAreFlush() {
        List<Line> lines = lines("依照本条例规定申请取得排污许可证".repeat(80), 400, 0);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertEquals(400, line.right(), 0.5f);
        }
        assertTrue(lines.size() > 3);
    }

    @Test
    void emptyTextHasOneEmptyLine() {
        List<Line> lines = lines("", 200, 0);
        assertEquals(1, lines.size());
        assertEquals(0, lines.get(0).end());
    }

    @Test
    void lineEndsInTheTextBreak() {
        assertEquals(List.of(0, 8), lines("国家发展改革委\n2021年3月18日", 400, 0).stream().map(Line::start).toList());
    }

    @Test
    void surrogatePairsAreNotBroken() {
        String text = "𠮷".repeat(60);
        for (Line line : lines(text, 150, 0)) {
            assertFalse(Character.isLowSurrogate(text.charAt(line.start())));
        }
    }
}
