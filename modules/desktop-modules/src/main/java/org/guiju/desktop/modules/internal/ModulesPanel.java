package org.guiju.desktop.modules.internal;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.guiju.regulation.api.Issue;
import org.openide.awt.Mnemonics;

/** The module manager: what there is, what it is, and what can be done with it. */
final class ModulesPanel extends JPanel implements ModulesDisplay {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;
    private static final int DETAILS = 200;

    private final transient ModulesPresenter presenter;
    private final ModuleTable modules;
    private final JTable table;
    private final JTextArea details = new JTextArea();
    private final JLabel progress = new JLabel(" ");
    private final JButton uninstall;

    ModulesPanel(Function<ModulesDisplay, ModulesPresenter> maker) {
        super(new BorderLayout());
        presenter = maker.apply(this);
        modules = new ModuleTable(presenter::setOpen);
        table = new JTable(modules);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + GAP);
        table.getColumnModel().getColumn(0).setMaxWidth(80);
        table.getColumnModel().getColumn(1).setPreferredWidth(320);
        table.getAccessibleContext().setAccessibleName(Words.of("modules.name"));
        table.getSelectionModel().addListSelectionListener(e -> showDetails());
        details.setEditable(false);
        details.setLineWrap(true);
        details.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        details.getAccessibleContext().setAccessibleName(Words.of("details.name"));
        uninstall = button("action.uninstall", () -> {
            if (table.getSelectedRow() >= 0) {
                presenter.uninstall(modules.row(table.getSelectedRow()).id());
            }
        });
        uninstall.setEnabled(false);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING));
        buttons.add(button("action.install", () -> choose(presenter::install)));
        buttons.add(button("action.check", () -> choose(presenter::check)));
        buttons.add(button("action.checkAll", presenter::checkAll));
        buttons.add(button("action.rescan", presenter::rescan));
        buttons.add(uninstall);
        buttons.add(progress);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(table), new JScrollPane(details));
        split.getBottomComponent().setPreferredSize(new java.awt.Dimension(0, DETAILS));
        split.setResizeWeight(1);
        split.setBorder(BorderFactory.createEmptyBorder());
        add(buttons, BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
    }

    ModulesPresenter presenter() {
        return presenter;
    }

    @Override
    public boolean requestFocusInWindow() {
        return table.requestFocusInWindow();
    }

    @Override
    public void showModules(List<ModuleRow> rows) {
        int selected = table.getSelectedRow();
        String id = selected < 0 ? null : modules.row(selected).id();
        modules.show(rows);
        int again = id == null ? -1 : modules.indexOf(id);
        if (again >= 0) {
            table.setRowSelectionInterval(again, again);
        }
    }

    @Override
    public void showBusy(String what) {
        progress.setText(what == null ? " " : what);
    }

    @Override
    public void showOutcome(String sentence, List<Issue> issues) {
        table.clearSelection();
        StringBuilder text = new StringBuilder(sentence).append('\n');
        append(text, issues);
        show(text.toString());
    }

    private void showDetails() {
        int index = table.getSelectedRow();
        uninstall.setEnabled(index >= 0 && modules.row(index).pack());
        if (index < 0) {
            return;
        }
        ModuleRow row = modules.row(index);
        StringBuilder text = new StringBuilder();
        text.append(row.name()).append("  ").append(row.version()).append('\n');
        if (!row.description().isEmpty()) {
            text.append(row.description()).append('\n');
        }
        text.append(Words.of("details.id", row.id())).append('\n');
        text.append(Words.of("details.jurisdiction", row.jurisdiction())).append('\n');
        text.append(Words.of("details.origin", row.origin())).append('\n');
        if (row.refused()) {
            text.append('\n').append(Words.of("details.refused")).append('\n');
        }
        append(text, row.issues());
        show(text.toString());
    }

    private static void append(StringBuilder text, List<Issue> issues) {
        issues.forEach(i -> text.append(i.path()).append(": ").append(i.message()).append('\n'));
    }

    private void show(String text) {
        details.setText(text);
        details.setCaretPosition(0);
    }

    private static JButton button(String key, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, Words.of(key));
        button.addActionListener(e -> action.run());
        return button;
    }

    private void choose(Consumer<Path> action) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setFileFilter(new FileNameExtensionFilter(Words.of("chooser.filter"), "zip"));
        chooser.setDialogTitle(Words.of("chooser.title"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            File file = chooser.getSelectedFile();
            action.accept(file.toPath());
        }
    }
}
