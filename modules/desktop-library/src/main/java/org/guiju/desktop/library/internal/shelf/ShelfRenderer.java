package org.guiju.desktop.library.internal.shelf;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTree;
import javax.swing.UIManager;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.TreeCellRenderer;
import org.guiju.desktop.library.api.StatusIcon;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.words.Words;

/** Draws a group with its count, or a document in two lines: title, then kind, number and year. */
final class ShelfRenderer extends JPanel implements TreeCellRenderer {

    private static final long serialVersionUID = 1L;
    private static final int GROUP_INDENT = 24;
    private static final int INDENT = 46;
    private static final int COUNT_GAP = 8;

    private final JLabel first = new JLabel();
    private final JLabel count = new JLabel();
    private final JLabel second = new JLabel();

    ShelfRenderer() {
        super(new BorderLayout());
        setOpaque(false);
        add(first, BorderLayout.CENTER);
        count.setBorder(BorderFactory.createEmptyBorder(0, COUNT_GAP, 0, 0));
        add(count, BorderLayout.LINE_END); // of a long name the end is left out, never the count
        add(second, BorderLayout.SOUTH);
        setBorder(BorderFactory.createEmptyBorder(3, 0, 3, 0));
    }

    @Override
    public Component getTreeCellRendererComponent(
            JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
        Object shown = ((DefaultMutableTreeNode) value).getUserObject();
        Font font = tree.getFont();
        Color ink = UIManager.getColor(selected
                ? tree.hasFocus() ? "Tree.selectionForeground" : "Tree.selectionInactiveForeground" : "Tree.textForeground");
        ink = ink == null ? tree.getForeground() : ink;
        first.setForeground(ink);
        second.setForeground(selected && tree.hasFocus() ? ink : Palette.current().muted());
        second.setFont(font.deriveFont(font.getSize2D() * 0.88f));
        int room = Math.max(120, tree.getVisibleRect().width == 0 ? tree.getWidth() : tree.getVisibleRect().width);
        if (shown instanceof Shelf.Group group) {
            first.setFont(font.deriveFont(Font.BOLD));
            first.setIcon(null);
            first.setText(group.name());
            count.setFont(first.getFont());
            count.setForeground(ink);
            count.setText(String.valueOf(group.entries().size()));
            second.setVisible(false);
            setToolTipText(null);
            getAccessibleContext().setAccessibleName(group.name());
        } else if (shown instanceof ShelfEntry entry) {
            first.setFont(font);
            first.setIcon(new StatusIcon(entry.status()));
            first.setText(entry.document().title());
            second.setVisible(true);
            second.setText(details(entry));
            second.setBorder(BorderFactory.createEmptyBorder(1, first.getIcon().getIconWidth() + first.getIconTextGap(), 0, 0));
            setToolTipText(tip(entry));
            getAccessibleContext().setAccessibleName(entry.document().title() + ", " + Words.status(entry.status()));
        } else {
            first.setText("");
            second.setVisible(false);
        }
        count.setVisible(shown instanceof Shelf.Group);
        Dimension natural = getLayout().preferredLayoutSize(this);
        setPreferredSize(new Dimension(Math.min(natural.width + 8, room - (shown instanceof Shelf.Group ? GROUP_INDENT : INDENT)), natural.height));
        return this;
    }

    private static String details(ShelfEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.type(entry.document().type()));
        entry.number().ifPresent(parts::add);
        parts.add(String.valueOf(entry.year()));
        return String.join(" · ", parts);
    }

    private static String tip(ShelfEntry entry) {
        StringBuilder tip = new StringBuilder("<html><b>").append(escape(entry.document().title())).append("</b><br>")
                .append(Words.status(entry.status())).append(" · ").append(escape(details(entry)));
        if (!entry.document().issuers().isEmpty()) {
            tip.append("<br>").append(escape(Words.list(entry.document().issuers())));
        }
        if (entry.notice() != null) {
            tip.append("<br>").append(escape(Words.of("header.notice") + "《" + entry.notice().title() + "》"));
        }
        return tip.append("</html>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
