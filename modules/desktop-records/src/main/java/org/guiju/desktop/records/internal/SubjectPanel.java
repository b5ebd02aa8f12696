package org.guiju.desktop.records.internal;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Typing;
import org.guiju.records.api.Change;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.SavedCase;
import org.openide.awt.Mnemonics;

/** One subject: its facts in a form, saved cases, all periods, history. */
final class SubjectPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;
    private static final int WIDE = 12;
    private static final int MOST_STEPS = 100;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final transient Actions actions;
    private final JLabel title = new JLabel();
    private final JLabel state = new JLabel(" ");
    private final NoticeBar notice = new NoticeBar();
    private final JTabbedPane tabs = new JTabbedPane();
    private final JScrollPane scroll = new JScrollPane();
    private final JTextField from = new JTextField(10);
    private final JTextField source = new JTextField(14);
    private final JLabel general = new JLabel();
    private final JButton save;
    private final JButton revert;
    private final RowsTable cases;
    private final JButton openCase;
    private final JButton deleteCase;
    private final RowsTable periods;
    private final JButton removeFact;
    private final RowsTable history;
    private final transient Deque<Draft> typed = new ArrayDeque<>();
    private final transient Deque<Draft> retyped = new ArrayDeque<>();
    private transient SubjectForm form;
    private transient Draft last;
    private transient List<CaseRow> caseRows = List.of();
    private transient List<Fact> facts = List.of();
    private long lastTyped;
    private boolean stepping;

    /** What this panel asks for. */
    interface Actions {
        void check(Draft draft);

        void save(Draft draft);

        void saveUpon(Draft draft, Kept<org.guiju.records.api.Subject> theirs);

        void reopen(String id);

        void calculate(String calculator, String subject);

        void openCase(Kept<SavedCase> kept);

        void deleteCase(Kept<SavedCase> kept);

        void removeFact(Kept<org.guiju.records.api.Subject> kept, Fact fact);

        void takeBack(String id);

        List<CaseRow> cases(SubjectView view);

        void dirty(String id, Draft draft);
    }

    SubjectPanel(Actions actions) {
        super(new BorderLayout());
        this.actions = actions;
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.35f));
        state.setForeground(Colors.muted());
        save = button("save", this::save);
        revert = button("revert", () -> actions.reopen(form.view().id()));
        openCase = button("case.open", () -> caseRows.stream().skip(chosenCase()).findFirst().ifPresent(c -> actions.openCase(c.kept())));
        deleteCase = button("case.delete", () -> caseRows.stream().skip(chosenCase()).findFirst().ifPresent(c -> actions.deleteCase(c.kept())));
        removeFact = button("fact.remove", () -> actions.removeFact(form.view().kept(), facts.get(periodsChosen())));
        cases = new RowsTable(Words.of("tab.cases"), row -> actions.openCase(caseRows.get(row).kept()));
        periods = new RowsTable(Words.of("tab.periods"), row -> { });
        history = new RowsTable(Words.of("tab.history"), row -> { });
        cases.getSelectionModel().addListSelectionListener(e -> buttons());
        periods.getSelectionModel().addListSelectionListener(e -> buttons());
        JPanel head = new JPanel(new BorderLayout());
        JPanel names = new JPanel(new BorderLayout(0, GAP / 4));
        names.setBorder(BorderFactory.createEmptyBorder(GAP, WIDE, GAP, WIDE));
        names.add(title, BorderLayout.CENTER);
        names.add(state, BorderLayout.SOUTH);
        head.add(names, BorderLayout.NORTH);
        head.add(notice, BorderLayout.CENTER);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        JPanel first = new JPanel(new BorderLayout());
        first.add(scroll, BorderLayout.CENTER);
        first.add(saveBar(), BorderLayout.SOUTH);
        tabs.addTab(Words.of("tab.facts"), first);
        tabs.addTab(Words.of("tab.cases"), tab(cases, openCase, deleteCase));
        tabs.addTab(Words.of("tab.periods"), tab(periods, removeFact));
        tabs.addTab(Words.of("tab.history"), tab(history, button("take.back", () -> actions.takeBack(form.view().id()))));
        add(head, BorderLayout.NORTH);
        add(tabs, BorderLayout.CENTER);
        Keys.within(this, "ctrl S", this::save);
        Typing.in(from, this::changed);
        Typing.in(source, this::changed);
    }

    private JPanel saveBar() {
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, GAP, 0));
        from.putClientProperty("JTextField.placeholderText", Words.of("from.hint"));
        source.putClientProperty("JTextField.placeholderText", Words.of("source.hint"));
        from.setToolTipText(Words.of("from.tip"));
        line.add(label("from", from));
        line.add(from);
        line.add(label("source.label", source));
        line.add(source);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, GAP, 0));
        buttons.add(save);
        buttons.add(revert);
        general.setForeground(Colors.warning());
        general.setVisible(false);
        JPanel bar = new JPanel(new BorderLayout(0, GAP / 2));
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Colors.rule()),
                BorderFactory.createEmptyBorder(GAP, WIDE - GAP, GAP, GAP)));
        bar.add(general, BorderLayout.NORTH);
        bar.add(line, BorderLayout.CENTER);
        bar.add(buttons, BorderLayout.SOUTH);
        return bar;
    }

    private static JLabel label(String key, JComponent of) {
        JLabel label = new JLabel(Words.of(key));
        label.setLabelFor(of);
        of.getAccessibleContext().setAccessibleName(Words.of(key));
        return label;
    }

    private static JPanel tab(RowsTable table, JButton... buttons) {
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, GAP, GAP / 2));
        for (JButton button : buttons) {
            bar.add(button);
        }
        JPanel tab = new JPanel(new BorderLayout());
        tab.add(new JScrollPane(table), BorderLayout.CENTER);
        tab.add(bar, BorderLayout.SOUTH);
        return tab;
    }

    private static JButton button(String key, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, Words.of(key));
        button.addActionListener(e -> action.run());
        return button;
    }

    private int chosenCase() {
        return cases.chosen() < 0 ? Integer.MAX_VALUE : cases.chosen();
    }

    private int periodsChosen() {
        return periods.chosen();
    }

    private void buttons() {
        openCase.setEnabled(cases.chosen() >= 0);
        deleteCase.setEnabled(cases.chosen() >= 0);
        removeFact.setEnabled(periods.chosen() >= 0);
    }

    /**
     * Shows a subject.
     *
     * @param draft what was typed and not saved, null for nothing
     */
    void show(SubjectView view, List<Overview.Entry> subjects, Draft draft) {
        boolean same = form != null && form.view().id().equals(view.id());
        int place = same ? scroll.getVerticalScrollBar().getValue() : 0;
        stepping = true;
        form = new SubjectForm(view, subjects, this::changed, c -> actions.calculate(c, view.id()));
        scroll.setViewportView(form);
        from.setText("");
        source.setText("");
        notice.close();
        typed.clear();
        retyped.clear();
        if (draft != null) {
            form.fill(draft);
            from.setText(draft.from() == null ? "" : draft.from().toString());
            source.setText(draft.source() == null ? "" : draft.source());
        }
        last = draft();
        stepping = false;
        title.setText(view.kept().record().name());
        state.setText((view.kind() == null ? view.kept().record().kind() : view.kind().name(Words.locale()))
                + "  ·  " + view.id() + "  ·  " + Words.of("revision", view.kept().revision(), MINUTE.format(view.kept().changed())));
        show(Faults.NONE, draft != null);
        showCases(actions.cases(view));
        showPeriods(view);
        showHistory(view);
        buttons();
        if (!same) {
            tabs.setSelectedIndex(0);
        }
        javax.swing.SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(place));
        if (draft != null) {
            actions.check(draft);
        }
    }

    void showCases(List<CaseRow> rows) {
        caseRows = rows;
        List<List<Object>> cells = new ArrayList<>();
        for (CaseRow row : rows) {
            RowsTable.Badge now = row.now() == null ? new RowsTable.Badge(Words.of("case.asking"), RowsTable.Tone.NOTE)
                    : row.now().isEmpty() ? new RowsTable.Badge(Words.of("case.same"), RowsTable.Tone.GOOD)
                    : new RowsTable.Badge(row.now(), RowsTable.Tone.OPEN);
            cells.add(List.of(row.kept().record().title(), row.title(), MINUTE.format(row.kept().changed()), row.then(), now));
        }
        cases.show(List.of(Words.of("column.case"), Words.of("column.calculator"), Words.of("column.kept"),
                Words.of("column.then"), Words.of("column.now")), cells);
        tabs.setTitleAt(1, rows.isEmpty() ? Words.of("tab.cases") : Words.of("tab.cases") + " " + rows.size());
    }

    void showCase(int place, CaseRow row) {
        if (place < caseRows.size() && caseRows.get(place).kept().equals(row.kept())) {
            List<CaseRow> next = new ArrayList<>(caseRows);
            next.set(place, row);
            showCases(next);
        }
    }

    private void showPeriods(SubjectView view) {
        facts = view.kept().record().facts().stream()
                .sorted(java.util.Comparator.comparing(Fact::name)
                        .thenComparing(Fact::from, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())))
                .toList();
        List<List<Object>> cells = new ArrayList<>();
        for (Fact fact : facts) {
            Labels labels = view.labels(fact.name());
            cells.add(List.of(labels.of(fact.name()),
                    Words.cell(fact.value(), Objects.requireNonNullElse(fact.unit(), ""), labels),
                    labels.of(Objects.requireNonNullElse(fact.unit(), "")), fact.from() == null ? "" : fact.from().toString(),
                    fact.until() == null ? "" : fact.until().toString(), Objects.requireNonNullElse(fact.source(), "")));
        }
        periods.show(List.of(Words.of("column.fact"), Words.of("column.value"), Words.of("column.unit"),
                Words.of("column.from"), Words.of("column.until"), Words.of("column.source")), cells);
    }

    private void showHistory(SubjectView view) {
        List<List<Object>> cells = new ArrayList<>();
        for (Change change : view.history()) {
            cells.add(List.of(MINUTE.format(change.at()),
                    Words.of("change." + change.action().name()) + (change.undone() ? Words.of("change.undone") : ""),
                    Objects.requireNonNullElse(change.by(), ""), Differences.of(change, view)));
        }
        history.show(List.of(Words.of("column.at"), Words.of("column.action"), Words.of("column.by"),
                Words.of("column.what")), cells);
    }

    String id() {
        return form == null ? "" : form.view().id();
    }

    SubjectView view() {
        return form.view();
    }

    private LocalDate day() {
        String text = from.getText().strip();
        return text.isEmpty() ? null : LocalDate.parse(String.valueOf(Typed.value(text, ValueType.DATE)));
    }

    private boolean dayReadable() {
        try {
            day();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Draft draft() {
        return form.draft(dayReadable() ? day() : null, source.getText().isBlank() ? null : source.getText().strip());
    }

    private void changed() {
        if (form == null || stepping) {
            return;
        }
        long now = System.currentTimeMillis();
        if (now - lastTyped > 900 && last != null) {
            typed.push(last);
            if (typed.size() > MOST_STEPS) {
                typed.removeLast();
            }
        }
        lastTyped = now;
        retyped.clear();
        last = draft();
        actions.check(last);
    }

    /** Takes back what was typed last; false if nothing was typed. */
    boolean undoTyping() {
        return step(typed, retyped);
    }

    /** Types again what was taken back; false if nothing was. */
    boolean redoTyping() {
        return step(retyped, typed);
    }

    private boolean step(Deque<Draft> take, Deque<Draft> put) {
        if (form == null || take.isEmpty()) {
            return false;
        }
        put.push(draft());
        Draft back = take.pop();
        stepping = true;
        form.fill(back);
        from.setText(back.from() == null ? "" : back.from().toString());
        source.setText(back.source() == null ? "" : back.source());
        stepping = false;
        lastTyped = 0;
        last = back;
        actions.check(back);
        return true;
    }

    private void save() {
        if (form != null && save.isEnabled()) {
            actions.save(draft());
        }
    }

    /** Shows what is wrong, and whether there is anything to save. */
    void show(Faults faults, boolean dirty) {
        form.show(faults);
        List<String> all = new ArrayList<>(faults.others());
        if (!dayReadable()) {
            all.add(Words.of("fault.date"));
        }
        general.setText(String.join("  ", all));
        general.setVisible(!all.isEmpty());
        save.setEnabled(dirty && faults.none() && dayReadable());
        revert.setEnabled(dirty);
        actions.dirty(form.view().id(), dirty ? draft() : null);
    }

    /** Another has changed what is being changed here. */
    void conflict(Draft mine, Kept<org.guiju.records.api.Subject> theirs) {
        String name = mine.base().record().name();
        if (theirs == null) {
            notice.ask(Words.of("conflict.removed", name),
                    new NoticeBar.Way(Words.of("conflict.close"), () -> actions.reopen(mine.id())));
            return;
        }
        notice.ask(Words.of("conflict", name, Objects.requireNonNullElse(theirs.changedBy(), Words.of("somebody")),
                        MINUTE.format(theirs.changed()), Differences.between(mine.base().record(), theirs.record(), form.view())),
                new NoticeBar.Way(Words.of("conflict.mine"), () -> actions.saveUpon(mine, theirs)),
                new NoticeBar.Way(Words.of("conflict.theirs"), () -> actions.reopen(mine.id())));
    }

    NoticeBar notice() {
        return notice;
    }

    void focusForm() {
        tabs.setSelectedIndex(0);
        form.focusFirst();
    }
}
