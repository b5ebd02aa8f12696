package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.ValueText;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Typing;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** Chooses a subject of the register whose facts are to be filled in; beside it stands what would be. Event thread only. */
final class SubjectDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int LIST = 280;

    private final RegisterPresenter presenter;
    private final Calculator calculator;
    private final LocalDate on;
    private final DefaultListModel<RegisterPresenter.Choice> shown = new DefaultListModel<>();
    private final JList<RegisterPresenter.Choice> list = new JList<>(shown);
    private final JTextField filter = new JTextField();
    private final HtmlView facts = new HtmlView(address -> { });
    private final DialogDescriptor dialog;
    private List<RegisterPresenter.Choice> all = List.of();
    private RegisterPresenter.KnownSubject known;

    /** For a calculator, as things stand on a day. */
    SubjectDialog(RegisterPresenter presenter, Calculator calculator, LocalDate on) {
        this.presenter = presenter;
        this.calculator = calculator;
        this.on = on;
        dialog = new DialogDescriptor(panel(), Words.of("register.fill.title"));
        dialog.setValid(false);
    }

    private JComponent panel() {
        filter.putClientProperty("JTextField.placeholderText", Words.of("register.filter"));
        filter.getAccessibleContext().setAccessibleName(Words.of("register.filter"));
        Typing.in(filter, this::fill);
        Keys.whenFocused(filter, "DOWN", list::requestFocusInWindow);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(Words.of("register.subjects"));
        list.setCellRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public java.awt.Component getListCellRendererComponent(JList<?> l, Object v, int i, boolean s, boolean f) {
                RegisterPresenter.Choice choice = (RegisterPresenter.Choice) v;
                JLabel label = (JLabel) super.getListCellRendererComponent(
                        l, choice.subject().name() + Words.inBrackets(choice.kind()), i, s, f);
                label.setFont(label.getFont().deriveFont(choice.applies() ? Font.BOLD : Font.PLAIN));
                label.setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
                return label;
            }
        });
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting()) {
                look();
            }
        });
        JPanel left = new JPanel(new BorderLayout(0, 6));
        left.add(filter, BorderLayout.NORTH);
        left.add(new JScrollPane(list), BorderLayout.CENTER);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, new JScrollPane(facts));
        split.setDividerLocation(LIST);
        split.setBorder(BorderFactory.createEmptyBorder(8, 8, 0, 8));
        split.setPreferredSize(new Dimension(WIDTH, HEIGHT));
        return split;
    }

    /** Asks; what is known about the subject chosen, empty if none was. */
    Optional<RegisterPresenter.KnownSubject> ask() {
        facts.show("<p class=m>" + Words.of("register.reading") + "</p>");
        presenter.subjects(calculator, subjects -> {
            all = subjects;
            fill();
        }, this::failed);
        return DialogDisplayer.getDefault().notify(dialog) == NotifyDescriptor.OK_OPTION
                ? Optional.ofNullable(known) : Optional.empty();
    }

    private void failed(Exception e) {
        facts.show("<p class=w>" + HtmlView.escape(Words.of("register.failed", e.getMessage())) + "</p>");
    }

    private void fill() {
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        shown.clear();
        all.stream().filter(c -> (c.subject().name() + " " + c.kind() + " " + c.subject().id()).toLowerCase(Locale.ROOT).contains(words))
                .forEach(shown::addElement);
        if (shown.isEmpty()) {
            known = null;
            dialog.setValid(false);
            facts.show("<p class=m>" + Words.of(all.isEmpty() ? "register.empty" : "register.nothingFits") + "</p>");
        } else {
            list.setSelectedIndex(0);
        }
    }

    private void look() {
        RegisterPresenter.Choice choice = list.getSelectedValue();
        known = null;
        dialog.setValid(false);
        if (choice != null) {
            presenter.known(calculator, choice.subject().id(), on, found -> {
                if (choice == list.getSelectedValue()) {
                    found.ifPresent(this::show);
                }
            }, this::failed);
        }
    }

    private void show(RegisterPresenter.KnownSubject found) {
        known = found;
        dialog.setValid(!found.facts().isEmpty());
        Labels labels = Words.labels(calculator);
        ValueText values = new ValueText(Words.of("yes"), Words.of("no"), Words.of("none"), labels);
        StringBuilder out = new StringBuilder("<h3>").append(HtmlView.escape(found.subject().name())).append("</h3><p class=m>")
                .append(Words.of(found.facts().isEmpty() ? "register.noFacts" : "register.facts", found.facts().size(),
                        calculator.asked().size(), on)).append("</p>");
        if (!found.facts().isEmpty()) {
            out.append("<table class=g cellspacing=0>");
            for (RegisterPresenter.Known fact : found.facts()) {
                out.append("<tr><td valign=top class=m>").append(HtmlView.escape(
                                labels.of(fact.input().name())))
                        .append("</td><td valign=top><b>").append(HtmlView.escape(values.of(fact.value(), fact.input().unit())))
                        .append(fact.value() instanceof Number ? " " + HtmlView.escape(labels.of(fact.input().unit())) : "")
                        .append("</b></td><td valign=top class=m>").append(HtmlView.escape(fact.from())).append("</td></tr>");
            }
            out.append("</table>");
        }
        found.unfit().forEach(u -> out.append("<p class=w>").append(HtmlView.escape(u)).append("</p>"));
        facts.setForeground(Colors.ink());
        facts.show(out.toString());
    }
}
