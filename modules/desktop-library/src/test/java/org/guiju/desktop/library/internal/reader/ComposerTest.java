package org.guiju.desktop.library.internal.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.Font;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.desktop.library.internal.typeset.TypeFonts;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final TypeFonts FONTS = new TypeFonts(new Font(Font.DIALOG, Font.PLAIN, 13));

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<DocumentLayout> done = new ArrayList<>();
    private final Composer composer = new Composer(background::add, done::add);

    private static Composer.Order order(int paragraphs, float em) {
        Block block = TextBlock.of(BlockStyle.PARAGRAPH, "排污单位应当遵守排污许可证规定，建立健全环境管理台账制度。".repeat(4), List.of());
        return new Composer.Order(new ArrayList<>(Collections.nCopies(paragraphs, block)), FONTS, em, em * 30, 0);
    }

    private void carryOut() throws Exception {
        background.remove().run();
        EventQueue.invokeAndWait(() -> { });
    }

    @Test
    void aShortPageIsThereAtOnce() {
        composer.compose(order(10, 13));
        assertEquals(1, done.size());
        assertTrue(background.isEmpty());
    }

    @Test
    void aLongPageIsNotLaidOutByTheThreadThatOrdersIt() throws Exception {
        composer.compose(order(1_000, 13));
        assertTrue(done.isEmpty());
        carryOut();
        assertEquals(13, done.get(0).em());
    }

    @Test
    void ofManyOrdersTheFirstAndTheLastAreCarriedOutAndOnlyTheLastIsShown() throws Exception {
        for (int size = 13; size < 20; size++) {
            composer.compose(order(1_000, size));
        }
        carryOut();
        assertTrue(done.isEmpty(), "the first is out of date");
        carryOut();
        assertEquals(1, done.size());
        assertEquals(19, done.get(0).em());
        assertTrue(background.isEmpty());
    }

    @Test
    void aPagePreparedAheadIsTakenAsItIs() {
        Composer.Order order = order(1_000, 13);
        composer.ahead(order);
        composer.compose(order);
        assertEquals(1, done.size());
        assertTrue(background.isEmpty());
    }

    @Test
    void aShortPageDropsTheLongOneThatIsStillWorkedOn() throws Exception {
        composer.compose(order(1_000, 13));
        composer.compose(order(3, 15));
        carryOut();
        assertEquals(1, done.size());
        assertEquals(15, done.get(0).em());
    }
}
