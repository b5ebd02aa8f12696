package org.guiju.desktop.records.internal;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.io.File;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.guiju.calculation.api.Calculator;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;

/** The register: subjects at the left, what is chosen at the right. */
final class RegisterPanel extends JPanel implements RegisterDisplay {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;
    private static final int LIST = 220;

    private final transient Wiring.Presenters presenters;
    private final transient Outside outside;
    private final SubjectTree tree;
    private final PortfolioPanel kind;
    private final SubjectPanel subject;
    private final NewSubjectPanel fresh;
    private final CardLayout wholeCards = new CardLayout();
    private final JPanel whole = new JPanel(wholeCards);
    private final CardLayout cards = new CardLayout();
    private final JPanel right = new JPanel(cards);
    private final NoticeBar notice = new NoticeBar();
    private final JLabel status = new JLabel(" ");
    private final JLabel place = new JLabel(" ");
    private final UnavailablePanel unavailable = new UnavailablePanel(this::retry);
    private final JButton undo;
    private final JButton redo;
    private final JButton delete;
    private final transient Map<String, Draft> drafts = new LinkedHashMap<>();
    private transient Overview overview;
    private String card = "empty";
    private String wanted = "";
    private String wantedCalculator = "";

    /** What lies outside of the window. */
    interface Outside {
        void calculate(String calculator, String subject);

        void openCase(String savedCase);

        /** Told of the drafts that are not saved, so that nobody leaves them by mistake. */
        void unsaved(Map<String, Draft> drafts);
    }

    RegisterPanel(Function<RegisterDisplay, Wiring.Presenters> maker, Outside outside) {
        super(new BorderLayout());
        this.outside = outside;
        presenters = maker.apply(this);
        tree = new SubjectTree(this::openKind, this::open, this::askDelete);
        kind = new PortfolioPanel(presenters::portfolio, new KindWays());
        subject = new SubjectPanel(new SubjectActions());
        fresh = new NewSubjectPanel(draft -> presenters.register().add(draft, this::opened), this::back);
        undo = EmptyPanel.button("undo", this::undo);
        redo = EmptyPanel.button("redo", this::redo);
        delete = EmptyPanel.button("delete", this::askDelete);
        showSteps(null, null);
        add(bar(), BorderLayout.NORTH);
        right.add(new EmptyPanel(this::begin, this::importFile), "empty");
        right.add(hint("nothing"), "nothing");
        right.add(fresh, "new");
        right.add(kind, "kind");
        right.add(subject, "subject");
        JPanel withNotice = new JPanel(new BorderLayout());
        withNotice.add(notice, BorderLayout.NORTH);
        withNotice.add(right, BorderLayout.CENTER);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, tree, withNotice);
        tree.setMinimumSize(new java.awt.Dimension(0, 0));
        withNotice.setMinimumSize(new java.awt.Dimension(0, 0));
        split.setDividerLocation(LIST);
        split.setBorder(BorderFactory.createEmptyBorder());
        whole.add(hint("retrying"), "reading");
        whole.add(split, "list");
        whole.add(unavailable, "unavailable");
        add(whole, BorderLayout.CENTER);
        JPanel foot = new JPanel(new BorderLayout(GAP, 0));
        foot.setBorder(BorderFactory.createEmptyBorder(GAP / 2, GAP, GAP / 2, GAP));
        place.setForeground(Colors.muted());
        foot.add(status, BorderLayout.CENTER);
        foot.add(place, BorderLayout.EAST);
        add(foot, BorderLayout.SOUTH);
        Keys.within(this, "ctrl N", this::begin);
        Keys.within(this, "ctrl Z", this::undo);
        Keys.within(this, "ctrl Y", this::redo);
        Keys.within(this, "ctrl F", () -> tree.filter().requestFocusInWindow());
        Keys.within(this, "F5", () -> {
            if (card.equals("kind")) {
                kind.start();
            } else {
                presenters.register().reload();
            }
        });
        chosen();
    }

    Wiring.Presenters presenters() {
        return presenters;
    }

    private JPanel bar() {
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, GAP, GAP));
        bar.add(EmptyPanel.button("add", this::begin));
        bar.add(delete);
        bar.add(undo);
        bar.add(redo);
        bar.add(EmptyPanel.button("import", this::importFile));
        bar.add(EmptyPanel.button("export", this::exportFile));
        return bar;
    }

    private static JLabel hint(String key) {
        JLabel hint = new JLabel(Words.of(key), JLabel.CENTER);
        hint.setForeground(Colors.muted());
        return hint;
    }

    private void retry() {
        status.setText(Words.of("retrying"));
        presenters.register().reload();
    }

    // --- what is chosen

    private void card(String which) {
        card = which;
        cards.show(right, which);
        notice.close();
        chosen();
    }

    private void chosen() {
        delete.setEnabled(card.equals("subject"));
    }

    /** Opens what was open when the window was closed, now or when the register has come. */
    void want(String selection, String calculator) {
        wanted = selection;
        wantedCalculator = calculator;
        take();
    }

    /** What is open, to be opened again. */
    String selection() {
        return wanted.isEmpty() ? tree.selected() : wanted;
    }

    String calculator() {
        return wantedCalculator.isEmpty() ? kind.calculatorId() : wantedCalculator;
    }

    private void take() {
        if (overview == null || wanted.isEmpty()) {
            return;
        }
        String selection = wanted;
        wanted = "";
        tree.select(selection);
        if (selection.startsWith("kind:")) {
            openKind(selection.substring("kind:".length()));
            if (!wantedCalculator.isEmpty()) {
                kind.want(wantedCalculator);
            }
        } else if (overview.entries().stream().anyMatch(e -> e.id().equals(selection))) {
            open(selection);
        }
        wantedCalculator = "";
    }

    private void openKind(String id) {
        if (overview.kind(id) != null) {
            kind.show(overview.kind(id), overview.of(id));
            card("kind");
        }
    }

    private void open(String id) {
        presenters.subject().open(id);
    }

    private void opened(String id) {
        tree.select(id);
        open(id);
    }

    private void begin() {
        if (overview != null) {
            String preset = card.equals("kind") ? tree.selected().replace("kind:", "")
                    : card.equals("subject") ? subject.view().kept().record().kind() : "tailings-pond";
            fresh.begin(overview.kinds(), preset, overview.entries());
            card("new");
            fresh.begin(overview.kinds(), preset, overview.entries());
        }
    }

    private void back() {
        if (tree.selected().startsWith("kind:")) {
            openKind(tree.selected().substring("kind:".length()));
        } else if (!tree.selected().isEmpty()) {
            open(tree.selected());
        } else {
            card(overview.entries().isEmpty() ? "empty" : "nothing");
        }
    }

    private void askDelete() {
        if (card.equals("subject")) {
            Kept<Subject> kept = subject.view().kept();
            notice.ask(Words.of("delete.ask", kept.record().name(), kept.record().facts().size()),
                    new NoticeBar.Way(Words.of("delete.yes"), () -> presenters.register().delete(kept)),
                    new NoticeBar.Way(Words.of("cancel"), () -> { }));
        }
    }

    private void undo() {
        if (!(card.equals("subject") && subject.undoTyping())) {
            presenters.register().undo();
        }
    }

    private void redo() {
        if (!(card.equals("subject") && subject.redoTyping())) {
            presenters.register().redo();
        }
    }

    // --- files

    private void importFile() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Words.of("import.title"));
        chooser.setFileFilter(new FileNameExtensionFilter(Words.of("file.tables"), "csv", "xlsx"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            presenters.register().importFile(chooser.getSelectedFile().toPath(), kindInView());
        }
    }

    private String kindInView() {
        return card.equals("kind") ? tree.selected().substring("kind:".length()) : null;
    }

    private void exportFile() {
        File file = fileToWrite(Words.of("window.name") + " " + LocalDate.now(), "xlsx", "csv");
        if (file != null) {
            presenters.register().exportFile(file.toPath(), kindInView());
        }
    }

    private File fileToWrite(String name, String... extensions) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Words.of("export.title"));
        chooser.setAcceptAllFileFilterUsed(false);
        for (String extension : extensions) {
            chooser.addChoosableFileFilter(new FileNameExtensionFilter(extension.toUpperCase(java.util.Locale.ROOT), extension));
        }
        chooser.setSelectedFile(new File(name.replaceAll("[\\\\/:*?\"<>|]", " ") + "." + extensions[0]));
        if (chooser.showSaveDialog(this) != JFileChooser.APPROVE_OPTION) {
            return null;
        }
        File file = chooser.getSelectedFile();
        String end = ((FileNameExtensionFilter) chooser.getFileFilter()).getExtensions()[0];
        String bare = file.getName();
        for (String extension : extensions) {
            bare = bare.endsWith("." + extension) ? bare.substring(0, bare.length() - extension.length() - 1) : bare;
        }
        return new File(file.getParentFile(), bare + "." + end);
    }

    // --- display

    @Override
    public void showOverview(Overview now) {
        overview = now;
        wholeCards.show(whole, "list");
        place.setText(Words.of("place", now.place()));
        place.setToolTipText(now.place());
        if (status.getText().equals(Words.of("retrying"))) {
            status.setText(" ");
        }
        tree.show(now);
        take();
        if (card.equals("kind") && tree.selected().startsWith("kind:")) {
            String id = tree.selected().substring("kind:".length());
            kind.show(now.kind(id), now.of(id));
        } else if (card.equals("subject")) {
            follow(now);
        } else if (card.equals("empty") || card.equals("nothing")) {
            card(now.entries().isEmpty() ? "empty" : "nothing");
        }
    }

    /** The subject in view, where another has changed it. */
    private void follow(Overview now) {
        Kept<Subject> mine = subject.view().kept();
        Kept<Subject> theirs = now.entries().stream()
                .filter(e -> e.id().equals(mine.record().id())).map(Overview.Entry::kept).findFirst().orElse(null);
        Draft draft = drafts.get(mine.record().id());
        if (theirs != null && theirs.revision() == mine.revision()) {
            return;
        }
        if (draft != null) {
            subject.conflict(draft, theirs);
        } else {
            open(mine.record().id());
        }
    }

    @Override
    public void showUnavailable(String where, String reason) {
        unavailable.show(where, reason);
        status.setText(" ");
        wholeCards.show(whole, "unavailable");
    }

    @Override
    public void showSubject(SubjectView view, boolean saved) {
        if (saved) {
            drafts.remove(view.id());
        }
        tree.select(view.id());
        subject.show(view, overview == null ? List.of() : overview.entries(), drafts.get(view.id()));
        card("subject");
    }

    @Override
    public void showGone(String id) {
        drafts.remove(id);
        tree.mark(id, false);
        outside.unsaved(drafts);
        if (card.equals("subject") && subject.id().equals(id)) {
            tree.select("");
            card("nothing");
        }
    }

    @Override
    public void showFaults(String id, Faults faults, boolean changed) {
        if (card.equals("subject") && subject.id().equals(id)) {
            subject.show(faults, changed);
        }
    }

    @Override
    public void showConflict(Draft mine, Kept<Subject> theirs) {
        if (subject.id().equals(mine.id())) {
            subject.conflict(mine, theirs);
        }
    }

    @Override
    public void showRefusedDraft(Faults faults) {
        fresh.show(faults);
    }

    @Override
    public void showSteps(String back, String again) {
        undo.setEnabled(back != null);
        undo.setToolTipText(back == null ? null : Words.of("undo.tip", back));
        redo.setEnabled(again != null);
        redo.setToolTipText(again == null ? null : Words.of("redo.tip", again));
    }

    @Override
    public void tell(String sentence) {
        status.setText(sentence);
        status.setToolTipText(sentence);
    }

    @Override
    public void tell(String sentence, List<String> reasons) {
        status.setText(sentence);
        notice.ask(sentence + "\n" + String.join("\n", reasons.subList(0, Math.min(12, reasons.size())))
                + (reasons.size() > 12 ? "\n…" : ""), new NoticeBar.Way(Words.of("close"), () -> { }));
    }

    @Override
    public void showBusy(String what) {
        status.setText(what == null ? " " : what);
    }

    @Override
    public boolean requestFocusInWindow() {
        return card.equals("subject") ? subject.requestFocusInWindow() : tree.filter().requestFocusInWindow();
    }

    private final class KindWays implements PortfolioPanel.Ways {
        @Override
        public void subject(String id) {
            opened(id);
        }

        @Override
        public void calculate(String calculator, String of) {
            outside.calculate(calculator, of);
        }

        @Override
        public void keep(Calculator calculator, Portfolio.Row row, LocalDate on) {
            presenters.cases().keep(calculator, row.subject(), on, presenters.register()::reload);
        }

        @Override
        public File fileToWrite(String name, String... extensions) {
            return RegisterPanel.this.fileToWrite(name, extensions);
        }
    }

    private final class SubjectActions implements SubjectPanel.Actions {
        @Override
        public void check(Draft draft) {
            presenters.subject().check(draft, subject.view().offered());
        }

        @Override
        public void save(Draft draft) {
            presenters.subject().save(draft, subject.view().offered());
        }

        @Override
        public void saveUpon(Draft draft, Kept<Subject> theirs) {
            presenters.subject().saveUpon(draft, theirs, subject.view().offered());
        }

        @Override
        public void reopen(String id) {
            drafts.remove(id);
            open(id);
        }

        @Override
        public void calculate(String calculator, String of) {
            outside.calculate(calculator, of);
        }

        @Override
        public void openCase(Kept<SavedCase> kept) {
            outside.openCase(kept.record().id());
        }

        @Override
        public void deleteCase(Kept<SavedCase> kept) {
            presenters.cases().delete(kept, () -> {
                presenters.register().reload();
                open(subject.id());
            });
        }

        @Override
        public void removeFact(Kept<Subject> kept, Fact fact) {
            presenters.subject().removeFact(kept, fact);
        }

        @Override
        public void takeBack(String id) {
            presenters.subject().takeBack(id);
        }

        @Override
        public List<CaseRow> cases(SubjectView view) {
            return presenters.cases().rows(view, (at, row) -> {
                if (Objects.equals(subject.id(), view.id())) {
                    subject.showCase(at, row);
                }
            });
        }

        @Override
        public void dirty(String id, Draft draft) {
            if (draft == null) {
                drafts.remove(id);
            } else {
                drafts.put(id, draft);
            }
            tree.mark(id, draft != null);
            outside.unsaved(drafts);
        }
    }
}
