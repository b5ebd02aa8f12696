package org.guiju.desktop.records.internal;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.math.BigDecimal;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.guiju.desktop.library.api.Colors;

/** Cells: numbers at the right, outcomes in a rounded field of their colour. */
final class BadgeRenderer extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "guiju.badges";

    private transient RowsTable.Badge badge;

    static BadgeRenderer of(JTable table) {
        if (table.getClientProperty(KEY) instanceof BadgeRenderer there) {
            return there;
        }
        BadgeRenderer made = new BadgeRenderer();
        table.putClientProperty(KEY, made);
        return made;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focus, int row, int column) {
        setForeground(null); // a badge before has left its colour
        super.getTableCellRendererComponent(table, value, selected, focus, row, column);
        badge = value instanceof RowsTable.Badge b ? b : null;
        setText(RowsTable.shown(value));
        setHorizontalAlignment(value instanceof BigDecimal ? SwingConstants.TRAILING : SwingConstants.LEADING);
        setBorder(BorderFactory.createEmptyBorder(0, badge == null ? 6 : 12, 0, 6));
        if (badge != null) {
            setForeground(color(badge.tone()));
        }
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (badge == null) {
            super.paintComponent(graphics);
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        Color color = color(badge.tone());
        int width = Math.min(getWidth() - 6, getFontMetrics(getFont()).stringWidth(badge.text()) + 16);
        g.setColor(Colors.paper());
        g.fillRoundRect(4, 3, width, getHeight() - 6, getHeight() - 6, getHeight() - 6);
        g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 36));
        g.fillRoundRect(4, 3, width, getHeight() - 6, getHeight() - 6, getHeight() - 6);
        g.setColor(color);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(getFont());
        var metrics = g.getFontMetrics();
        g.drawString(badge.text(), 12, (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent());
        g.dispose();
    }

    static Color color(RowsTable.Tone tone) {
        Color paper = Colors.paper();
        boolean dark = paper.getRed() + paper.getGreen() + paper.getBlue() < 384;
        return switch (tone) {
            case GOOD -> dark ? new Color(0x7bc98a) : new Color(0x1f6f3a);
            case OPEN -> dark ? new Color(0xe3b866) : new Color(0x8a5a00);
            case NOTE -> Colors.link();
            case BAD -> dark ? new Color(0xf08a80) : new Color(0xb3261e);
        };
    }
}
