package org.guiju.desktop.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.task.Progress;
import org.guiju.search.api.IndexState;
import org.guiju.search.api.SearchException;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.SearchService;
import org.guiju.search.api.Suggestion;
import org.junit.jupiter.api.Test;

class SearchPresenterTest {

    private static final LocalDate ON = LocalDate.of(2024, 12, 31);

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final Recorded service = new Recorded();
    private final Shown shown = new Shown();
    private final SearchPresenter presenter = new SearchPresenter(service, waiting::add, Runnable::run, () -> ON, shown);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Test
    void whileOneSearchRunsOnlyTheLastOtherFollows() {
        presenter.type("尾");
        presenter.type("尾矿");
        presenter.type("尾矿库");
        work();
        assertEquals(List.of("尾", "尾矿库"), service.requests.stream().map(SearchRequest::query).toList());
        assertEquals(List.of("尾矿库"), shown.results);
    }

    @Test
    void facetsNarrowAndAreGivenUpAgain() {
        presenter.type("罚款");
        presenter.ask(q -> q.toggled(Facet.TYPE, "部门规章").toggled(Facet.STATUS, "现行有效").toggled(Facet.YEAR, "2021"));
        work();
        SearchRequest narrowed = service.requests.get(service.requests.size() - 1);
        assertEquals(Set.of(DocumentType.DEPARTMENTAL_RULE), narrowed.types());
        assertEquals(Set.of(DocumentStatus.IN_FORCE), narrowed.statuses());
        assertEquals(Set.of(2021), narrowed.years());
        presenter.ask(q -> q.toggled(Facet.TYPE, "部门规章"));
        work();
        assertEquals(Set.of(), service.requests.get(service.requests.size() - 1).types());
        presenter.ask(Question::withoutChoice);
        assertTrue(presenter.question().chosen().isEmpty());
    }

    @Test
    void anEmptyQuestionIsNotSearched() {
        presenter.type("尾矿库");
        work();
        presenter.type("   ");
        work();
        assertEquals(1, service.requests.size());
        assertTrue(shown.idle);
    }

    @Test
    void aFailureIsToldInItsOwnWords() {
        service.failure = new SearchException("索引已损坏，请在“工具”中重建。", null);
        presenter.type("尾矿库");
        work();
        assertEquals("索引已损坏，请在“工具”中重建。", shown.failure);
    }

    @Test
    void whenTheIndexIsReadyTheQuestionIsAnsweredAgain() {
        presenter.start();
        work();
        service.listeners.forEach(l -> l.accept(new IndexState(0, 1, 6, null)));
        presenter.type("尾矿库");
        work();
        service.listeners.forEach(l -> l.accept(new IndexState(1, 6, 6, null)));
        work();
        assertEquals(2, service.requests.size());
        presenter.stop();
        assertTrue(service.listeners.isEmpty());
    }

    @Test
    void onlySuggestionsForTheLastTextAreShown() {
        List<String> given = new ArrayList<>();
        Consumer<List<Suggestion>> take = list -> list.forEach(s -> given.add(s.text()));
        presenter.suggest("排", take);
        presenter.suggest("排污", take);
        work();
        assertEquals(List.of("排污…"), given);
    }

    @Test
    void aPastedPageIsCutToWhatIsRead() {
        presenter.type("尾".repeat(5000));
        work();
        assertEquals(SearchRequest.MAXIMUM_QUERY, service.requests.get(0).query().length());
    }

    /** Records what it was asked. */
    private static final class Recorded implements SearchService {
        private final List<SearchRequest> requests = new ArrayList<>();
        private final List<Consumer<IndexState>> listeners = new ArrayList<>();
        private SearchException failure;

        @Override
        public SearchResult search(SearchRequest request) {
            requests.add(request);
            if (failure != null) {
                throw failure;
            }
            return new SearchResult(0, List.of(), Map.of(), List.of(), List.of());
        }

        @Override
        public List<Suggestion> suggest(String typed, int limit) {
            return List.of(new Suggestion(typed + "…", Suggestion.Kind.TERM, null));
        }

        @Override
        public IndexState state() {
            return new IndexState(0, 1, 1, null);
        }

        @Override
        public void awaitReady(Progress progress) {
            // ready
        }

        @Override
        public void rebuild(Progress progress) {
            // nothing to rebuild
        }

        @Override
        public void addListener(Consumer<IndexState> listener) {
            listeners.add(listener);
        }

        @Override
        public void removeListener(Consumer<IndexState> listener) {
            listeners.remove(listener);
        }
    }

    /** Keeps what was shown. */
    private static final class Shown implements SearchDisplay {
        private final List<String> results = new ArrayList<>();
        private boolean idle;
        private String failure;

        @Override
        public void showIdle() {
            idle = true;
        }

        @Override
        public void showSearching() {
            idle = false;
        }

        @Override
        public void showResult(Question question, SearchResult result) {
            results.add(question.words());
        }

        @Override
        public void showFailure(String sentence) {
            failure = sentence;
        }

        @Override
        public void showIndex(IndexState state) {
            // not looked at
        }
    }
}
