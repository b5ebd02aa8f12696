package org.guiju.desktop.library.internal.reader;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.PointerInfo;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.guiju.desktop.library.internal.page.Card;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.Palette;

/** The card that appears when the pointer rests on a citation or a term, with the words of the provision. */
final class HoverCard implements ReaderPointer.HoverCards {

    private static final int WIDTH = 30;
    private static final float TALLEST = 24;

    /** Makes cards; may read files. */
    interface Source {
        /** The card about a mark, empty if there is nothing to say. */
        Optional<Card> card(Mark mark) throws java.io.IOException;
    }

    private final ReaderView view;
    private final Source source;
    private final Executor background;
    private final Timer leaving = new Timer(260, e -> leaveUnlessInside());
    private Popup popup;
    private JPanel shown;
    private DocumentLayout.Placed awaited;

    HoverCard(ReaderView view, Source source, Executor background) {
        this.view = view;
        this.source = source;
        this.background = background;
    }

    @Override
    public void show(DocumentLayout.Placed placed) {
        hide();
        awaited = placed;
        background.execute(() -> {
            try {
                Optional<Card> card = source.card(placed.span().mark());
                SwingUtilities.invokeLater(() -> card.ifPresent(c -> pop(placed, c)));
            } catch (java.io.IOException | RuntimeException e) {
                System.getLogger(HoverCard.class.getName()).log(System.Logger.Level.DEBUG, "no card", e);
            }
        });
    }

    @Override
    public void leave() {
        awaited = null;
        if (popup != null) {
            leaving.restart();
        }
    }

    @Override
    public void hide() {
        awaited = null;
        leaving.stop();
        if (popup != null) {
            popup.hide();
            popup = null;
            shown = null;
        }
    }

    private void leaveUnlessInside() {
        PointerInfo pointer = MouseInfo.getPointerInfo();
        if (popup == null || awaited != null) {
            leaving.stop();
        } else if (pointer == null || shown == null || !shown.isShowing() || !inside(pointer.getLocation())) {
            hide();
        }
    }

    private boolean inside(Point onScreen) {
        Rectangle area = new Rectangle(shown.getLocationOnScreen(), shown.getSize());
        area.grow(4, 10);
        return area.contains(onScreen);
    }

    private void pop(DocumentLayout.Placed placed, Card card) {
        if (!placed.equals(awaited) || !view.isShowing()) {
            return;
        }
        shown = panel(card);
        Rectangle at = view.boundsOf(placed.range());
        Point corner = new Point(at.x, at.y + at.height + 2);
        SwingUtilities.convertPointToScreen(corner, view);
        Dimension size = shown.getPreferredSize();
        Rectangle screen = screen();
        int y = corner.y + size.height > screen.y + screen.height ? corner.y - at.height - 4 - size.height : corner.y;
        int x = Math.max(screen.x, Math.min(corner.x, screen.x + screen.width - size.width));
        popup = PopupFactory.getSharedInstance().getPopup(view, shown, x, Math.max(screen.y, y));
        popup.show();
    }

    private Rectangle screen() {
        GraphicsConfiguration screen = view.getGraphicsConfiguration();
        Rectangle bounds = new Rectangle(screen.getBounds());
        Insets insets = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        bounds.x += insets.left;
        bounds.y += insets.top;
        bounds.width -= insets.left + insets.right;
        bounds.height -= insets.top + insets.bottom;
        return bounds;
    }

    private JPanel panel(Card card) {
        Palette palette = Palette.current();
        float em = view.getFont().getSize2D();
        JPanel panel = new JPanel(new BorderLayout(0, 4));
        panel.setBackground(palette.paper());
        panel.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(palette.rule()), BorderFactory.createEmptyBorder(8, 12, 8, 6)));
        JLabel title = new JLabel(card.title());
        title.setFont(view.getFont().deriveFont(Font.BOLD));
        title.setForeground(palette.heading());
        panel.add(title, BorderLayout.NORTH);
        int least = Math.max(title.getPreferredSize().width, Math.round(em * 14));
        int width = card.blocks().isEmpty() ? Math.min(least, Math.round(em * WIDTH)) : Math.round(em * WIDTH);
        title.setPreferredSize(new Dimension(width, title.getPreferredSize().height));
        if (!card.blocks().isEmpty()) {
            ReaderView words = new ReaderView(new ReaderView.Setting(200, 0.3f, 1.02f), SILENT);
            words.setSize(width, 10);
            words.show(card.blocks(), card.title(), UnaryOperator.identity());
            JScrollPane scroll = new JScrollPane(words);
            scroll.setBorder(null);
            scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
            int wanted = Math.round(words.layoutShown().textHeight()) + 4;
            int most = Math.round(em * TALLEST);
            scroll.setPreferredSize(new Dimension(width, Math.min(wanted, most)));
            if (wanted <= most) {
                // the view is taller than its text
                scroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
            }
            panel.add(scroll, BorderLayout.CENTER);
        }
        if (!card.remark().isEmpty()) {
            JLabel remark = new JLabel(card.remark());
            remark.setForeground(palette.muted());
            panel.add(remark, BorderLayout.SOUTH);
        }
        return panel;
    }

    private static final ReaderListener SILENT = new ReaderListener() {
        @Override
        public void followed(Mark mark, boolean elsewhere) {
            // a card only shows
        }

        @Override
        public void provisionChanged(String eId) {
            // a card only shows
        }
    };
}
