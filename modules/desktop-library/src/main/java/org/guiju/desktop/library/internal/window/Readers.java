package org.guiju.desktop.library.internal.window;

import java.util.List;
import org.guiju.desktop.library.api.DocumentOpener;
import org.guiju.regulation.api.Address;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Opens documents in reader windows. */
@ServiceProvider(service = DocumentOpener.class)
public final class Readers implements DocumentOpener {

    @Override
    public void open(Address address, List<String> words) {
        for (TopComponent window : TopComponent.getRegistry().getOpened()) {
            if (window instanceof ReaderTopComponent reader && reader.shows(address)) {
                reader.requestActive();
                if (address.eId() != null || !words.isEmpty()) {
                    reader.open(address, words);
                }
                return;
            }
        }
        openNew(address, words);
    }

    static void openNew(Address address, List<String> words) {
        ReaderTopComponent reader = new ReaderTopComponent();
        Mode mode = WindowManager.getDefault().findMode("editor");
        if (mode != null) {
            mode.dockInto(reader);
        }
        reader.open();
        reader.open(address, words);
        reader.requestActive();
    }
}
