package org.guiju.desktop.library.internal.side;

import java.awt.BorderLayout;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.guiju.desktop.library.internal.reader.ReaderListener;
import org.guiju.desktop.library.internal.reader.ReaderView;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.spi.view.SectionView;

/** Shows sections of what hangs on a provision. */
public final class SidePanel extends JPanel implements SidePresenter.Display {

    private static final long serialVersionUID = 1L;

    private final ReaderView view;
    private final Set<String> closed = new HashSet<>();
    private transient List<SectionView> sections = List.of();
    private String title = "";

    /**
     * Makes a panel.
     *
     * @param opener opens a provision
     * @param starter starts what a section offers
     */
    public SidePanel(Consumer<Address> opener, Consumer<URI> starter) {
        super(new BorderLayout());
        view = new ReaderView(ReaderView.Setting.PANEL, new ReaderListener() {
            @Override
            public void followed(Mark mark, boolean elsewhere) {
                if (mark instanceof Mark.Link link) {
                    opener.accept(link.address());
                } else if (mark instanceof Mark.Command command && command.link().getScheme().equals(SectionBlocks.TOGGLE)) {
                    toggle(command.link().getSchemeSpecificPart());
                } else if (mark instanceof Mark.Command command) {
                    starter.accept(command.link());
                }
            }

            @Override
            public void provisionChanged(String eId) {
                // sections are no provisions
            }
        });
        JScrollPane scroll = new JScrollPane(view);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll, BorderLayout.CENTER);
        clear();
    }

    /** Gives the text the focus. */
    @Override
    public boolean requestFocusInWindow() {
        return view.requestFocusInWindow();
    }

    private void toggle(String id) {
        if (!closed.remove(id)) {
            closed.add(id);
        }
        int at = view.scrollPosition();
        show(title, sections);
        view.setScrollPosition(at);
    }

    /** Ids of the sections that are closed. */
    public Set<String> closed() {
        return Set.copyOf(closed);
    }

    /** Closes these sections. */
    public void setClosed(Set<String> ids) {
        closed.clear();
        closed.addAll(ids);
    }

    @Override
    public void show(String shownTitle, List<SectionView> shown) {
        title = shownTitle;
        sections = List.copyOf(shown);
        view.show(SectionBlocks.of(title, sections, closed), Words.of("side.name", title), UnaryOperator.identity());
    }

    @Override
    public void clear() {
        sections = List.of();
        view.show(List.of(TextBlock.of(BlockStyle.SIDE_WORDS, Words.of("side.empty"), List.of())), Words.of("side.empty"),
                UnaryOperator.identity());
    }
}
