package org.guiju.desktop.library.internal.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Validity;
import org.guiju.regulation.api.validity.ValidityIndex;
import org.guiju.regulation.api.validity.ValidityService;

/** Status by a document's own dates, for an application without a validity service. */
final class DatesOnly implements ValidityService {

    @Override
    public ValidityIndex index(LibrarySnapshot snapshot) {
        return new ValidityIndex() {
            @Override
            public Validity of(DocumentMetadata m, LocalDate on, Locale locale) {
                DocumentStatus status = m.effective() != null && m.effective().isAfter(on) ? DocumentStatus.NOT_YET_IN_FORCE
                        : m.expires() != null && m.expires().isBefore(on) ? DocumentStatus.EXPIRED : DocumentStatus.IN_FORCE;
                return new Validity(m.id().at(null), on, status, m.effective(), m.expires(), List.of(), m.checkedUpTo(), "");
            }

            @Override
            public Validity of(Address target, LocalDate on, Locale locale) {
                return snapshot.expression(target.work(), on)
                        .map(m -> of(m, on, locale))
                        .orElseThrow(() -> new IllegalArgumentException("not held: " + target));
            }

            @Override
            public List<Validity.Ground> partial(DocumentMetadata document, LocalDate on) {
                return List.of();
            }
        };
    }
}
