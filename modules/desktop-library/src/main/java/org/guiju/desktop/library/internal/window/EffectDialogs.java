package org.guiju.desktop.library.internal.window;

import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.words.Words;
import org.openide.awt.StatusDisplayer;

/** Records effects that the held texts do not tell. */
final class EffectDialogs {

    private EffectDialogs() {}

    static void record(DocumentPage page, String eId) {
        StatusDisplayer.getDefault().setStatusText(Words.of("effect.missing"));
    }
}
