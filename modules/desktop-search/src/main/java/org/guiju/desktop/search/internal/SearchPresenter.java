package org.guiju.desktop.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.guiju.search.api.IndexState;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.SearchService;
import org.guiju.search.api.Suggestion;

/**
 * Decides what the search window shows. Searches run off the event thread, one at a time; only the answer to the last
 * question is shown. Methods are called on the event thread; knows no Swing.
 */
final class SearchPresenter {

    private static final int SUGGESTIONS = 8;

    private final SearchService service;
    private final Executor background;
    private final Executor events;
    private final SearchDisplay display;
    private final Consumer<IndexState> follower = this::indexChanged;
    private Question question;
    private Question running;
    private boolean again;
    private volatile String suggesting;
    private boolean wasReady = true;

    SearchPresenter(SearchService service, Executor background, Executor events, Supplier<LocalDate> today, SearchDisplay display) {
        this.service = service;
        this.background = background;
        this.events = events;
        this.display = display;
        this.question = Question.empty(today.get());
    }

    /** Follows the index. */
    void start() {
        service.addListener(follower);
        background.execute(() -> {
            IndexState state = service.state();
            events.execute(() -> indexIs(state));
        });
    }

    /** Stops following the index. */
    void stop() {
        service.removeListener(follower);
        running = null;
    }

    Question question() {
        return question;
    }

    /** Changes the question and answers it. */
    void ask(UnaryOperator<Question> change) {
        question = change.apply(question);
        search();
    }

    /** Changes what was typed and answers it if it is another text. */
    void type(String words) {
        if (!words.strip().equals(question.words().strip())) {
            ask(q -> q.withWords(words));
        }
    }

    private void search() {
        if (question.isBlank()) {
            again = false;
            running = null;
            display.showIdle();
            return;
        }
        if (running != null) {
            again = true;
            return;
        }
        Question asked = question;
        running = asked;
        again = false;
        display.showSearching();
        background.execute(() -> {
            try {
                SearchResult result = service.search(asked.request());
                events.execute(() -> answered(asked, () -> display.showResult(asked, result)));
            } catch (RuntimeException | LinkageError e) {
                // a fault in another module must not leave the window waiting
                System.getLogger(SearchPresenter.class.getName()).log(System.Logger.Level.WARNING, "search", e);
                String sentence = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                events.execute(() -> answered(asked, () -> display.showFailure(sentence)));
            }
        });
    }

    private void answered(Question asked, Runnable show) {
        if (running != asked) {
            return;
        }
        running = null;
        if (again) {
            search();
        } else {
            show.run();
        }
    }

    /** Completions of what is being typed; only those of the last text are given. */
    void suggest(String typed, Consumer<List<Suggestion>> shown) {
        suggesting = typed;
        if (typed.isBlank()) {
            shown.accept(List.of());
            return;
        }
        background.execute(() -> {
            if (!typed.equals(suggesting)) {
                return;
            }
            List<Suggestion> found;
            try {
                found = service.suggest(typed, SUGGESTIONS);
            } catch (RuntimeException e) {
                System.getLogger(SearchPresenter.class.getName()).log(System.Logger.Level.DEBUG, "suggestions", e);
                found = List.of();
            }
            List<Suggestion> suggestions = found;
            events.execute(() -> {
                if (typed.equals(suggesting)) {
                    shown.accept(suggestions);
                }
            });
        });
    }

    /** No suggestion is wanted any more. */
    void stopSuggesting() {
        suggesting = null;
    }

    private void indexChanged(IndexState state) {
        events.execute(() -> indexIs(state));
    }

    private void indexIs(IndexState state) {
        display.showIndex(state);
        if (state.ready() && !wasReady && !question.isBlank()) {
            search();
        }
        wasReady = state.ready();
    }
}
