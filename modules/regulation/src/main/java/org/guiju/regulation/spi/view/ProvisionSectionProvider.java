package org.guiju.regulation.spi.view;

import java.io.IOException;
import java.util.Optional;
import org.guiju.regulation.api.task.Progress;

/**
 * Adds a section to what is shown beside a provision: who cites it, what can be calculated with it, what colleagues noted.
 * Register with {@code @ServiceProvider(service = ProvisionSectionProvider.class)}. Called off the event thread, from
 * several threads at once, and again whenever the provision in view or the library changes.
 */
public interface ProvisionSectionProvider {

    /** Id of the section, stable between versions, such as {@code citations.of}; the open or closed state is kept by it. */
    String id();

    /** Where the section stands among the others: lowest first. Those of the reader itself are multiples of 100. */
    int position();

    /**
     * What hangs on the provision.
     *
     * @param context the document, the provision and the date asked about
     * @param progress asked now and then whether the answer is still wanted
     * @return the section, empty if this provider has nothing to say about such a provision
     * @throws IOException if something needed cannot be read; the message is shown in place of the section
     * @throws java.util.concurrent.CancellationException if the answer is no longer wanted
     */
    Optional<SectionView> section(ProvisionContext context, Progress progress) throws IOException;
}
