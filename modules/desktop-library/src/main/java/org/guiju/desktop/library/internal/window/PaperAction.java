package org.guiju.desktop.library.internal.window;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.words.Words;

/** Puts on paper or into a file what the active reader shows, or a part of it; off while no reader is active. */
abstract class PaperAction extends AbstractAction implements ActiveReader.Listener {

    private static final long serialVersionUID = 1L;

    private transient DocumentPage page;
    private String provision;

    PaperAction(String nameKey) {
        super(Words.of(nameKey));
        ActiveReader.get().add(this);
    }

    /** Asks how, and does it. */
    abstract void act(PaperActions paper);

    @Override
    public void pageChanged(DocumentPage shown) {
        page = shown;
        provision = null;
        setEnabled(shown != null);
    }

    @Override
    public void provisionChanged(DocumentPage shown, String eId) {
        provision = eId;
    }

    @Override
    public void actionPerformed(ActionEvent e) {
        if (page != null) {
            act(new PaperActions(page, provision));
        }
    }
}
