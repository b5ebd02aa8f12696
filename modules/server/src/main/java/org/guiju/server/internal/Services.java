package org.guiju.server.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.WhatIfService;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.EffectRecorder;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.Packs;
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
 * @param packs keeps what the organisation brings
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
        Packs packs,
        CalculatorService calculators,
        WhatIfService whatIf,
        RecordServices records,
        List<ProvisionSectionProvider> sections) {

    /** How long a program's search waits for the first index. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Semaphore WAITING = new Semaphore(2);


    /**
     * The search, once there is an index; while the first one is made no request waits for it.
     *
     * @throws Problem 503 with how far it is
     */
    public SearchService readySearch() {
        if (indexing()) {
            IndexState state = search.state();
            throw Problem.indexing(state.done(), state.total());
        }
        return search;
    }

    /**
     * The search for a program that asks: some requests wait a while for the first index, so that who starts a server and
     * asks at once gets its answer; more of them would keep readers from being served.
     *
     * @throws Problem 503 with how far it is
     */
    public SearchService awaitedSearch() {
        if (indexing() && WAITING.tryAcquire()) {
            try {
                long until = System.nanoTime() + PATIENCE.toNanos();
                while (indexing() && System.nanoTime() < until) {
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the server stops
            } finally {
                WAITING.release();
            }
        }
        return readySearch();
    }

    private boolean indexing() {
        IndexState state = search.state();
        return state.revision() < 0 && state.failure() == null;
    }

    /** The same with another search. */
    public Services withSearch(SearchService other) {
        return new Services(library, citations, validity, other, effects, packs, calculators, whatIf, records, sections);
    }

    /** Copies the list. */
    public Services {
        sections = List.copyOf(sections);
    }
}
