package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import org.guiju.regulation.api.Jurisdiction;

/** Whose rules are to be read, where open modules bring others than the national ones; not to be seen where none does. */
final class PlaceField extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String NATIONAL = "CN";

    private final JComboBox<String> box = new JComboBox<>(new String[] {NATIONAL});
    private boolean filling;

    PlaceField(Runnable changed) {
        super(new BorderLayout(0, 2));
        JLabel name = new JLabel(Words.of("place"));
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        name.setLabelFor(box);
        add(name, BorderLayout.NORTH);
        add(box, BorderLayout.CENTER);
        box.setToolTipText(Words.of("place.hint"));
        box.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                return super.getListCellRendererComponent(
                        list, new Jurisdiction(String.valueOf(value)).name(Locale.getDefault()), index, selected, focused);
            }
        });
        box.addActionListener(e -> {
            if (!filling) {
                changed.run();
            }
        });
        setVisible(false);
    }

    /** Offers these jurisdictions; the one chosen stays. */
    void offer(List<String> jurisdictions) {
        fill(jurisdictions, value());
    }

    /** The jurisdiction chosen, {@code CN} if none is. */
    String value() {
        return String.valueOf(box.getSelectedItem());
    }

    /** Chooses a jurisdiction, also one that nobody offers. */
    void set(String jurisdiction) {
        fill(items(), jurisdiction);
    }

    private void fill(List<String> offered, String chosen) {
        TreeSet<String> all = new TreeSet<>(offered);
        all.add(NATIONAL);
        all.add(chosen);
        List<String> next = List.copyOf(all);
        filling = true;
        if (!next.equals(items())) {
            box.setModel(new DefaultComboBoxModel<>(next.toArray(String[]::new)));
        }
        box.setSelectedItem(chosen);
        filling = false;
        setVisible(next.size() > 1);
    }

    private List<String> items() {
        return IntStream.range(0, box.getItemCount()).mapToObj(box::getItemAt).toList();
    }
}
