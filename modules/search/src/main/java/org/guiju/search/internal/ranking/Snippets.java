package org.guiju.search.internal.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.search.api.Snippet;
import org.guiju.search.internal.query.ReadQuery;
import org.guiju.search.internal.query.Thesaurus;
import org.guiju.search.internal.text.Symbol;
import org.guiju.search.internal.text.SymbolReader;

/** Cuts the part out of a text that shows best why it was found, and marks the words there. */
public final class Snippets {

    private static final int LENGTH = 120;
    private static final int LEAD = 16;
    private static final int LONGEST = 2000;
    private static final int MOST_MARKS = 60;
    private static final int NONE = -1;

    /** The query's symbols, numbered. */
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Integer> singles = new HashSet<>();
    private final Set<Long> pairs = new HashSet<>();

    /** For a query. */
    public Snippets(ReadQuery query) {
        add(query.words());
        query.phrases().forEach(this::add);
        query.expansions().stream().map(Thesaurus.Expansion::text).forEach(this::add);
    }

    private void add(String text) {
        List<Symbol> symbols = SymbolReader.read(text);
        for (int i = 0; i < symbols.size(); i++) {
            Symbol symbol = symbols.get(i);
            int number = numbers.computeIfAbsent(symbol.text(), s -> numbers.size());
            boolean alone = !symbol.adjacent() && (i + 1 == symbols.size() || !symbols.get(i + 1).adjacent());
            if (alone || symbol.text().length() > 1) {
                singles.add(number);
            }
            if (symbol.adjacent()) {
                pairs.add(pair(numbers.get(symbols.get(i - 1).text()), number));
            }
        }
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    /** The excerpt of a text; of a very long one (a large table) its beginning is looked at. */
    public Snippet of(String whole) {
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        List<Snippet.Range> marks = marks(text);
        int start = bestStart(text, marks);
        int end = Math.min(text.length(), start + LENGTH);
        String before = start > 0 ? "…" : "";
        String excerpt = before + text.substring(start, end).replace('\n', ' ').replace('\t', ' ')
                + (end < whole.length() ? "…" : "");
        List<Snippet.Range> inside = new ArrayList<>();
        for (Snippet.Range mark : marks) {
            if (mark.start() >= start && mark.end() <= end) {
                inside.add(new Snippet.Range(mark.start() - start + before.length(), mark.end() - start + before.length()));
            }
        }
        return new Snippet(excerpt, inside);
    }

    /** Where the query's words stand in a text, joined where they touch. */
    private List<Snippet.Range> marks(String text) {
        List<Symbol> symbols = SymbolReader.read(text);
        List<Snippet.Range> marks = new ArrayList<>();
        int number = NONE;
        boolean withPrevious = false;
        for (int i = 0; i < symbols.size(); i++) {
            Symbol symbol = symbols.get(i);
            Symbol next = i + 1 < symbols.size() ? symbols.get(i + 1) : null;
            number = i == 0 ? number(symbol) : number;
            int following = next == null ? NONE : number(next);
            boolean withNext = number != NONE && following != NONE && next.adjacent()
                    && pairs.contains(pair(number, following));
            if (withNext || withPrevious || number != NONE && singles.contains(number)) {
                append(marks, symbol, withPrevious);
            }
            withPrevious = withNext;
            number = following;
        }
        return marks;
    }

    /** The number of a symbol of the query, {@link #NONE} for any other. */
    private int number(Symbol symbol) {
        return numbers.getOrDefault(symbol.text(), NONE);
    }

    private static void append(List<Snippet.Range> marks, Symbol symbol, boolean joined) {
        if (joined && !marks.isEmpty()) {
            Snippet.Range last = marks.removeLast();
            marks.add(new Snippet.Range(last.start(), Math.max(last.end(), symbol.end())));
        } else if (marks.isEmpty() || marks.getLast().end() <= symbol.start()) {
            marks.add(new Snippet.Range(symbol.start(), symbol.end()));
        }
    }

    /** Where the window begins that shows the most different marked words. */
    private static int bestStart(String text, List<Snippet.Range> marks) {
        int best = 0;
        int bestWeight = -1;
        for (int first = 0; first < Math.min(marks.size(), MOST_MARKS); first++) {
            int weight = 0;
            Set<String> seen = new HashSet<>();
            int end = marks.get(first).start() + LENGTH - LEAD;
            for (int i = first; i < marks.size() && marks.get(i).end() <= end; i++) {
                Snippet.Range mark = marks.get(i);
                if (seen.add(text.substring(mark.start(), mark.end()))) {
                    weight += mark.end() - mark.start();
                }
            }
            if (weight > bestWeight) {
                bestWeight = weight;
                best = marks.get(first).start();
            }
        }
        return Math.max(0, Math.min(best - LEAD, Math.max(0, text.length() - LENGTH)));
    }
}
