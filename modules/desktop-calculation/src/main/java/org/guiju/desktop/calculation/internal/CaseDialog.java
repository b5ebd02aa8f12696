package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableModel;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Typing;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** Chooses a saved case. Event thread only. */
final class CaseDialog {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final int WIDTH = 820;
    private static final int HEIGHT = 360;
    private static final int[] WIDTHS = {270, 240, 160, 130};

    private final RegisterPresenter presenter;
    private final Map<String, String> calculators;
    private final DefaultTableModel model = new DefaultTableModel(new String[] {
        Words.of("case.column.title"), Words.of("case.column.calculator"), Words.of("case.column.subject"),
        Words.of("case.column.changed")}, 0) {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }
    };
    private final JTable table = new JTable(model);
    private final JTextField filter = new JTextField();
    private final JLabel told = new JLabel(Words.of("register.reading"));
    private final DialogDescriptor dialog;
    private List<RegisterPresenter.CaseChoice> all = List.of();
    private List<RegisterPresenter.CaseChoice> shown = List.of();

    /**
     * A dialog.
     *
     * @param calculators titles of calculators by id
     */
    CaseDialog(RegisterPresenter presenter, Map<String, String> calculators) {
        this.presenter = presenter;
        this.calculators = calculators;
        JPanel panel = new JPanel(new BorderLayout(0, 6));
        panel.setBorder(BorderFactory.createEmptyBorder(8, 8, 0, 8));
        panel.setPreferredSize(new Dimension(WIDTH, HEIGHT));
        filter.putClientProperty("JTextField.placeholderText", Words.of("case.filter"));
        filter.getAccessibleContext().setAccessibleName(Words.of("case.filter"));
        panel.add(filter, BorderLayout.NORTH);
        panel.add(new JScrollPane(table), BorderLayout.CENTER);
        told.setForeground(Colors.muted());
        panel.add(told, BorderLayout.SOUTH);
        dialog = new DialogDescriptor(panel, Words.of("case.open.title"));
        dialog.setValid(false);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 8);
        table.getAccessibleContext().setAccessibleName(Words.of("case.open.title"));
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        table.getSelectionModel().addListSelectionListener(e -> dialog.setValid(table.getSelectedRow() >= 0));
        table.getInputMap(JTable.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).remove(javax.swing.KeyStroke.getKeyStroke("ENTER"));
        Keys.whenFocused(table, "ENTER", this::confirm);
        Keys.whenFocused(filter, "DOWN", table::requestFocusInWindow);
        Typing.in(filter, this::fill);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    confirm();
                }
            }
        });
    }

    private void confirm() {
        if (dialog.isValid() && javax.swing.SwingUtilities.getRootPane(table).getDefaultButton() != null) {
            javax.swing.SwingUtilities.getRootPane(table).getDefaultButton().doClick();
        }
    }

    /** Asks; empty if none was chosen. */
    Optional<RegisterPresenter.CaseChoice> ask() {
        presenter.cases(cases -> {
            all = cases;
            fill();
        }, e -> told.setText(Words.of("register.failed", e.getMessage())));
        boolean confirmed = DialogDisplayer.getDefault().notify(dialog) == NotifyDescriptor.OK_OPTION;
        int row = table.getSelectedRow();
        return confirmed && row >= 0 ? Optional.of(shown.get(row)) : Optional.empty();
    }

    private void fill() {
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        shown = all.stream().filter(c -> (c.kept().record().title() + " " + title(c) + " " + c.subject()).toLowerCase(Locale.ROOT)
                .contains(words)).toList();
        model.setRowCount(0);
        shown.forEach(c -> model.addRow(new Object[] {
            c.kept().record().title(), title(c), c.subject(), MINUTE.format(c.kept().changed())}));
        told.setText(all.isEmpty() ? Words.of("case.none") : Words.of("case.count", shown.size(), all.size()));
        if (!shown.isEmpty()) {
            table.setRowSelectionInterval(0, 0);
        }
    }

    private String title(RegisterPresenter.CaseChoice choice) {
        return calculators.getOrDefault(choice.kept().record().calculator(), choice.kept().record().calculator());
    }
}
