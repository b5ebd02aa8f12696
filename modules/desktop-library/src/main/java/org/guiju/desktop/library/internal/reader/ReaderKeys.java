package org.guiju.desktop.library.internal.reader;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.Span;
import org.guiju.desktop.shell.api.Keys;

/** Keys on a page: scrolling, selecting, stepping through links and articles. */
final class ReaderKeys {

    private final ReaderView view;

    ReaderKeys(ReaderView view) {
        this.view = view;
    }

    void install() {
        Keys.whenFocused(view, "DOWN", () -> scroll(view.getScrollableUnitIncrement(view.getVisibleRect(), 1, 1)));
        Keys.whenFocused(view, "UP", () -> scroll(-view.getScrollableUnitIncrement(view.getVisibleRect(), 1, -1)));
        Keys.whenFocused(view, "PAGE_DOWN", () -> scroll(view.getScrollableBlockIncrement(view.getVisibleRect(), 1, 1)));
        Keys.whenFocused(view, "PAGE_UP", () -> scroll(-view.getScrollableBlockIncrement(view.getVisibleRect(), 1, -1)));
        Keys.whenFocused(view, "SPACE", () -> scroll(view.getScrollableBlockIncrement(view.getVisibleRect(), 1, 1)));
        Keys.whenFocused(view, "shift SPACE", () -> scroll(-view.getScrollableBlockIncrement(view.getVisibleRect(), 1, -1)));
        Keys.whenFocused(view, "HOME", () -> scroll(Integer.MIN_VALUE / 2));
        Keys.whenFocused(view, "END", () -> scroll(Integer.MAX_VALUE / 2));
        Keys.whenFocused(view, "ctrl HOME", () -> scroll(Integer.MIN_VALUE / 2));
        Keys.whenFocused(view, "ctrl END", () -> scroll(Integer.MAX_VALUE / 2));
        Keys.whenFocused(view, "ctrl DOWN", () -> step(1));
        Keys.whenFocused(view, "ctrl UP", () -> step(-1));
        Keys.whenFocused(view, "ctrl A", () -> view.select(view.layoutShown() == null ? null : view.layoutShown().all()));
        Keys.whenFocused(view, "ctrl C", this::copy);
        Keys.whenFocused(view, "COPY", this::copy);
        Keys.whenFocused(view, "TAB", () -> link(1));
        Keys.whenFocused(view, "shift TAB", () -> link(-1));
        Keys.whenFocused(view, "ctrl TAB", view::transferFocus);
        Keys.whenFocused(view, "ESCAPE", () -> {
            view.setHover(null);
            view.pointer().hideCard();
        });
        Keys.whenFocused(view, "ENTER", () -> follow(false));
        Keys.whenFocused(view, "ctrl ENTER", () -> follow(true));
    }

    private void scroll(int by) {
        view.pointer().hideCard();
        if (SwingUtilities.getAncestorOfClass(JScrollPane.class, view) instanceof JScrollPane pane) {
            JScrollBar bar = pane.getVerticalScrollBar();
            bar.setValue((int) Math.max(0, Math.min(bar.getMaximum(), (long) bar.getValue() + by)));
        }
    }

    private void copy() {
        String text = view.selectedText();
        if (!text.isEmpty()) {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        }
    }

    /** To the next or previous article or heading. */
    private void step(int direction) {
        DocumentLayout layout = view.layoutShown();
        if (layout == null) {
            return;
        }
        int at = view.currentProvision() == null ? 0 : layout.blockOf(view.currentProvision()).orElse(0);
        for (int b = at + direction; b >= 0 && b < layout.blocks().size(); b += direction) {
            List<String> anchors = layout.blocks().get(b).anchors();
            if (!anchors.isEmpty() && !anchors.get(0).contains("__") && !anchors.get(0).equals(view.currentProvision())) {
                view.goTo(anchors.get(0), false);
                return;
            }
        }
    }

    /** To the next or previous citation, in view first. */
    private void link(int direction) {
        DocumentLayout layout = view.layoutShown();
        if (layout == null) {
            return;
        }
        List<DocumentLayout.Placed> links = new ArrayList<>();
        for (int b = 0; b < layout.blocks().size(); b++) {
            for (Span span : layout.blocks().get(b).spans()) {
                if (span.mark().isLink() || span.mark() instanceof Mark.External) {
                    links.add(new DocumentLayout.Placed(b, span));
                }
            }
        }
        if (links.isEmpty()) {
            view.transferFocus();
            return;
        }
        int at = links.indexOf(view.hover());
        int next = at >= 0 ? at + direction : firstInView(links, layout, direction);
        if (next < 0 || next >= links.size()) {
            view.setHover(null);
            view.pointer().hideCard();
            if (direction > 0) {
                view.transferFocus();
            } else {
                view.transferFocusBackward();
            }
            return;
        }
        view.setHover(links.get(next));
        view.reveal(links.get(next).range());
        // after the events of the scrolling, which hide cards
        java.awt.EventQueue.invokeLater(() -> view.pointer().showCard(links.get(next)));
    }

    private int firstInView(List<DocumentLayout.Placed> links, DocumentLayout layout, int direction) {
        Rectangle visible = view.getVisibleRect();
        int first = layout.blockAt(visible.y);
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).block() >= first) {
                return direction > 0 ? i : Math.max(0, i - 1);
            }
        }
        return direction > 0 ? 0 : links.size() - 1;
    }

    private void follow(boolean elsewhere) {
        if (view.hover() != null && view.hover().span().mark().isLink()) {
            view.listener().followed(view.hover().span().mark(), elsewhere);
        }
    }
}
