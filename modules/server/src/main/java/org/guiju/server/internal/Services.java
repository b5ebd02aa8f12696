package org.guiju.server.internal;

import java.util.List;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.EffectRecorder;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.validity.ValidityService;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.search.api.SearchService;

/**
 * What the server works with.
 *
 * @param library documents and modules
 * @param citations citations between them
 * @param validity their status
 * @param search search over them
 * @param effects what the organisation records about them
 * @param calculators what can be calculated over them
 * @param sections what modules show beside a provision, in order
 */
public record Services(
        Library library,
        CitationService citations,
        ValidityService validity,
        SearchService search,
        EffectRecorder effects,
        CalculatorService calculators,
        List<ProvisionSectionProvider> sections) {

    /** Copies the list. */
    public Services {
        sections = List.copyOf(sections);
    }
}
