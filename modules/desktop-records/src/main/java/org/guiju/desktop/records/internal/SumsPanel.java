package org.guiju.desktop.records.internal;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Outcome;
import org.guiju.desktop.library.api.Colors;
import org.guiju.records.api.Portfolio;

/** What the rows of a portfolio come to: outcomes, classes, sums, what is missing, side by side with bars. */
final class SumsPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 12;
    private static final int MOST_BARS = 5;

    SumsPanel() {
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setBorder(BorderFactory.createEmptyBorder(0, GAP, GAP + GAP / 2, GAP));
    }

    private record Bar(String label, String value, double share, Color color) {}

    void show(Calculator calculator, Portfolio portfolio) {
        removeAll();
        Labels labels = calculator.labels(Words.locale());
        int total = Math.max(1, portfolio.rows().size());
        List<Bar> outcomes = new ArrayList<>();
        portfolio.outcomes().forEach((outcome, count) -> outcomes.add(new Bar(
                Words.of("outcome." + outcome.name()), String.valueOf(count), (double) count / total,
                BadgeRenderer.color(tone(outcome)))));
        if (portfolio.faulty() > 0) {
            outcomes.add(new Bar(Words.of("outcome.REFUSED"), String.valueOf(portfolio.faulty()),
                    (double) portfolio.faulty() / total, BadgeRenderer.color(RowsTable.Tone.BAD)));
        }
        block(Words.of("column.outcome"), outcomes);
        portfolio.aggregates().forEach((name, of) -> {
            String label = Words.withUnit(labels.of(name), of.numbers() > 0 ? labels.of(of.unit()) : "");
            if (!of.counts().isEmpty()) {
                block(label, counts(of.counts(), total, labels));
            }
            if (of.numbers() > 0) {
                BigDecimal mean = of.sum().divide(BigDecimal.valueOf(of.numbers()), 2, RoundingMode.HALF_UP);
                block(label, List.of(
                        new Bar(Words.of("sum"), Words.value(of.sum()), -1, null),
                        new Bar(Words.of("mean"), Words.value(mean.stripTrailingZeros()), -1, null),
                        new Bar(Words.of("range"), Words.value(of.least()) + " – " + Words.value(of.greatest()), -1, null)));
            }
        });
        if (!portfolio.missing().isEmpty()) {
            block(Words.of("column.missing"), counts(portfolio.missing(), total, labels));
        }
        revalidate();
        repaint();
    }

    private static List<Bar> counts(Map<String, Integer> counts, int total, Labels labels) {
        List<Bar> bars = new ArrayList<>();
        counts.forEach((value, count) -> {
            if (bars.size() < MOST_BARS) {
                bars.add(new Bar(value.equals("true") ? Words.of("yes") : value.equals("false") ? Words.of("no") : labels.of(value),
                        String.valueOf(count), (double) count / total, Colors.link()));
            }
        });
        return bars;
    }

    static RowsTable.Tone tone(Outcome outcome) {
        return switch (outcome) {
            case null -> RowsTable.Tone.BAD;
            case VALUE -> RowsTable.Tone.GOOD;
            case INSUFFICIENT_INPUT -> RowsTable.Tone.OPEN;
            case CONFLICT -> RowsTable.Tone.BAD;
            default -> RowsTable.Tone.NOTE;
        };
    }

    private void block(String title, List<Bar> bars) {
        JPanel block = new JPanel();
        block.setLayout(new BoxLayout(block, BoxLayout.Y_AXIS));
        block.setAlignmentY(TOP_ALIGNMENT);
        block.setBorder(BorderFactory.createEmptyBorder(GAP / 2, 0, 0, 2 * GAP));
        JLabel heading = new JLabel(title);
        heading.setFont(heading.getFont().deriveFont(Font.BOLD));
        heading.setAlignmentX(LEFT_ALIGNMENT);
        block.add(heading);
        FontMetrics metrics = heading.getFontMetrics(heading.getFont());
        int label = bars.stream().mapToInt(b -> metrics.stringWidth(b.label())).max().orElse(0);
        int value = bars.stream().mapToInt(b -> metrics.stringWidth(b.value())).max().orElse(0);
        bars.forEach(b -> block.add(new BarLine(b, Math.min(label, 200), value)));
        add(block);
    }

    private static final class BarLine extends JComponent {
        private static final long serialVersionUID = 1L;
        private static final int BAR = 80;

        private final transient Bar bar;
        private final int label;

        BarLine(Bar bar, int label, int value) {
            this.bar = bar;
            this.label = label;
            setFont(new JLabel().getFont());
            setAlignmentX(LEFT_ALIGNMENT);
            setToolTipText(bar.label() + " " + bar.value());
            int height = getFontMetrics(getFont()).getHeight() + 2;
            Dimension size = new Dimension(label + GAP + (bar.share() < 0 ? 0 : BAR + GAP / 2) + value + GAP, height);
            setPreferredSize(size);
            setMinimumSize(size);
            setMaximumSize(size);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setFont(getFont());
            FontMetrics metrics = g.getFontMetrics();
            int base = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
            g.setColor(Colors.muted());
            g.drawString(cut(bar.label(), metrics), 0, base);
            int x = label + GAP;
            if (bar.share() >= 0) {
                int thick = Math.max(6, getHeight() / 3);
                int y = (getHeight() - thick) / 2;
                g.setColor(Colors.rule());
                g.fillRoundRect(x, y, BAR, thick, thick, thick);
                g.setColor(bar.color());
                g.fillRoundRect(x, y, Math.max(thick, (int) Math.round(BAR * bar.share())), thick, thick, thick);
                x += BAR + GAP / 2;
            }
            g.setColor(Colors.ink());
            g.drawString(bar.value(), x, base);
            g.dispose();
        }

        private String cut(String text, FontMetrics metrics) {
            String shown = text;
            while (shown.length() > 1 && metrics.stringWidth(shown) > label + 2) {
                shown = shown.substring(0, shown.length() - 2) + "…";
            }
            return shown;
        }
    }
}
