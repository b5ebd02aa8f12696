package org.guiju.desktop.library.internal.reader;

import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.DocumentPainter;
import org.guiju.desktop.library.internal.typeset.Overlays;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.typeset.TypeFonts;

/**
 * Lays pages out: short ones at once, long ones on another thread, so that a page of any length can be made larger or wider
 * without holding the window. Of orders that come faster than they can be carried out only the last is. Event thread only,
 * but for {@link #ahead}.
 */
final class Composer {

    /** Characters of a page that is laid out at once; far below 100 ms on any machine. */
    static final int SHORT = 8_000;

    /** Height in em of what is drawn ahead, about a window. */
    private static final float WINDOW = 60;

    /**
     * What is to be laid out, and how.
     *
     * @param at the block in view
     */
    record Order(List<Block> blocks, TypeFonts fonts, float em, float width, int at) {

        boolean filledBy(DocumentLayout layout) {
            return layout.em() == em && Math.abs(layout.width() - width) <= 0.5f && layout.laysOut(blocks, fonts);
        }

        DocumentLayout compose() {
            return new DocumentLayout(blocks, fonts, em, width);
        }

        /**
         * Draws what will be in view once for nobody: the shapes of letters in a new size are made when they are first drawn,
         * which takes longer than the layout itself.
         */
        void drawAhead(DocumentLayout layout) {
            if (blocks.isEmpty()) {
                return;
            }
            float top = layout.top(Math.min(at, blocks.size() - 1));
            Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            try {
                new DocumentPainter(layout, Palette.current(), Overlays.NONE).paint(g, top, top + em * WINDOW);
            } finally {
                g.dispose();
            }
        }

        boolean isShort() {
            int characters = 0;
            for (Block block : blocks) {
                characters += block.text().length();
                if (characters > SHORT) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Executor background;
    private final Consumer<DocumentLayout> done;
    private volatile DocumentLayout prepared;
    private Order wanted;
    private Order running;

    /**
     * A composer.
     *
     * @param background where long pages are laid out
     * @param done told on the event thread what the last order came to, during {@link #compose} or later
     */
    Composer(Executor background, Consumer<DocumentLayout> done) {
        this.background = background;
        this.done = done;
    }

    /** Lays out ahead of the order, on the thread of the caller. */
    void ahead(Order order) {
        DocumentLayout layout = order.compose();
        order.drawAhead(layout);
        prepared = layout;
    }

    /** Lays out; what was ordered before is dropped. */
    void compose(Order order) {
        DocumentLayout ahead = prepared;
        prepared = null;
        if (ahead != null && order.filledBy(ahead)) {
            wanted = null;
            done.accept(ahead);
        } else if (order.isShort()) {
            wanted = null;
            done.accept(order.compose());
        } else {
            wanted = order;
            carryOut();
        }
    }

    private void carryOut() {
        if (running != null || wanted == null) {
            return;
        }
        Order order = wanted;
        running = order;
        background.execute(() -> {
            try {
                DocumentLayout layout = order.compose();
                order.drawAhead(layout);
                EventQueue.invokeLater(() -> finished(order, layout));
            } catch (RuntimeException e) {
                EventQueue.invokeLater(() -> running = null);
                throw e;
            }
        });
    }

    private void finished(Order order, DocumentLayout layout) {
        running = null;
        if (order.equals(wanted)) {
            wanted = null;
            done.accept(layout);
        } else {
            carryOut();
        }
    }
}
