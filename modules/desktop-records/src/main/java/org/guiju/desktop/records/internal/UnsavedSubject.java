package org.guiju.desktop.records.internal;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.SubjectKind;
import org.netbeans.spi.actions.AbstractSavable;

/** A subject with changes that were not saved: the platform asks about it before it ends. */
final class UnsavedSubject extends AbstractSavable {

    private static final int PATIENCE_SECONDS = 20;

    private final Records records;
    private final String id;
    private Draft draft;

    UnsavedSubject(Records records, String id) {
        this.records = records;
        this.id = id;
        register();
    }

    void draft(Draft now) {
        draft = now;
    }

    /** It was saved or given up. */
    void done() {
        unregister();
    }

    @Override
    protected String findDisplayName() {
        return draft == null ? id : draft.name();
    }

    /** The platform asks on the event thread and must have it on the disk when this returns; the work is done beside it. */
    @Override
    protected void handleSave() throws IOException {
        try {
            CompletableFuture.runAsync(this::write).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            throw new IOException(why.getCause() instanceof Exception cause ? Desk.sentence(cause) : String.valueOf(why), e);
        }
    }

    private void write() {
        try {
            SubjectKind kind = records.kinds().kind(draft.base().record().kind()).orElse(null);
            records.register().replace(draft.applied(kind == null ? java.util.List.of()
                            : records.kinds().offered(records.library().snapshot(), kind)),
                    draft.base().revision(), Steps.writing());
        } catch (IOException | RecordRefusedException | RevisionConflictException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnsavedSubject same && same.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
