package org.guiju.desktop.shell.internal;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** Where language and text size are chosen. */
final class InterfacePanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Integer[] SIZES = {0, 90, 100, 110, 125, 150, 175, 200, 250, 300};

    private final JComboBox<String> language = new JComboBox<>(new String[] {"", "zh_CN", "en"});
    private final JComboBox<Integer> textSize = new JComboBox<>(SIZES);
    private int row;

    InterfacePanel(Runnable changed) {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(16, 16, 16, 16));
        language.setRenderer(new Renderer());
        textSize.setRenderer(new Renderer());
        language.addActionListener(e -> changed.run());
        textSize.addActionListener(e -> changed.run());
        line("LBL_Language", language);
        line("LBL_TextSize", textSize);
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = row;
        at.gridwidth = 2;
        at.weightx = 1;
        at.weighty = 1;
        at.anchor = GridBagConstraints.NORTHWEST;
        at.insets = new Insets(10, 0, 0, 0);
        add(new JLabel(word("MSG_NextStart")), at);
    }

    private void line(String key, JComboBox<?> choice) {
        JLabel name = new JLabel();
        Mnemonics.setLocalizedText(name, word(key));
        name.setLabelFor(choice);
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = row++;
        at.anchor = GridBagConstraints.WEST;
        at.insets = new Insets(4, 0, 4, 10);
        add(name, at);
        at.gridx = 1;
        at.weightx = 1;
        add(choice, at);
    }

    void show(InterfaceSettings settings) {
        language.setSelectedItem(settings.language());
        textSize.setSelectedItem(settings.textSize());
    }

    InterfaceSettings chosen() {
        return new InterfaceSettings((String) language.getSelectedItem(), (Integer) textSize.getSelectedItem());
    }

    private static String word(String key) {
        return NbBundle.getMessage(InterfacePanel.class, key);
    }

    /** Names a choice; languages name themselves. */
    private static final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String name = switch (String.valueOf(value)) {
                case "" -> word("LBL_UsualLanguage");
                case "zh_CN" -> "中文";
                case "en" -> "English";
                case "0" -> word("LBL_SystemSize");
                default -> value + " %";
            };
            return super.getListCellRendererComponent(list, name, index, selected, focused);
        }
    }
}
