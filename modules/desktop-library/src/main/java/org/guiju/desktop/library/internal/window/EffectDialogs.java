package org.guiju.desktop.library.internal.window;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.guiju.desktop.library.internal.effect.EffectForm;
import org.guiju.desktop.library.internal.page.Citing;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.library.EffectRecorder;
import org.guiju.regulation.api.validity.Effect;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.StatusDisplayer;
import org.openide.util.Lookup;

/** The dialog in which effects are recorded and taken back; writing is done off the event thread. */
final class EffectDialogs {

    private final EffectRecorder recorder;
    private final Address document;
    private final DialogDescriptor dialog;
    private final EffectForm form;

    private EffectDialogs(EffectRecorder recorder, DocumentPage page, String eId) {
        this.recorder = recorder;
        this.document = page.document().metadata().id().at(null);
        Address provision = eId == null ? null : page.document().metadata().id().at(eId);
        Citing citing = new Citing(page);
        DialogDescriptor[] made = new DialogDescriptor[1];
        form = new EffectForm(document, citing.of(document), provision, provision == null ? null : citing.of(provision),
                valid -> {
                    if (made[0] != null) {
                        made[0].setValid(valid);
                    }
                }, this::remove);
        dialog = new DialogDescriptor(form, Words.of("effect.title"));
        made[0] = dialog;
        dialog.setValid(form.draft().fault().isEmpty());
    }

    /** Asks for an effect on a provision (the document where it is null) and records it. */
    static void record(DocumentPage page, String eId) {
        EffectRecorder recorder = Lookup.getDefault().lookup(EffectRecorder.class);
        if (recorder == null) {
            StatusDisplayer.getDefault().setStatusText(Words.of("effect.missing"));
            return;
        }
        new EffectDialogs(recorder, page, eId).show();
    }

    private void show() {
        list();
        if (DialogDisplayer.getDefault().notify(dialog) == NotifyDescriptor.OK_OPTION) {
            var draft = form.draft();
            String who = System.getProperty("user.name", "");
            write(() -> {
                recorder.record(draft.effect(recorder.newId(), who, LocalDate.now()));
                Wiring.EVENTS.execute(() -> StatusDisplayer.getDefault().setStatusText(Words.of("effect.done")));
            });
        }
    }

    private void remove(Effect effect) {
        write(() -> {
            recorder.remove(effect.id());
            Wiring.EVENTS.execute(this::list);
        });
    }

    private void list() {
        Wiring.BACKGROUND.execute(() -> {
            List<Effect> recorded = recorder.recorded().stream()
                    .filter(e -> e.target() != null && e.target().work().equals(document.work()))
                    .toList();
            Wiring.EVENTS.execute(() -> form.showRecorded(recorded));
        });
    }

    /** Something that writes. */
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing) {
        Wiring.BACKGROUND.execute(() -> {
            try {
                writing.run();
            } catch (IOException | IllegalArgumentException e) {
                System.getLogger(EffectDialogs.class.getName()).log(System.Logger.Level.WARNING, "recording an effect", e);
                Wiring.EVENTS.execute(() -> {
                    String sentence = Words.of("effect.failed", String.valueOf(e.getMessage()));
                    form.showFault(sentence);
                    DialogDisplayer.getDefault().notifyLater(
                            new NotifyDescriptor.Message(sentence, NotifyDescriptor.WARNING_MESSAGE));
                });
            }
        });
    }
}
