package org.guiju.server.internal;

import java.util.List;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.WhatIfService;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.EffectRecorder;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.validity.ValidityService;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.search.api.IndexState;
import org.guiju.search.api.SearchService;
import org.guiju.server.internal.http.Problem;

/**
 * What the server works with.
 *
 * @param library documents and modules
 * @param citations citations between them
 * @param validity their status
 * @param search search over them
 * @param effects what the organisation records about them
 * @param calculators what can be calculated over them
 * @param whatIf asks calculators what if
 * @param records what the organisation keeps about what they apply to
 * @param sections what modules show beside a provision, in order
 */
public record Services(
        Library library,
        CitationService citations,
        ValidityService validity,
        SearchService search,
        EffectRecorder effects,
        CalculatorService calculators,
        WhatIfService whatIf,
        RecordServices records,
        List<ProvisionSectionProvider> sections) {

    /**
     * The search, once there is an index; while the first one is made no request waits for it.
     *
     * @throws Problem 503 with how far it is
     */
    public SearchService readySearch() {
        IndexState state = search.state();
        if (state.revision() < 0 && state.failure() == null) {
            throw Problem.indexing(state.done(), state.total());
        }
        return search;
    }

    /** The same with another search. */
    public Services withSearch(SearchService other) {
        return new Services(library, citations, validity, other, effects, calculators, whatIf, records, sections);
    }

    /** Copies the list. */
    public Services {
        sections = List.copyOf(sections);
    }
}
