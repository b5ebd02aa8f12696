package org.guiju.desktop.library.internal.reader;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.text.BreakIterator;
import java.util.Locale;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.TextPosition;
import org.guiju.desktop.library.internal.typeset.TextRange;

/** The mouse on a page: selecting, following links, resting on a citation. */
final class ReaderPointer extends MouseAdapter {

    private final ReaderView view;
    private final Timer resting = new Timer(380, e -> rest());
    private HoverCards cards = HoverCards.NONE;
    private TextPosition anchor;
    private Point pressedAt;

    ReaderPointer(ReaderView view) {
        this.view = view;
        resting.setRepeats(false);
        view.addMouseListener(this);
        view.addMouseMotionListener(this);
        view.addMouseWheelListener(this);
    }

    void setCards(HoverCards shown) {
        cards = shown;
    }

    void hideCard() {
        resting.stop();
        if (cards != null) {
            cards.hide();
        }
    }

    void showCard(DocumentLayout.Placed placed) {
        resting.stop();
        cards.show(placed);
    }

    private TextPosition position(Point p) {
        return view.layoutShown().positionAt(p.x - view.columnX(), p.y);
    }

    private DocumentLayout.Placed spanAt(Point p) {
        return view.layoutShown() == null ? null : view.layoutShown().spanAt(p.x - view.columnX(), p.y).orElse(null);
    }

    @Override
    public void mousePressed(MouseEvent e) {
        view.requestFocusInWindow();
        hideCard();
        if (view.layoutShown() == null || !SwingUtilities.isLeftMouseButton(e)) {
            return;
        }
        pressedAt = e.getPoint();
        TextPosition at = position(e.getPoint());
        if (e.isShiftDown() && anchor != null) {
            view.select(TextRange.between(anchor, at));
            return;
        }
        anchor = at;
        switch (e.getClickCount()) {
            case 1 -> view.select(null);
            case 2 -> view.select(word(at));
            default -> view.select(TextRange.in(at.block(), 0, view.layoutShown().blocks().get(at.block()).text().length()));
        }
    }

    private TextRange word(TextPosition at) {
        String text = view.layoutShown().blocks().get(at.block()).text();
        BreakIterator words = BreakIterator.getWordInstance(Locale.CHINESE);
        words.setText(text);
        int offset = Math.min(at.offset(), Math.max(0, text.length() - 1));
        int end = words.following(offset);
        int start = words.previous();
        return end == BreakIterator.DONE ? TextRange.in(at.block(), 0, 0) : TextRange.in(at.block(), start, end);
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        if (anchor != null && pressedAt != null && e.getPoint().distance(pressedAt) > 3) {
            view.select(TextRange.between(anchor, position(e.getPoint())));
            view.scrollRectToVisible(new Rectangle(e.getX(), e.getY() - 10, 1, 20));
        }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        boolean click = pressedAt != null && e.getPoint().distance(pressedAt) <= 3;
        pressedAt = null;
        boolean middle = SwingUtilities.isMiddleMouseButton(e);
        if (view.layoutShown() == null || !(click || middle) || view.selection() != null) {
            return;
        }
        DocumentLayout.Placed placed = spanAt(e.getPoint());
        if (placed != null && placed.span().mark().isLink()) {
            view.listener().followed(placed.span().mark(), middle || e.isControlDown());
        } else {
            view.blockAt(e.getPoint()).map(b -> b.eId()).ifPresent(eId -> view.setCurrent(view.citable(eId)));
        }
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        DocumentLayout.Placed placed = spanAt(e.getPoint());
        if (placed == null ? view.hover() != null : !placed.equals(view.hover())) {
            view.setHover(placed);
            cards.leave();
            resting.stop();
            if (placed != null && placed.span().mark().hasCard()) {
                resting.restart();
            }
        }
    }

    @Override
    public void mouseExited(MouseEvent e) {
        resting.stop();
        view.setHover(null);
        cards.leave();
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
        hideCard();
        if (e.isControlDown()) {
            view.setZoom(view.zoom() * (e.getWheelRotation() < 0 ? 1.1f : 1 / 1.1f));
        } else if (view.getParent() != null) {
            view.getParent().dispatchEvent(SwingUtilities.convertMouseEvent(view, e, view.getParent()));
        }
    }

    private void rest() {
        if (view.hover() != null && view.isShowing()) {
            cards.show(view.hover());
        }
    }

    /** Shows and hides the card about a mark. */
    interface HoverCards {
        /** Shows nothing. */
        HoverCards NONE = new HoverCards() {
            @Override
            public void show(DocumentLayout.Placed placed) {
                // nothing to show
            }

            @Override
            public void leave() {
                // nothing shown
            }

            @Override
            public void hide() {
                // nothing shown
            }
        };

        /** Shows the card about this mark. */
        void show(DocumentLayout.Placed placed);

        /** The pointer left the mark; it may be on its way to the card. */
        void leave();

        /** Hides the card at once. */
        void hide();
    }
}
