package org.guiju.desktop.library.internal.reader;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.DocumentPainter;
import org.guiju.desktop.library.internal.typeset.Overlays;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.typeset.TextRange;
import org.guiju.desktop.library.internal.typeset.TypeFonts;

/** Shows a page of typeset text in a scroll pane. Event thread only. */
public final class ReaderView extends JComponent implements Scrollable {

    /**
     * How a view is set.
     *
     * @param measure most characters to a line
     * @param margin least margin at the sides, in em
     * @param size size of the text as a multiple of the system's own
     */
    public record Setting(float measure, float margin, float size) {
        /** A page to be read. */
        public static final Setting PAGE = new Setting(40, 2.4f, 1.22f);
        /** A panel beside the page. */
        public static final Setting PANEL = new Setting(200, 0.9f, 1.02f);
    }

    private final transient Setting setting;
    private final transient ReaderListener listener;
    private final transient ReaderPointer pointer;
    private transient List<Block> blocks;
    private transient UnaryOperator<String> citable = UnaryOperator.identity();
    private transient DocumentLayout layout;
    private final transient Composer composer;
    /** What is to be done when the page is laid out. */
    private transient Runnable arrival;
    private transient TypeFonts fonts;
    private transient Palette palette;
    private float zoom = 1;

    private transient TextRange selection;
    private transient List<TextRange> found = List.of();
    private int foundCurrent = -1;
    private transient List<TextRange> hits = List.of();
    private transient DocumentLayout.Placed hover;
    private String current;
    private float flash;
    private final Timer fading = new Timer(60, e -> fade());
    private final Timer settling = new Timer(120, e -> settle());

    /** A view that tells this listener and lays everything out at once: for short texts. */
    public ReaderView(Setting setting, ReaderListener listener) {
        this(setting, listener, Runnable::run);
    }

    /**
     * A view that tells this listener.
     *
     * @param background where long pages are laid out
     */
    public ReaderView(Setting setting, ReaderListener listener, Executor background) {
        this.setting = setting;
        this.listener = listener;
        composer = new Composer(background, this::laidOut);
        setOpaque(true);
        setFocusable(true);
        setFocusTraversalKeysEnabled(false);
        settling.setRepeats(false);
        pointer = new ReaderPointer(this);
        new ReaderKeys(this).install();
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                pointer.hideCard();
            }
        });
        updateUI();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Font font = UIManager.getFont("defaultFont");
        font = font != null ? font : UIManager.getFont("Label.font");
        setFont(font == null ? new Font(Font.DIALOG, Font.PLAIN, 13) : font);
        palette = Palette.current();
        setBackground(palette.paper());
        if (fonts == null || !fonts.family().equals(getFont())) {
            fonts = new TypeFonts(getFont());
        }
        relayout();
    }

    /**
     * Shows blocks from their beginning.
     *
     * @param shown the blocks
     * @param name what they are, for assistive technology
     * @param toCitable the provision that a reader means by a place in the text
     */
    public void show(List<Block> shown, String name, UnaryOperator<String> toCitable) {
        blocks = List.copyOf(shown);
        citable = toCitable;
        selection = null;
        found = List.of();
        foundCurrent = -1;
        hits = List.of();
        hover = null;
        current = null;
        flash = 0;
        layout = null;
        arrival = null;
        pointer.hideCard();
        relayout();
        scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        getAccessibleContext().setAccessibleName(name);
    }

    /**
     * Lays blocks out ahead of showing them. May be called on any thread: if size, font or blocks are others by then, the
     * page is laid out anew.
     */
    void prepare(List<Block> coming) {
        if (getWidth() > 0) {
            composer.ahead(new Composer.Order(coming, fonts, em(), columnWidth(), 0));
        }
    }

    /** The provision that a reader means by a place in the text. */
    String citable(String eId) {
        return citable.apply(eId);
    }

    /** The layout shown, null before the first page. */
    DocumentLayout layoutShown() {
        return layout;
    }

    ReaderListener listener() {
        return listener;
    }

    ReaderPointer pointer() {
        return pointer;
    }

    Palette palette() {
        return palette;
    }

    TypeFonts fonts() {
        return fonts;
    }

    /** Size of the text: 1 is the size of the system's own. */
    public float zoom() {
        return zoom;
    }

    /** Sets the size of the text between 0.6 and 3. */
    public void setZoom(float wanted) {
        float old = zoom;
        zoom = Math.max(0.6f, Math.min(3f, Math.round(wanted * 20) / 20f));
        if (old != zoom) {
            relayout();
            firePropertyChange("zoom", old, zoom);
        }
    }

    private float em() {
        return getFont().getSize2D() * setting.size() * zoom;
    }

    private float columnWidth() {
        float em = em();
        return Math.max(em * 4, Math.min(em * setting.measure(), getWidth() - 2 * em * setting.margin()));
    }

    /** Left edge of the column of text. */
    float columnX() {
        return layout == null ? 0 : Math.max(em() * setting.margin() * 0.6f, (getWidth() - layout.width()) / 2);
    }

    private void relayout() {
        if (blocks == null || getWidth() == 0) {
            return;
        }
        composer.compose(new Composer.Order(blocks, fonts, em(), columnWidth(),
                layout == null ? 0 : layout.blockAt(getVisibleRect().y)));
    }

    /** Puts a layout in the place of the one before; what is read stays where it is. */
    private void laidOut(DocumentLayout next) {
        Rectangle view = getVisibleRect();
        float top = layout == null || view.y == 0 ? 0
                : new ReadingPlace(layout, view.y, view.height, current).topIn(next);
        boolean again = layout != null;
        layout = next;
        revalidate();
        repaint();
        if (again) {
            setSize(getWidth(), getPreferredSize().height);
            scrollTo(top);
        }
        Runnable arriving = arrival;
        arrival = null;
        if (arriving != null) {
            arriving.run();
        }
    }

    /** The view was scrolled: after a moment the provision in view may be another. */
    void viewMoved() {
        pointer.hideCard();
        settling.restart();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean resized = width != getWidth();
        super.setBounds(x, y, width, height);
        if (resized && (layout == null || Math.abs(columnWidth() - layout.width()) > 0.5f)) {
            relayout();
        }
    }

    /** Scrolls to a provision and marks it. Returns whether the page has it. */
    public boolean goTo(String eId, boolean marked) {
        if (layout == null) {
            arrival = () -> goTo(eId, marked);
            return blocks != null && blocks.stream().anyMatch(b -> b.anchors().contains(eId));
        }
        Optional<Float> top = layout.topOf(eId);
        top.ifPresent(y -> {
            setCurrent(eId);
            scrollTo(y - layout.em() * 1.6f);
            if (marked) {
                flash = 1;
                fading.setInitialDelay(1400);
                fading.restart();
            }
        });
        return top.isPresent();
    }

    private void scrollTo(float y) {
        if (getParent() instanceof JViewport viewport) {
            if (getHeight() < getPreferredSize().height) {
                setSize(getWidth(), getPreferredSize().height);
            }
            int most = Math.max(0, getPreferredSize().height - viewport.getHeight());
            viewport.setViewPosition(new Point(0, Math.max(0, Math.min(most, Math.round(y)))));
        }
    }

    /** Where the page is scrolled to, to come back to it. */
    public int scrollPosition() {
        return getVisibleRect().y;
    }

    /** Scrolls back to where {@link #scrollPosition()} was. */
    public void setScrollPosition(int y) {
        if (layout == null) {
            arrival = () -> scrollTo(y);
        } else {
            scrollTo(y);
        }
    }

    private void fade() {
        flash -= 0.08f;
        if (flash <= 0) {
            flash = 0;
            fading.stop();
        }
        repaint();
    }

    /** The provision in view or chosen, null at the head of the document. */
    public String currentProvision() {
        return current;
    }

    void setCurrent(String eId) {
        if (!Objects.equals(current, eId)) {
            current = eId;
            repaint();
            listener.provisionChanged(eId);
        }
    }

    /** After scrolling: the provision in the upper third becomes the current one, unless the current is still in view. */
    private void settle() {
        if (layout == null || !isShowing()) {
            return;
        }
        Rectangle view = getVisibleRect();
        Overlays.Extent extent = extent();
        if (extent != null && extent.top() < view.y + view.height * 0.6f && extent.bottom() > view.y + layout.em() * 2) {
            return;
        }
        int block = layout.blockAt(view.y + Math.min(view.height / 4f, layout.em() * 8));
        while (block > 0 && layout.blocks().get(block).eId() == null) {
            block--;
        }
        String eId = block < 0 ? null : layout.blocks().get(block).eId();
        setCurrent(eId == null ? null : citable(eId));
    }

    /** Where the current provision stands on the page. */
    Overlays.Extent extent() {
        if (current == null || layout == null) {
            return null;
        }
        return ProvisionExtent.of(layout, current);
    }

    /** What is selected, null if nothing is. */
    public TextRange selection() {
        return selection;
    }

    void select(TextRange range) {
        selection = range == null || range.isEmpty() ? null : range;
        repaint();
        getAccessibleContext().firePropertyChange(AccessibleContext.ACCESSIBLE_SELECTION_PROPERTY, null, selection);
    }

    /** The selected words, empty if nothing is selected. */
    public String selectedText() {
        return selection == null || layout == null ? "" : layout.text(selection);
    }

    /** Shows what was found in the page, and which of it is the present one (-1 for none). */
    public void setFound(List<TextRange> ranges, int present) {
        found = List.copyOf(ranges);
        foundCurrent = present;
        if (present >= 0 && layout != null) {
            reveal(found.get(present));
        }
        repaint();
    }

    /** Marks words that a search found. */
    public void setHits(List<TextRange> ranges) {
        hits = List.copyOf(ranges);
        repaint();
    }

    void setHover(DocumentLayout.Placed placed) {
        if (!Objects.equals(hover, placed)) {
            hover = placed;
            boolean link = placed != null && placed.span().mark().isLink();
            setCursor(Cursor.getPredefinedCursor(link ? Cursor.HAND_CURSOR : Cursor.TEXT_CURSOR));
            repaint();
        }
    }

    DocumentLayout.Placed hover() {
        return hover;
    }

    /** Scrolls so that a stretch of text is in view. */
    void reveal(TextRange range) {
        layout.rectangles(range).stream().findFirst().ifPresent(r -> {
            Rectangle view = getVisibleRect();
            if (r.y < view.y + layout.em() || r.y + r.height > view.y + view.height - layout.em() * 2) {
                scrollTo(r.y - view.height / 3f);
            }
        });
    }

    /** Where a stretch of text begins on this component. */
    Rectangle boundsOf(TextRange range) {
        return layout.rectangles(range).stream().findFirst().map(r -> new Rectangle(
                Math.round(columnX() + r.x), Math.round(r.y), Math.round(r.width), Math.round(r.height))).orElse(new Rectangle());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Rectangle clip = g.getClipBounds();
            g.setColor(palette.paper());
            g.fillRect(clip.x, clip.y, clip.width, clip.height);
            if (layout != null) {
                g.translate(columnX(), 0);
                Overlays overlays = new Overlays(selection, found, foundCurrent, hits, hover, extent(), flash);
                new DocumentPainter(layout, palette, overlays).paint(g, clip.y, clip.y + clip.height);
            }
        } finally {
            g.dispose();
        }
    }

    /** The block of the text at a place of this component. */
    Optional<Block> blockAt(Point p) {
        int block = layout == null ? -1 : layout.blockAt(p.y);
        return block < 0 ? Optional.empty() : Optional.of(layout.blocks().get(block));
    }

    @Override
    public void removeNotify() {
        fading.stop();
        settling.stop();
        pointer.hideCard();
        super.removeNotify();
    }

    @Override
    public Dimension getPreferredSize() {
        int height = layout == null ? 200 : (int) Math.ceil(layout.height());
        return new Dimension(Math.round(em() * Math.min(44, setting.measure() + 2 * setting.margin())), height);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(Math.round(em() * Math.min(44, setting.measure() + 2 * setting.margin())), 700);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Math.round(em() * 1.75f);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(20, Math.round(visible.height - em() * 3));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return SwingUtilities.getUnwrappedParent(this) instanceof JViewport viewport
                && getPreferredSize().height < viewport.getHeight();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleReader();
        }
        return accessibleContext;
    }

    /** Tells assistive technology the text. */
    private final class AccessibleReader extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public javax.accessibility.AccessibleRole getAccessibleRole() {
            return javax.accessibility.AccessibleRole.TEXT;
        }

        @Override
        public javax.accessibility.AccessibleText getAccessibleText() {
            return layout == null ? null : new PageAccessibleText(ReaderView.this);
        }
    }
}
