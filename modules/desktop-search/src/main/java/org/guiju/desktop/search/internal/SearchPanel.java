package org.guiju.desktop.search.internal;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.ListSelectionModel;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.library.api.DocumentOpener;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Phrases;
import org.guiju.regulation.api.Address;
import org.guiju.search.api.IndexState;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.Suggestion;

/** The search window's contents: field, facets, results. */
final class SearchPanel extends JPanel implements SearchDisplay {

    private static final long serialVersionUID = 1L;
    private static final String RESULTS = "results";
    private static final String MESSAGE = "message";
    /** Below this width, in em, results and filters do not stand beside each other. */
    private static final int NARROW = 46;

    private final transient SearchPresenter presenter;
    private final transient DocumentOpener opener;
    private final transient Function<Address, String> titles;
    private final JTextField field = new JTextField();
    private final transient SuggestionPopup popup;
    private final JTextField date = new JTextField(10);
    private final FacetPanel facets;
    private final JList<ResultRow> results = new JList<>();
    private final JLabel count = new JLabel(" ");
    private final JLabel understood = new JLabel();
    private final JTextArea message = new JTextArea();
    private final JProgressBar index = new JProgressBar();
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel second = new JPanel(new BorderLayout());
    private final JPanel told = new JPanel(new BorderLayout());
    private final JLabel dateName = new JLabel(Words.of("search.date"));
    private final JToggleButton filters = new JToggleButton(Words.of("facet.show"));
    private final JScrollPane left;
    private final JSplitPane split;
    private final Timer slow = new Timer(400, e -> tellSearching());

    /**
     * Makes a panel.
     *
     * @param presenters makes its presenter
     * @param opener opens documents
     * @param titles how an address is shown
     * @param names name of a facet's value
     */
    SearchPanel(Function<SearchDisplay, SearchPresenter> presenters, DocumentOpener opener,
            Function<Address, String> titles, BinaryOperator<String> names) {
        super(new BorderLayout());
        this.opener = opener;
        this.titles = titles;
        presenter = presenters.apply(this);
        slow.setRepeats(false);
        popup = new SuggestionPopup(field, presenter::suggest, new FieldOwner());
        facets = new FacetPanel((f, v) -> presenter.ask(q -> q.toggled(f, v)), () -> presenter.ask(Question::withoutChoice), names);
        add(top(), BorderLayout.NORTH);
        left = new JScrollPane(facets);
        left.setBorder(null);
        left.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, right());
        split.setBorder(null);
        add(split, BorderLayout.CENTER);
        arrange(false);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                arrange(getWidth() < count.getFont().getSize2D() * NARROW);
            }
        });
        showIdle();
    }

    /** In a narrow window the results have all of its width and the filters take their place when they are wanted. */
    private void arrange(boolean narrow) {
        filters.setVisible(narrow);
        boolean facetsShown = !narrow || filters.isSelected();
        left.setVisible(facetsShown);
        middle.setVisible(!narrow || !facetsShown);
        split.setDividerSize(narrow ? 0 : UIManager.getInt("SplitPane.dividerSize"));
        if (!narrow) {
            split.setDividerLocation(Math.round(field.getFont().getSize2D() * 15));
        }
        dateName.setVisible(!narrow);
        second.add(told, narrow ? BorderLayout.NORTH : BorderLayout.CENTER);
        revalidate();
    }

    private JComponent top() {
        field.putClientProperty("JTextField.placeholderText", Words.of("search.hint"));
        field.putClientProperty("JTextField.showClearButton", Boolean.TRUE);
        field.getAccessibleContext().setAccessibleName(Words.of("search.field"));
        field.setFont(field.getFont().deriveFont(field.getFont().getSize2D() * 1.15f));
        JButton search = new JButton(Words.of("search.button"));
        search.addActionListener(e -> search(field.getText()));
        JPanel line = new JPanel(new BorderLayout(6, 0));
        line.add(field, BorderLayout.CENTER);
        line.add(search, BorderLayout.EAST);
        JComboBox<SearchRequest.Sort> sort = new JComboBox<>(SearchRequest.Sort.values());
        sort.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public java.awt.Component getListCellRendererComponent(JList<?> l, Object v, int i, boolean s, boolean f) {
                return super.getListCellRendererComponent(l, Words.of("sort." + v), i, s, f);
            }
        });
        sort.getAccessibleContext().setAccessibleName(Words.of("sort.name"));
        sort.addActionListener(e -> presenter.ask(q -> q.withSort((SearchRequest.Sort) sort.getSelectedItem())));
        date.setText(presenter.question().on().toString());
        date.setToolTipText(Words.of("search.datehint"));
        date.addActionListener(e -> dateTyped());
        dateName.setLabelFor(date);
        filters.addActionListener(e -> arrange(true));
        JPanel options = new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 0));
        options.add(dateName);
        options.add(date);
        options.add(sort);
        told.add(count, BorderLayout.CENTER);
        told.add(filters, BorderLayout.EAST);
        second.add(told, BorderLayout.CENTER);
        second.add(options, BorderLayout.EAST);
        JPanel top = new JPanel(new BorderLayout(0, 6));
        top.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Colors.rule()), BorderFactory.createEmptyBorder(10, 10, 6, 10)));
        top.add(line, BorderLayout.NORTH);
        top.add(second, BorderLayout.CENTER);
        index.setStringPainted(true);
        index.setVisible(false);
        top.add(index, BorderLayout.SOUTH);
        return top;
    }

    private JComponent right() {
        results.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        results.setCellRenderer(new HitRenderer());
        results.setBackground(Colors.paper());
        results.getAccessibleContext().setAccessibleName(Words.of("results.name"));
        results.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2 || results.getSelectedValue() instanceof ResultRow.More) {
                    openSelected();
                }
            }
        });
        Keys.whenFocused(results, "ENTER", this::openSelected);
        Keys.whenFocused(results, "ESCAPE", field::requestFocusInWindow);
        JScrollPane scroll = new JScrollPane(results);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        understood.setBorder(BorderFactory.createEmptyBorder(6, 10, 4, 10));
        understood.setForeground(Colors.muted());
        JPanel found = new JPanel(new BorderLayout());
        found.setBackground(Colors.paper());
        found.add(understood, BorderLayout.NORTH);
        found.add(scroll, BorderLayout.CENTER);
        message.setEditable(false);
        message.setFocusable(false);
        message.setLineWrap(true);
        message.setFont(UIManager.getFont("Label.font"));
        message.setBackground(Colors.paper());
        message.setForeground(Colors.muted());
        message.setBorder(BorderFactory.createEmptyBorder(28, 20, 20, 20));
        middle.add(found, RESULTS);
        middle.add(message, MESSAGE);
        return middle;
    }

    SearchPresenter presenter() {
        return presenter;
    }

    /** Searches for words; empty words only give the field the focus. */
    void search(String words) {
        popup.setText(words);
        presenter.stopSuggesting();
        presenter.type(words);
        field.selectAll();
        field.requestFocusInWindow();
    }

    /** Gives the field the focus. */
    @Override
    public boolean requestFocusInWindow() {
        return field.requestFocusInWindow();
    }

    private void dateTyped() {
        try {
            LocalDate on = date.getText().isBlank() ? LocalDate.now() : LocalDate.parse(date.getText().strip());
            date.setText(on.toString());
            date.setForeground(UIManager.getColor("TextField.foreground"));
            presenter.ask(q -> q.withDate(on));
        } catch (DateTimeParseException e) {
            date.setForeground(Colors.warning());
            count.setText(Words.of("search.datehint"));
        }
    }

    private void openSelected() {
        switch (results.getSelectedValue()) {
            case ResultRow.Hit hit -> opener.open(hit.hit().address(), ResultRow.words(hit.hit().snippet()));
            case ResultRow.Jump jump -> opener.open(jump.address(), List.of());
            case ResultRow.More more -> presenter.ask(Question::withMore);
            case null -> { }
        }
    }

    @Override
    public void showIdle() {
        slow.stop();
        count.setText(" ");
        tell(Words.of("results.idle"));
        facets.show(presenter == null ? Question.empty(LocalDate.now()) : presenter.question(), java.util.Map.of());
    }

    @Override
    public void showSearching() {
        slow.restart();
    }

    private void tellSearching() {
        count.setText(Words.of("results.searching"));
        message.setText(Words.of("results.searching"));
    }

    @Override
    public void showResult(Question question, SearchResult result) {
        slow.stop();
        count.setText(Words.of("results.count", result.total()));
        facets.show(question, result.facets());
        understood.setText(result.understood().isEmpty() ? "" : Words.of("results.understood", Phrases.enumeration(result.understood())));
        understood.setVisible(!result.understood().isEmpty());
        if (result.hits().isEmpty() && result.jump().isEmpty()) {
            tell(Words.of(question.chosen().isEmpty() ? "results.none" : "results.nonefiltered"));
            return;
        }
        List<ResultRow> rows = new ArrayList<>();
        result.jump().stream().limit(3).forEach(a -> rows.add(new ResultRow.Jump(titles.apply(a), a)));
        result.hits().forEach(h -> rows.add(new ResultRow.Hit(h)));
        boolean longer = question.limit() > Question.PAGE;
        int kept = longer ? results.getSelectedIndex() : -1;
        if (result.total() > result.hits().size() && question.limit() < SearchRequest.MAXIMUM_LIMIT) {
            rows.add(new ResultRow.More());
        }
        results.setListData(rows.toArray(ResultRow[]::new));
        if (kept >= 0) {
            results.setSelectedIndex(kept);
            results.ensureIndexIsVisible(kept);
        } else {
            results.ensureIndexIsVisible(0);
        }
        cards.show(middle, RESULTS);
    }

    @Override
    public void showFailure(String sentence) {
        slow.stop();
        count.setText(" ");
        tell(Words.of("results.failed", sentence));
    }

    private void tell(String sentence) {
        results.setListData(new ResultRow[0]);
        message.setText(sentence);
        cards.show(middle, MESSAGE);
    }

    @Override
    public void showIndex(IndexState state) {
        index.setVisible(!state.ready());
        if (state.failure() != null) {
            index.setIndeterminate(false);
            index.setString(state.failure());
        } else {
            index.setIndeterminate(state.total() == 0);
            index.setMaximum((int) Math.max(1, state.total()));
            index.setValue((int) state.done());
            index.setString(Words.of("index.progress"));
        }
        revalidate();
    }

    /** What the field does. */
    private final class FieldOwner implements SuggestionPopup.Owner {

        @Override
        public void search(String words) {
            presenter.stopSuggesting();
            presenter.type(words);
        }

        @Override
        public void take(Suggestion suggestion) {
            presenter.stopSuggesting();
            if (suggestion.address() == null) {
                SearchPanel.this.search(suggestion.text());
            } else {
                opener.open(suggestion.address(), List.of());
            }
        }

        @Override
        public void down() {
            if (results.getModel().getSize() > 0) {
                results.setSelectedIndex(Math.max(0, results.getSelectedIndex()));
                results.requestFocusInWindow();
            }
        }

        @Override
        public void escape() {
            field.selectAll();
        }
    }
}
