package org.guiju.desktop.search.internal;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.List;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.library.api.HighlightedText;
import org.guiju.desktop.library.api.StatusIcon;
import org.guiju.search.api.SearchHit;
import org.guiju.search.api.Snippet;

/** Draws a hit: provision and document, where it stands, two lines of its words. */
final class HitRenderer extends JPanel implements ListCellRenderer<ResultRow> {

    private static final long serialVersionUID = 1L;
    private static final int PAD = 10;
    private static final int LEAD = 16;

    private transient ResultRow row;
    private transient HighlightedText excerpt;
    private boolean selected;
    private boolean focused;

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ResultRow> list, ResultRow value, int index, boolean isSelected, boolean hasFocus) {
        row = value;
        selected = isSelected;
        focused = list.hasFocus();
        if (excerpt == null || !list.getFont().equals(getFont())) {
            setFont(list.getFont());
            excerpt = new HighlightedText(list.getFont().deriveFont(list.getFont().getSize2D() * 1.02f), 2);
        }
        FontMetrics metrics = list.getFontMetrics(list.getFont());
        int height = row instanceof ResultRow.Hit
                ? PAD + metrics.getHeight() + 3 + excerpt.height() + 3 + metrics.getHeight() + PAD : metrics.getHeight() + 2 * PAD;
        setPreferredSize(new Dimension(100, height));
        getAccessibleContext().setAccessibleName(value.spoken());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics;
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            g.addRenderingHints(hints);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        Color back = !selected ? Colors.paper()
                : UIManager.getColor(focused ? "List.selectionBackground" : "List.selectionInactiveBackground");
        g.setColor(back == null ? Colors.paper() : back);
        g.fillRect(0, 0, getWidth(), getHeight());
        Color chosen = selected ? UIManager.getColor(focused ? "List.selectionForeground" : "List.selectionInactiveForeground") : null;
        FontMetrics metrics = g.getFontMetrics(getFont());
        int y = PAD + metrics.getAscent();
        if (row instanceof ResultRow.Jump jump) {
            g.setFont(getFont().deriveFont(Font.BOLD));
            g.setColor(chosen == null ? Colors.link() : chosen);
            g.drawString(fit(Words.of("results.jump", jump.title()), g.getFontMetrics(), getWidth() - 2 * PAD), PAD, y);
        } else if (row instanceof ResultRow.Hit hit) {
            paintHit(g, hit.hit(), chosen, y);
        } else {
            g.setFont(getFont());
            g.setColor(chosen == null ? Colors.link() : chosen);
            g.drawString(Words.of("results.more"), PAD, y);
        }
        g.setColor(Colors.rule());
        g.fillRect(PAD, getHeight() - 1, getWidth() - 2 * PAD, 1);
    }

    private void paintHit(Graphics2D g, SearchHit hit, Color chosen, int firstLine) {
        Icon sign = new StatusIcon(hit.status());
        FontMetrics metrics = g.getFontMetrics(getFont());
        sign.paintIcon(this, g, PAD, PAD + (metrics.getHeight() - sign.getIconHeight()) / 2);
        int x = PAD + sign.getIconWidth() + 6;
        g.setFont(getFont().deriveFont(Font.BOLD));
        FontMetrics bold = g.getFontMetrics();
        String year = String.valueOf(hit.document().published().getYear());
        int right = getWidth() - PAD - metrics.stringWidth(year);
        g.setColor(chosen == null ? Colors.ink() : chosen);
        String title = hit.document().title();
        String label = label(hit);
        String shownTitle = fit(title, bold, right - x - 12 - Math.min(bold.stringWidth("　" + label), (right - x) / 2));
        g.drawString(shownTitle, x, firstLine);
        int labelX = x + bold.stringWidth(shownTitle) + 10;
        if (!label.isEmpty()) {
            g.setColor(chosen == null ? Colors.link() : chosen);
            g.drawString(fit(label, bold, right - labelX - 10), labelX, firstLine);
        }
        g.setFont(getFont());
        g.setColor(chosen == null ? Colors.muted() : chosen);
        g.drawString(year, right, firstLine);
        int top = PAD + metrics.getHeight() + 3;
        Graphics2D words = (Graphics2D) g.create();
        words.translate(x, top);
        Snippet near = nearFirst(hit.snippet());
        excerpt.paint(words, near.text(), ranges(near), getWidth() - x - PAD, chosen);
        words.dispose();
        g.setColor(chosen == null ? Colors.muted() : chosen);
        g.drawString(fit(path(hit), metrics, getWidth() - x - PAD), x, top + excerpt.height() + 3 + metrics.getAscent());
    }

    /** A bare number (5.) says little: what it is part of stands before it. */
    private static String label(SearchHit hit) {
        if (hit.eId() == null) {
            return "";
        }
        int above = hit.path().size() - 2;
        boolean bare = hit.label().length() <= 4 && !hit.label().startsWith("第");
        return bare && above > 0 ? hit.path().get(above) + " " + hit.label() : hit.label();
    }

    /** The excerpt cut so that the first word found stands in the lines that are shown. */
    private static Snippet nearFirst(Snippet snippet) {
        if (snippet.highlights().isEmpty() || snippet.highlights().get(0).start() <= LEAD * 2) {
            return snippet;
        }
        int cut = snippet.highlights().get(0).start() - LEAD;
        return new Snippet("…" + snippet.text().substring(cut), snippet.highlights().stream()
                .map(r -> new Snippet.Range(r.start() - cut + 1, r.end() - cut + 1))
                .toList());
    }

    private static String path(SearchHit hit) {
        List<String> between = hit.path().size() > 2 ? hit.path().subList(1, hit.path().size() - 1) : List.of();
        String kind = Words.of("type." + hit.document().type().name());
        String number = hit.document().number() == null ? "" : " · " + hit.document().number();
        return kind + number + (between.isEmpty() ? "" : " · " + String.join(" › ", between));
    }

    private static int[] ranges(Snippet snippet) {
        return snippet.highlights().stream()
                .flatMapToInt(r -> java.util.stream.IntStream.of(r.start(), r.end()))
                .toArray();
    }

    private static String fit(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        int room = Math.max(0, width - metrics.stringWidth("…"));
        while (end > 0 && metrics.stringWidth(text.substring(0, end)) > room) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
