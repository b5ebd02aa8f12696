package org.guiju.desktop.calculation.internal;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.desktop.library.api.Colors;

/** The decision requirements diagram of a model: inputs above, what needs them below; what is known in a strong line. */
final class GraphView extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int PAD = 10;
    private static final int BETWEEN = 24;
    private static final int LAYER = 64;

    private transient DecisionModel model;
    private transient Labels labels = Labels.NONE;
    private transient Map<String, List<Integer>> known = Map.of();

    /** Shows a model, its words as they are called, and which of its decisions an answer worked out. */
    void show(DecisionModel shown, Labels called, Answer answer) {
        model = shown;
        labels = called;
        known = new HashMap<>();
        if (answer != null) {
            AnswerHtml.collect(answer.steps(), known);
        }
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        if (model == null) {
            return new Dimension(200, 200);
        }
        Rectangle all = new Rectangle();
        boxes().values().forEach(all::add);
        return new Dimension(all.width + 2 * PAD, all.height + 2 * PAD);
    }

    /** Places of the nodes by id: each layer one below what it needs. */
    private Map<String, Rectangle> boxes() {
        FontMetrics metrics = getFontMetrics(javax.swing.UIManager.getFont("Label.font"));
        Map<Integer, Integer> ends = new HashMap<>();
        Map<String, Rectangle> boxes = new LinkedHashMap<>();
        for (InputNode input : model.inputs()) {
            place(boxes, ends, input.id(), labels.of(input.name()), 0, metrics);
        }
        for (DecisionNode decision : model.decisions()) {
            place(boxes, ends, decision.id(), labels.of(decision.name()), depth(decision.id(), 0), metrics);
        }
        return boxes;
    }

    private static void place(Map<String, Rectangle> boxes, Map<Integer, Integer> ends, String id, String name, int layer,
            FontMetrics metrics) {
        int x = ends.getOrDefault(layer, PAD);
        int width = metrics.stringWidth(name) + 2 * PAD;
        boxes.put(id, new Rectangle(x, PAD + layer * LAYER, width, metrics.getHeight() + PAD));
        ends.put(layer, x + width + BETWEEN);
    }

    private int depth(String id, int guard) {
        Optional<DecisionNode> decision = model.decisionById(id);
        if (decision.isEmpty() || guard > model.decisions().size()) {
            return 0;
        }
        return 1 + decision.get().needs().stream().mapToInt(n -> depth(n, guard + 1)).max().orElse(0);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setColor(Colors.paper());
            g.fillRect(0, 0, getWidth(), getHeight());
            if (model == null) {
                return;
            }
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setFont(javax.swing.UIManager.getFont("Label.font"));
            Map<String, Rectangle> boxes = boxes();
            for (DecisionNode decision : model.decisions()) {
                Rectangle to = boxes.get(decision.id());
                for (String need : decision.needs()) {
                    Rectangle from = boxes.get(need);
                    if (from != null) {
                        g.setColor(Colors.rule());
                        g.drawLine((int) from.getCenterX(), from.y + from.height, (int) to.getCenterX(), to.y);
                    }
                }
            }
            model.inputs().forEach(i -> box(g, boxes.get(i.id()), labels.of(i.name()), true, false));
            model.decisions().forEach(d -> box(g, boxes.get(d.id()), labels.of(d.name()), false, known.containsKey(d.name())));
        } finally {
            g.dispose();
        }
    }

    private static void box(Graphics2D g, Rectangle box, String name, boolean input, boolean strong) {
        int arc = input ? box.height : 0;
        g.setColor(Colors.paper());
        g.fillRoundRect(box.x, box.y, box.width, box.height, arc, arc);
        g.setColor(strong ? Colors.link() : Colors.muted());
        g.setStroke(new BasicStroke(strong ? 2f : 1f));
        g.drawRoundRect(box.x, box.y, box.width, box.height, arc, arc);
        g.setColor(Colors.ink());
        g.drawString(name, box.x + PAD, box.y + g.getFontMetrics().getAscent() + PAD / 2);
    }
}
