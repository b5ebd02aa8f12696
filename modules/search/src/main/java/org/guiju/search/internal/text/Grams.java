package org.guiju.search.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Single symbols and pairs of neighbours, as they are indexed. */
public final class Grams {

    private Grams() {}

    /** The pair of two neighbours as one term. A blank keeps 1|23 apart from 12|3. */
    static String pair(Symbol first, Symbol second) {
        return first.text() + ' ' + second.text();
    }

    /** The single symbols of a text. */
    public static List<String> singles(String text) {
        return SymbolReader.read(text).stream().map(Symbol::text).toList();
    }

    /** The pairs of neighbouring symbols of a text. */
    public static List<String> pairs(String text) {
        List<Symbol> symbols = SymbolReader.read(text);
        List<String> pairs = new ArrayList<>(symbols.size());
        for (int i = 1; i < symbols.size(); i++) {
            if (symbols.get(i).adjacent()) {
                pairs.add(pair(symbols.get(i - 1), symbols.get(i)));
            }
        }
        return pairs;
    }
}
