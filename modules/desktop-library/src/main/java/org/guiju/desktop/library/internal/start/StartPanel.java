package org.guiju.desktop.library.internal.start;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import org.guiju.desktop.library.internal.reader.ReaderListener;
import org.guiju.desktop.library.internal.reader.ReaderView;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.typeset.Span;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.openide.awt.Actions;

/** Search field, documents opened last, what the library holds. */
public final class StartPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextField query = new JTextField();
    private final ReaderView view;
    private transient List<Entry> recent = List.of();
    private transient LibrarySnapshot library;

    /** A document that can be opened. */
    public record Entry(String title, Address address) {}

    /**
     * Makes a panel.
     *
     * @param searcher searches
     * @param opener opens a document
     * @param doors what other modules offer to begin with
     */
    public StartPanel(Consumer<String> searcher, Consumer<Address> opener, List<? extends Action> doors) {
        super(new BorderLayout());
        setBackground(Palette.current().paper());
        JPanel head = new JPanel();
        head.setLayout(new BoxLayout(head, BoxLayout.Y_AXIS));
        head.setOpaque(false);
        JLabel title = new JLabel(Words.of("start.title"));
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 2.2f));
        title.setForeground(Palette.current().heading());
        JLabel motto = new JLabel(Words.of("start.motto"));
        motto.setForeground(Palette.current().muted());
        query.putClientProperty("JTextField.placeholderText", Words.of("start.search"));
        query.getAccessibleContext().setAccessibleName(Words.of("start.search"));
        query.setFont(query.getFont().deriveFont(query.getFont().getSize2D() * 1.2f));
        float em = query.getFont().getSize2D();
        query.setPreferredSize(new Dimension(Math.round(em * 34), Math.round(em * 2.4f)));
        // narrower where the window is
        query.setMaximumSize(query.getPreferredSize());
        query.addActionListener(e -> searcher.accept(query.getText().strip()));
        head.setBorder(BorderFactory.createEmptyBorder(Math.round(em * 3), Math.round(em), Math.round(em / 4), Math.round(em)));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.CENTER, Math.round(em / 2), 0));
        buttons.setOpaque(false);
        for (Action door : doors) {
            JButton button = new JButton(Actions.cutAmpersand(String.valueOf(door.getValue(Action.NAME))));
            button.addActionListener(door);
            buttons.add(button);
        }
        for (JComponent part : doors.isEmpty() ? List.of(title, motto, query) : List.of(title, motto, query, buttons)) {
            part.setAlignmentX(CENTER_ALIGNMENT);
            head.add(part);
            head.add(Box.createVerticalStrut(Math.round(part == motto || part == query && !doors.isEmpty() ? em : em / 4)));
        }
        add(head, BorderLayout.NORTH);
        view = new ReaderView(new ReaderView.Setting(36, 2, 1.05f), new ReaderListener() {
            @Override
            public void followed(Mark mark, boolean elsewhere) {
                if (mark instanceof Mark.Link link) {
                    opener.accept(link.address());
                }
            }

            @Override
            public void provisionChanged(String eId) {
                // a list only
            }
        });
        JScrollPane scroll = new JScrollPane(view);
        scroll.setBorder(null);
        add(scroll, BorderLayout.CENTER);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Palette.current().paper());
    }

    /** Gives the search field the focus. */
    @Override
    public boolean requestFocusInWindow() {
        return query.requestFocusInWindow();
    }

    /** Shows the documents opened last. */
    public void showRecent(List<Entry> entries) {
        recent = List.copyOf(entries);
        fill();
    }

    /** Shows what the library holds. */
    public void showLibrary(LibrarySnapshot snapshot) {
        library = snapshot;
        fill();
    }

    private void fill() {
        List<Block> blocks = new ArrayList<>();
        List<Entry> held = recent.stream()
                .filter(e -> library == null || e.address().expression().flatMap(library::metadata).isPresent())
                .toList();
        if (!held.isEmpty()) {
            blocks.add(TextBlock.of(BlockStyle.SIDE_HEADING, Words.of("start.recent"), List.of()));
            held.forEach(e -> blocks.add(TextBlock.of(BlockStyle.SIDE_ENTRY, e.title(),
                    List.of(new Span(0, e.title().length(), new Mark.Link(e.address()))))));
        }
        if (library != null) {
            long count = library.documents().stream().filter(d -> !d.notice()).count();
            blocks.add(TextBlock.of(BlockStyle.SIDE_HEADING, Words.of("start.library"), List.of()));
            blocks.add(TextBlock.of(BlockStyle.SIDE_WORDS, library.modules().isEmpty() ? Words.of("start.nothing")
                    : Words.of("start.holds", count, Words.enumeration(
                            library.modules().stream().map(ContentModule::name).toList())), List.of()));
        }
        blocks.add(TextBlock.of(BlockStyle.SIDE_HEADING, Words.of("start.keys"), List.of()));
        blocks.add(TextBlock.of(BlockStyle.SIDE_WORDS, Words.of("start.keylist"), List.of()));
        view.show(blocks, Words.of("start.name"), UnaryOperator.identity());
    }
}
