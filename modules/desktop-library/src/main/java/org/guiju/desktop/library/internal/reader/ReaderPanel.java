package org.guiju.desktop.library.internal.reader;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import org.guiju.desktop.library.internal.page.CardMaker;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.Found;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.TextPosition;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.regulation.api.Address;

/** A reader: its page, its buttons and its bars. Shows what the presenter decides. */
public final class ReaderPanel extends JPanel implements ReaderDisplay {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "page";
    private static final String LOADING = "loading";
    private static final String FAILURE = "failure";

    /** What the window around a reader does for it. */
    public interface Frame {
        /** Another page is shown. */
        void pageShown(DocumentPage page);

        /** No page is shown any more. */
        void pageGone();

        /** Another provision is in view or was chosen; null at the head of the document. */
        void provisionChanged(String eId);

        /** A link is to be opened in another reader. */
        void openElsewhere(Address address);

        /** An effect is to be recorded about a provision, or the document where it is null. */
        void recordEffect(DocumentPage page, String eId);
    }

    private final transient Frame frame;
    private final transient ReaderPresenter presenter;
    private final ReaderView view;
    private final JScrollPane scroll;
    private final FindBar bar;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JLabel failure = new JLabel("", SwingConstants.CENTER);
    private final JButton back;
    private final JButton forward;
    private final Timer slow = new Timer(350, e -> cards.show(middle, LOADING));

    /**
     * Makes a reader.
     *
     * @param presenters makes its presenter
     * @param background where cards are made
     * @param frame the window around it
     */
    public ReaderPanel(java.util.function.Function<ReaderDisplay, ReaderPresenter> presenters, Executor background, Frame frame) {
        super(new BorderLayout());
        this.frame = frame;
        presenter = presenters.apply(this);
        slow.setRepeats(false);
        view = new ReaderView(ReaderView.Setting.PAGE, new PageListener(), background);
        view.pointer().setCards(new HoverCard(view, mark -> {
            Optional<DocumentPage> page = presenter.page();
            return page.isEmpty() ? Optional.empty() : new CardMaker(page.get()).card(mark);
        }, background));
        scroll = new JScrollPane(view);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().addChangeListener(e -> view.viewMoved());
        bar = new FindBar(view);
        back = FindBar.button(SignIcon.BACK, "reader.back", presenter::goBack);
        forward = FindBar.button(SignIcon.FORWARD, "reader.forward", presenter::goForward);
        middle.add(scroll, PAGE);
        middle.add(loading(), LOADING);
        middle.add(failure, FAILURE);
        add(buttons(), BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
        add(bar, BorderLayout.SOUTH);
        keys();
        historyChanged(false, false);
    }

    private JComponent buttons() {
        JPanel left = new JPanel(new FlowLayout(FlowLayout.LEFT, 2, 2));
        left.add(back);
        left.add(forward);
        JPanel right = new JPanel(new FlowLayout(FlowLayout.RIGHT, 2, 2));
        right.add(FindBar.button(SignIcon.FIND, "reader.find", this::find));
        right.add(FindBar.button(SignIcon.GO_TO, "reader.goto", this::goTo));
        right.add(FindBar.button(SignIcon.SMALLER, "reader.smaller", () -> view.setZoom(view.zoom() / 1.1f)));
        right.add(FindBar.button(SignIcon.LARGER, "reader.larger", () -> view.setZoom(view.zoom() * 1.1f)));
        right.add(FindBar.button(SignIcon.QUOTE, "reader.quote", this::quote));
        right.add(FindBar.button(SignIcon.EFFECT, "reader.effect", this::recordEffect));
        JPanel buttons = new JPanel(new BorderLayout());
        buttons.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, view.palette().rule()));
        buttons.add(left, BorderLayout.WEST);
        buttons.add(right, BorderLayout.EAST);
        return buttons;
    }

    private JComponent loading() {
        JPanel panel = new JPanel();
        panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
        JLabel words = new JLabel(Words.of("reader.loading"));
        JProgressBar progress = new JProgressBar();
        progress.setIndeterminate(true);
        progress.setMaximumSize(new java.awt.Dimension(240, progress.getPreferredSize().height));
        JButton cancel = new JButton(Words.of("reader.cancel"));
        cancel.addActionListener(e -> {
            presenter.cancel();
            slow.stop();
            cards.show(middle, presenter.page().isPresent() ? PAGE : FAILURE);
            failure.setText(Words.of("reader.cancelled"));
        });
        panel.add(Box.createVerticalGlue());
        for (JComponent part : List.of(words, progress, cancel)) {
            part.setAlignmentX(CENTER_ALIGNMENT);
            panel.add(part);
            panel.add(Box.createVerticalStrut(8));
        }
        panel.add(Box.createVerticalGlue());
        return panel;
    }

    private void keys() {
        Keys.within(this, "ctrl F", this::find);
        Keys.within(this, "ctrl G", this::goTo);
        Keys.within(this, "alt LEFT", presenter::goBack);
        Keys.within(this, "alt RIGHT", presenter::goForward);
        Keys.within(this, "ctrl EQUALS", () -> view.setZoom(view.zoom() * 1.1f));
        Keys.within(this, "ctrl PLUS", () -> view.setZoom(view.zoom() * 1.1f));
        Keys.within(this, "ctrl ADD", () -> view.setZoom(view.zoom() * 1.1f));
        Keys.within(this, "ctrl MINUS", () -> view.setZoom(view.zoom() / 1.1f));
        Keys.within(this, "ctrl SUBTRACT", () -> view.setZoom(view.zoom() / 1.1f));
        Keys.within(this, "ctrl 0", () -> view.setZoom(1));
        Keys.within(this, "ctrl NUMPAD0", () -> view.setZoom(1));
        Keys.within(this, "ctrl shift C", this::quote);
    }

    /** The page's component. */
    public ReaderView view() {
        return view;
    }

    /** The presenter. */
    public ReaderPresenter presenter() {
        return presenter;
    }

    /** Opens the bar to find words, with the selected ones if they are few. */
    public void find() {
        String selected = view.selectedText();
        bar.find(selected.length() <= 40 && selected.indexOf('\n') < 0 ? selected : "");
    }

    /** Opens the bar to go to a provision. */
    public void goTo() {
        bar.goTo(presenter::goTo);
    }

    /** Copies the selection with its citation, or the citation of the current provision. */
    public void quote() {
        String eId = view.selection() == null ? view.currentProvision() : provisionAt(view.selection().start());
        presenter.quote(eId, view.selectedText()).ifPresent(text ->
                Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null));
    }

    private String provisionAt(TextPosition place) {
        return view.layoutShown().blocks().get(place.block()).eId();
    }

    private void recordEffect() {
        presenter.page().ifPresent(page -> frame.recordEffect(page, view.currentProvision()));
    }

    @Override
    public void showLoading() {
        slow.restart();
    }

    @Override
    public void prepare(DocumentPage page) {
        view.prepare(page.blocks());
    }

    @Override
    public void showPage(DocumentPage page, Arrival arrival) {
        slow.stop();
        cards.show(middle, PAGE);
        view.show(page.blocks(), page.document().metadata().title(), page::citable);
        bar.setBlocks(page.blocks());
        frame.pageShown(page);
        arrive(arrival);
    }

    @Override
    public void arrive(Arrival arrival) {
        presenter.page().ifPresent(page -> {
            view.setHits(arrival.words().isEmpty() ? List.of() : Found.within(page.blocks(), arrival.words(), arrival.eId()));
            if (arrival.scroll() != null) {
                view.setScrollPosition(arrival.scroll());
            } else if (arrival.eId() == null) {
                view.setScrollPosition(0);
            } else {
                view.goTo(arrival.eId(), true);
            }
        });
        if (arrival.scroll() == null) {
            view.requestFocusInWindow();
        }
    }

    @Override
    public void showFailure(String sentence) {
        slow.stop();
        failure.setText(sentence);
        cards.show(middle, FAILURE);
        frame.pageGone();
    }

    @Override
    public void historyChanged(boolean canGoBack, boolean canGoForward) {
        back.setEnabled(canGoBack);
        forward.setEnabled(canGoForward);
    }

    @Override
    public int scrollPosition() {
        return view.scrollPosition();
    }

    /** Turns what the reader does on the page into steps of the presenter. */
    private final class PageListener implements ReaderListener {

        @Override
        public void followed(Mark mark, boolean elsewhere) {
            Address address = switch (mark) {
                case Mark.Held held -> held.citation().targets().get(0);
                case Mark.Link link -> link.address();
                default -> null;
            };
            if (address != null && elsewhere) {
                frame.openElsewhere(address);
            } else if (address != null) {
                presenter.open(address, List.of());
            }
        }

        @Override
        public void provisionChanged(String eId) {
            frame.provisionChanged(eId);
        }
    }
}
