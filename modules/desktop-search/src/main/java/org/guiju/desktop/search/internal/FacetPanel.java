package org.guiju.desktop.search.internal;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import org.guiju.desktop.library.api.Colors;
import org.guiju.search.api.FacetCount;

/** The values by which hits can be narrowed, with counts, as boxes to be ticked. */
final class FacetPanel extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 6;
    private static final int LONGEST = 13;

    private final transient BiConsumer<Facet, String> toggle;
    private final transient Runnable clear;
    private final transient BinaryOperator<String> names;
    private final Set<Facet> unfolded = EnumSet.noneOf(Facet.class);
    private transient Question question;
    private transient Map<String, List<FacetCount>> counts = Map.of();

    /**
     * Makes a panel.
     *
     * @param toggle told when a value is chosen or given up
     * @param clear told when all are to be given up
     * @param names name of a value of a facet, given the facet's key
     */
    FacetPanel(BiConsumer<Facet, String> toggle, Runnable clear, BinaryOperator<String> names) {
        this.toggle = toggle;
        this.clear = clear;
        this.names = names;
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setBorder(BorderFactory.createEmptyBorder(8, 10, 12, 6));
        setBackground(Colors.paper());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Colors.paper());
    }

    /** Shows the counts of a result. */
    void show(Question asked, Map<String, List<FacetCount>> found) {
        question = asked;
        counts = found;
        fill();
    }

    private void fill() {
        Component focus = java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        String focused = focus != null && focus.getParent() == this ? focus.getName() : null;
        removeAll();
        if (!question.chosen().isEmpty()) {
            add(small(Words.of("facet.clear"), clear));
        }
        for (Facet facet : Facet.values()) {
            addFacet(facet);
        }
        add(Box.createVerticalGlue());
        revalidate();
        repaint();
        for (Component c : getComponents()) {
            if (focused != null && focused.equals(c.getName())) {
                c.requestFocusInWindow();
            }
        }
    }

    private void addFacet(Facet facet) {
        List<FacetCount> values = new ArrayList<>(counts.getOrDefault(facet.key(), List.of()));
        for (String chosen : question.chosen().getOrDefault(facet, Set.of())) {
            if (values.stream().noneMatch(v -> v.value().equals(chosen))) {
                values.add(0, new FacetCount(chosen, 0));
            }
        }
        if (values.isEmpty()) {
            return;
        }
        if (facet == Facet.YEAR) {
            values.sort(java.util.Comparator.comparing(FacetCount::value).reversed());
        }
        JLabel title = new JLabel(facet.title());
        title.setFont(title.getFont().deriveFont(Font.BOLD));
        title.setBorder(BorderFactory.createEmptyBorder(10, 0, 2, 0));
        add(title);
        int shown = 0;
        for (FacetCount value : values) {
            boolean chosen = question.isChosen(facet, value.value());
            if (chosen || shown < FEW || unfolded.contains(facet)) {
                add(box(facet, value, chosen));
                shown++;
            }
        }
        if (values.size() > FEW) {
            boolean open = unfolded.contains(facet);
            add(small(open ? Words.of("facet.fewer") : Words.of("facet.more", values.size() - FEW), () -> {
                if (!unfolded.remove(facet)) {
                    unfolded.add(facet);
                }
                fill();
            }));
        }
    }

    private JCheckBox box(Facet facet, FacetCount value, boolean chosen) {
        String name = names.apply(facet.key(), value.value());
        String text = name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
        JCheckBox box = new JCheckBox(text + "  " + value.count(), chosen);
        box.setName(facet.key() + "=" + value.value());
        box.setOpaque(false);
        box.setToolTipText(name.equals(text) ? null : name);
        box.getAccessibleContext().setAccessibleName(facet.title() + ": " + name + ", " + value.count());
        box.addActionListener(e -> toggle.accept(facet, value.value()));
        return box;
    }

    private static JButton small(String text, Runnable action) {
        JButton button = new JButton(text);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setForeground(Colors.link());
        button.addActionListener(e -> action.run());
        return button;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(Math.round(getFont().getSize2D() * 17), 400);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 24;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(24, visible.height - 48);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getPreferredSize().height < getParent().getHeight();
    }
}
