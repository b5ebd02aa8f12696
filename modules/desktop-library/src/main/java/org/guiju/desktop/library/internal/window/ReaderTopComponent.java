package org.guiju.desktop.library.internal.window;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.reader.ReaderPanel;
import org.guiju.desktop.library.internal.reader.SignIcon;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.ExpressionId;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.util.ImageUtilities;
import org.openide.windows.TopComponent;

/** A window in which a document is read. Kept between starts with the document and the provision in view. */
@ConvertAsProperties(dtd = "-//org.guiju.desktop.library//Reader//EN", autostore = false)
@TopComponent.Description(preferredID = ReaderTopComponent.ID, persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
public final class ReaderTopComponent extends TopComponent implements ReaderPanel.Frame {

    private static final long serialVersionUID = 1L;
    static final String ID = "GuijuReader";
    private static final String ZOOM = "reader.zoom";
    private static final int LONGEST_NAME = 16;

    private final ReaderPanel panel;
    private transient Address restored;
    private boolean started;

    /** A reader without a document; for the window system. */
    public ReaderTopComponent() {
        setLayout(new BorderLayout());
        panel = new ReaderPanel(Wiring::readerPresenter, Wiring.BACKGROUND, this);
        panel.view().setZoom(Wiring.preferences().getFloat(ZOOM, 1));
        panel.view().addPropertyChangeListener("zoom",
                e -> Wiring.preferences().putFloat(ZOOM, (Float) e.getNewValue()));
        add(panel, BorderLayout.CENTER);
        setName(Words.of("reader.name"));
        setIcon(ImageUtilities.icon2Image(SignIcon.DOCUMENT));
    }

    /** Opens a document or goes to a provision of it. */
    void open(Address address, List<String> words) {
        restored = null;
        panel.presenter().open(address, words);
    }

    /** Whether this reader shows the document or is about to. */
    boolean shows(Address address) {
        Optional<ExpressionId> here = panel.presenter().page().map(p -> p.document().metadata().id());
        Address there = here.map(id -> id.at(null)).or(() -> panel.presenter().wanted()).orElse(restored);
        return there != null && there.work().equals(address.work())
                && (address.date() == null || address.date().equals(there.date()));
    }

    ReaderPanel panel() {
        return panel;
    }

    @Override
    protected void componentOpened() {
        if (!started) {
            panel.presenter().start();
            started = true;
        }
    }

    @Override
    protected void componentShowing() {
        if (restored != null) {
            open(restored, List.of());
        }
    }

    @Override
    protected void componentActivated() {
        panel.view().requestFocusInWindow();
        follow();
    }

    @Override
    protected void componentClosed() {
        panel.presenter().stop();
        started = false;
        ActiveReader.get().closed(this);
    }

    private void follow() {
        ActiveReader.get().follow(this, panel.presenter().page().orElse(null), panel.view().currentProvision());
    }

    @Override
    public void pageShown(DocumentPage page) {
        String title = page.document().metadata().title();
        setDisplayName(title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME) + "…");
        setToolTipText(title);
        getAccessibleContext().setAccessibleName(title);
        RecentDocuments.get().opened(page.document().metadata());
        if (isShowing()) {
            follow();
        }
    }

    @Override
    public void pageGone() {
        if (ActiveReader.get().reader() == this) {
            ActiveReader.get().follow(this, null, null);
        }
    }

    @Override
    public void provisionChanged(String eId) {
        if (ActiveReader.get().reader() == this || isShowing() && ActiveReader.get().reader() == null) {
            follow();
        }
    }

    @Override
    public void openElsewhere(Address address) {
        Readers.openNew(address, List.of());
    }

    @Override
    public void recordEffect(DocumentPage page, String eId) {
        EffectDialogs.record(page, eId);
    }

    void writeProperties(Properties p) {
        p.setProperty("version", "1.0");
        panel.presenter().page()
                .map(page -> page.document().metadata().id().at(panel.view().currentProvision()))
                .or(() -> Optional.ofNullable(restored))
                .ifPresent(address -> p.setProperty("address", address.toString()));
    }

    void readProperties(Properties p) {
        String address = p.getProperty("address");
        if (address != null) {
            try {
                restored = Address.parse(address);
            } catch (IllegalArgumentException e) {
                // written by another version; the reader opens empty
                System.getLogger(ReaderTopComponent.class.getName()).log(System.Logger.Level.INFO, e.getMessage());
            }
        }
    }
}
