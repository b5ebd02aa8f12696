package org.guiju.desktop.calculation.internal;

import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JEditorPane;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLDocument;
import org.guiju.desktop.shell.api.Keys;

/** Links by keys: Tab and Shift+Tab go from one to the next and past the last out of the text, Enter follows. */
final class LinkKeys {

    private final JEditorPane pane;
    private final Consumer<String> follow;
    private int current = -1;

    private LinkKeys(JEditorPane pane, Consumer<String> follow) {
        this.pane = pane;
        this.follow = follow;
    }

    /** Where a link stands. */
    private record Link(int start, int end, String target) {}

    /** Binds the keys of a text. */
    static void in(JEditorPane pane, Consumer<String> follow) {
        LinkKeys keys = new LinkKeys(pane, follow);
        pane.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of());
        pane.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of());
        Keys.whenFocused(pane, "TAB", () -> keys.go(1));
        Keys.whenFocused(pane, "shift TAB", () -> keys.go(-1));
        Keys.whenFocused(pane, "ENTER", keys::enter);
        pane.addPropertyChangeListener("document", e -> keys.current = -1);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        if (pane.getDocument() instanceof HTMLDocument document) {
            for (HTMLDocument.Iterator i = document.getIterator(HTML.Tag.A); i.isValid(); i.next()) {
                AttributeSet attributes = i.getAttributes();
                Object target = attributes == null ? null : attributes.getAttribute(HTML.Attribute.HREF);
                if (target != null) {
                    links.add(new Link(i.getStartOffset(), i.getEndOffset(), target.toString()));
                }
            }
        }
        return links;
    }

    private void go(int step) {
        List<Link> links = links();
        int next = current < 0 && step < 0 ? -1 : current + step;
        if (next < 0 || next >= links.size()) {
            current = -1;
            pane.select(0, 0);
            if (step > 0) {
                pane.transferFocus();
            } else {
                pane.transferFocusBackward();
            }
            return;
        }
        current = next;
        Link link = links.get(next);
        pane.getCaret().setSelectionVisible(true);
        pane.select(link.start(), link.end());
        try {
            Rectangle place = pane.modelToView2D(link.start()).getBounds();
            place.grow(0, place.height * 2);
            pane.scrollRectToVisible(place);
        } catch (BadLocationException e) {
            current = -1; // the text has just been replaced
        }
    }

    private void enter() {
        List<Link> links = links();
        if (current >= 0 && current < links.size()) {
            follow.accept(links.get(current).target());
        }
    }
}
