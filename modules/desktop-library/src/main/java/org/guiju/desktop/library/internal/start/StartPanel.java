package org.guiju.desktop.library.internal.start;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
     */
    public StartPanel(Consumer<String> searcher, Consumer<Address> opener) {
        super(new BorderLayout());
        setBackground(Palette.current().paper());
        JPanel head = new JPanel(new GridBagLayout());
        head.setOpaque(false);
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.insets = new Insets(48, 16, 4, 16);
        JLabel title = new JLabel(Words.of("start.title"));
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 2.2f));
        title.setForeground(Palette.current().heading());
        head.add(title, at);
        at.insets = new Insets(0, 16, 18, 16);
        JLabel motto = new JLabel(Words.of("start.motto"));
        motto.setForeground(Palette.current().muted());
        head.add(motto, at);
        at.insets = new Insets(0, 16, 4, 16);
        query.putClientProperty("JTextField.placeholderText", Words.of("start.search"));
        query.getAccessibleContext().setAccessibleName(Words.of("start.search"));
        query.setFont(query.getFont().deriveFont(query.getFont().getSize2D() * 1.2f));
        query.setPreferredSize(new Dimension(
                Math.round(query.getFont().getSize2D() * 34), Math.round(query.getFont().getSize2D() * 2.4f)));
        query.addActionListener(e -> searcher.accept(query.getText().strip()));
        head.add(query, at);
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
                    : Words.of("start.holds", count, library.modules().stream().map(ContentModule::name)
                            .collect(Collectors.joining("、"))), List.of()));
        }
        blocks.add(TextBlock.of(BlockStyle.SIDE_HEADING, Words.of("start.keys"), List.of()));
        blocks.add(TextBlock.of(BlockStyle.SIDE_WORDS, Words.of("start.keylist"), List.of()));
        view.show(blocks, Words.of("start.name"), UnaryOperator.identity());
    }
}
